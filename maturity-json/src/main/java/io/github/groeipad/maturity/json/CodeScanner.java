package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.scoring.BatchScorer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the codes of the answers straight from the bytes of an assessment, in one pass and without an object per answer.
 *
 * <p>It recognises documents that are right and nothing else. It never says what is wrong with a document, and it need not
 * recognise every right one: what it does not recognise goes to the reader that knows all rules, which alone decides. So all
 * that is owed here is never to recognise what that reader refuses, and to give the same codes.
 */
final class CodeScanner {

    private static final NameTable DOCUMENT =
            new NameTable(List.of("format", "model", "subject", "date", "responses", "id", "respondent"));
    private static final NameTable MODEL = new NameTable(List.of("id", "version", "fingerprint"));
    private static final NameTable SUBJECT = new NameTable(List.of("id", "name", "attributes"));
    private static final NameTable RESPONDENT = new NameTable(List.of("id", "role"));
    private static final NameTable RESPONSE =
            new NameTable(List.of("option", "notApplicable", "unknown", "comment", "evidence"));
    private static final NameTable EVIDENCE = new NameTable(List.of("reference", "validUntil"));

    private static final byte[] FORMAT = ascii(Format.ASSESSMENT.id());
    private static final int MOST_ATTRIBUTES = 16;
    private static final int NEVER = Integer.MAX_VALUE;

    private final byte[] modelId;
    private final byte[] modelVersion;
    private final byte[] fingerprint;
    private final NameTable indicators;
    private final NameTable[] options;
    private final boolean[] notApplicableAllowed;
    private final boolean unknownAllowed;
    private final boolean unansweredAllowed;
    private final boolean evidenceLapses;
    /** The day from which to look whether evidence has expired; {@link #NEVER}: that of each assessment. */
    private final int asOf;

    private final ByteCursor cursor = new ByteCursor();
    private final int[] attributeStarts = new int[MOST_ATTRIBUTES];
    private final int[] attributeEnds = new int[MOST_ATTRIBUTES];
    /** Per indicator the day on which the first piece of its evidence expires. */
    private final int[] expiry;

    private int[] codes = {};
    private int offset;
    private int answers;
    private int date;
    private int firstExpiry = NEVER;
    private int subjectStart;
    private int subjectEnd;
    private int attributesStart;
    private int attributesEnd;

    CodeScanner(MaturityModel model) {
        this(model, null);
    }

    /** A scanner that looks from a day at whether evidence has expired, or if there is none from that of each assessment. */
    CodeScanner(MaturityModel model, @Nullable LocalDate asOf) {
        this.asOf = asOf == null ? NEVER : number(asOf);
        modelId = ascii(model.id());
        modelVersion = ascii(model.version());
        fingerprint = ascii(model.fingerprint().hex());
        List<Indicator> all = model.indicators();
        indicators = new NameTable(all.stream().map(Indicator::id).toList());
        options = new NameTable[all.size()];
        notApplicableAllowed = new boolean[all.size()];
        expiry = new int[all.size()];
        Map<String, NameTable> scales = new HashMap<>();
        model.scales()
                .forEach(scale -> scales.put(
                        scale.id(),
                        new NameTable(
                                scale.options().stream().map(ResponseOption::id).toList())));
        for (int i = 0; i < options.length; i++) {
            options[i] = Objects.requireNonNull(scales.get(all.get(i).scale()));
            notApplicableAllowed[i] = all.get(i).notApplicableAllowed();
        }
        unknownAllowed = model.scoring().unknown().kind() != MissingPolicy.Kind.REJECT;
        unansweredAllowed = model.scoring().unanswered().kind() != MissingPolicy.Kind.REJECT;
        evidenceLapses = model.scoring().expiredEvidence() == ExpiredEvidence.UNKNOWN;
        Arrays.fill(expiry, NEVER);
    }

    /** A day as a number that compares with those of the years from 0 to 9999, as which documents state days. */
    private static int number(LocalDate day) {
        int year = Math.max(-1, Math.min(day.getYear(), 10_000));
        return (year * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes the codes of a document that is recognised, and says whether it is. */
    boolean scan(byte[] bytes, int from, int to, int[] row, int rowOffset) {
        codes = row;
        offset = rowOffset;
        answers = 0;
        attributesStart = 0;
        attributesEnd = 0;
        if (firstExpiry < NEVER) {
            firstExpiry = NEVER;
            Arrays.fill(expiry, NEVER);
        }
        Arrays.fill(row, rowOffset, rowOffset + options.length, BatchScorer.UNANSWERED);
        cursor.start(bytes, from, to);
        boolean recognised = document() && cursor.isAtEnd() && (unansweredAllowed || answers == options.length);
        if (asOf != NEVER) {
            date = asOf;
        }
        return recognised && (firstExpiry >= date || lapse());
    }

    /** Where the id of the subject of the last document begins that was recognised; -1 if it is written with escapes. */
    int subjectStart() {
        return subjectStart;
    }

    /** Where it ends. */
    int subjectEnd() {
        return subjectEnd;
    }

    /** Where the object begins with the attributes of that subject; -1 if any is written with escapes. */
    int attributesStart() {
        return attributesStart;
    }

    /** Where it ends; where it begins if there is none. */
    int attributesEnd() {
        return attributesEnd;
    }

    private boolean document() {
        int seen = 0;
        int more = cursor.openObject();
        while (more == ByteCursor.MORE) {
            int name = cursor.name(DOCUMENT);
            if (isAgain(seen, name) || !member(name)) {
                return false;
            }
            seen |= 1 << name;
            more = cursor.nextMember();
        }
        return more == ByteCursor.CLOSED && (seen & 0b11111) == 0b11111;
    }

    /** Whether a name is no known one or was there before. */
    private static boolean isAgain(int seen, int name) {
        return name < 0 || ((seen >>> name) & 1) != 0;
    }

    private boolean member(int name) {
        return switch (name) {
            case 0 -> cursor.exactly(FORMAT);
            case 1 -> model();
            case 2 -> subject();
            case 3 -> (date = cursor.date()) >= 0;
            case 4 -> responses();
            case 5 -> cursor.visibleText();
            default -> respondent();
        };
    }

    private boolean model() {
        int seen = 0;
        int more = cursor.openObject();
        while (more == ByteCursor.MORE) {
            int name = cursor.name(MODEL);
            if (isAgain(seen, name) || !cursor.exactly(name == 0 ? modelId : name == 1 ? modelVersion : fingerprint)) {
                return false;
            }
            seen |= 1 << name;
            more = cursor.nextMember();
        }
        return more == ByteCursor.CLOSED && (seen & 0b11) == 0b11;
    }

    private boolean subject() {
        int seen = 0;
        int more = cursor.openObject();
        while (more == ByteCursor.MORE) {
            int name = cursor.name(SUBJECT);
            if (isAgain(seen, name) || !(name == 2 ? attributes() : cursor.visibleText())) {
                return false;
            }
            if (name == 0) {
                subjectStart = cursor.isPlain() ? cursor.textStart() : -1;
                subjectEnd = cursor.position() - 1;
            }
            seen |= 1 << name;
            more = cursor.nextMember();
        }
        return more == ByteCursor.CLOSED && (seen & 1) != 0;
    }

    private boolean attributes() {
        int count = 0;
        boolean plain = true;
        attributesStart = cursor.position();
        int more = cursor.openObject();
        while (more == ByteCursor.MORE) {
            if (count == MOST_ATTRIBUTES || !cursor.visibleText() || !cursor.isPlain()) {
                return false;
            }
            attributeStarts[count] = cursor.textStart();
            attributeEnds[count] = cursor.position();
            if (isAttributeAgain(count++) || !cursor.colon() || !cursor.visibleText()) {
                return false;
            }
            plain &= cursor.isPlain();
            more = cursor.nextMember();
        }
        attributesStart = plain ? attributesStart : -1;
        attributesEnd = cursor.position();
        return more == ByteCursor.CLOSED;
    }

    private boolean isAttributeAgain(int last) {
        byte[] bytes = cursor.bytes();
        for (int i = 0; i < last; i++) {
            if (Arrays.equals(
                    bytes, attributeStarts[i], attributeEnds[i], bytes, attributeStarts[last], attributeEnds[last])) {
                return true;
            }
        }
        return false;
    }

    private boolean respondent() {
        int seen = 0;
        int more = cursor.openObject();
        while (more == ByteCursor.MORE) {
            int name = cursor.name(RESPONDENT);
            if (isAgain(seen, name) || !cursor.visibleText()) {
                return false;
            }
            seen |= 1 << name;
            more = cursor.nextMember();
        }
        return more == ByteCursor.CLOSED && (seen & 1) != 0;
    }

    private boolean responses() {
        int more = cursor.openObject();
        while (more == ByteCursor.MORE) {
            int indicator = cursor.name(indicators);
            if (indicator < 0 || codes[offset + indicator] != BatchScorer.UNANSWERED) {
                return false;
            }
            int code = cursor.next() == '{' ? response(indicator) : option(indicator);
            if (code == BatchScorer.UNANSWERED) {
                return false;
            }
            codes[offset + indicator] = code;
            answers++;
            more = cursor.nextMember();
        }
        return more == ByteCursor.CLOSED;
    }

    /** The code of an option; that of no answer if there is none. */
    private int option(int indicator) {
        return cursor.next() == '"' ? cursor.word(options[indicator]) : cursor.number(options[indicator]);
    }

    /** The code of a response in its long form; that of no answer if it is not recognised. */
    private int response(int indicator) {
        int seen = 0;
        int code = BatchScorer.UNANSWERED;
        int more = cursor.openObject();
        while (more == ByteCursor.MORE) {
            int name = cursor.name(RESPONSE);
            if (isAgain(seen, name) || (name < 3 && (seen & 0b111) != 0)) {
                return BatchScorer.UNANSWERED;
            }
            seen |= 1 << name;
            if (name < 3) {
                code = said(name, indicator);
            } else if (!(name == 3 ? cursor.visibleText() : evidence(indicator))) {
                return BatchScorer.UNANSWERED;
            }
            more = cursor.nextMember();
        }
        return more == ByteCursor.CLOSED ? code : BatchScorer.UNANSWERED;
    }

    private int said(int name, int indicator) {
        if (name == 0) {
            return option(indicator);
        }
        if (name == 1) {
            boolean recognised = cursor.visibleText() && notApplicableAllowed[indicator];
            return recognised ? BatchScorer.NOT_APPLICABLE : BatchScorer.UNANSWERED;
        }
        return cursor.isTrue() && unknownAllowed ? BatchScorer.UNKNOWN : BatchScorer.UNANSWERED;
    }

    private boolean evidence(int indicator) {
        int more = cursor.openArray();
        while (more == ByteCursor.MORE) {
            if (!piece(indicator)) {
                return false;
            }
            more = cursor.nextItem();
        }
        return more == ByteCursor.CLOSED;
    }

    private boolean piece(int indicator) {
        int seen = 0;
        int more = cursor.openObject();
        while (more == ByteCursor.MORE) {
            int name = cursor.name(EVIDENCE);
            int lastDay = name == 1 ? cursor.date() : NEVER;
            if (isAgain(seen, name) || lastDay < 0 || (name == 0 && !cursor.visibleText())) {
                return false;
            }
            seen |= 1 << name;
            if (evidenceLapses && lastDay < NEVER) {
                expiry[indicator] = Math.min(expiry[indicator], lastDay);
                firstExpiry = Math.min(firstExpiry, lastDay);
            }
            more = cursor.nextMember();
        }
        return more == ByteCursor.CLOSED && (seen & 1) != 0;
    }

    /** Lets answers lapse whose evidence has expired; says whether that is allowed. */
    private boolean lapse() {
        boolean allowed = true;
        for (int i = 0; i < expiry.length; i++) {
            if (expiry[i] < date && codes[offset + i] >= 0) {
                codes[offset + i] = BatchScorer.UNKNOWN;
                allowed = unknownAllowed;
            }
        }
        return allowed;
    }
}
