package io.github.groeipad.maturity.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is wrong with one document, as far as it was read, and which places of it could not be taken over. */
final class Findings {

    private static final Logger LOG = LoggerFactory.getLogger(MaturityJson.class);
    private static final int MOST_PROBLEMS = 1_000;
    private static final int MOST_LOGGED = 20;
    private static final Comparator<JsonProblem> BY_PLACE =
            Comparator.comparingLong(JsonProblem::line).thenComparingInt(JsonProblem::column);

    private final boolean lenient;
    private final boolean logs;
    private final List<JsonProblem> problems = new ArrayList<>();
    private final TreeSet<String> unread = new TreeSet<>();
    private int problemCount;
    private int ignoredCount;

    Findings(boolean lenient) {
        this(lenient, true);
    }

    private Findings(boolean lenient, boolean logs) {
        this.lenient = lenient;
        this.logs = logs;
    }

    /** For a document that is read once more, so that what was let pass is in the log already. */
    static Findings ofSecondReading(boolean lenient) {
        return new Findings(lenient, false);
    }

    boolean isEmpty() {
        return problemCount == 0;
    }

    int count() {
        return problemCount;
    }

    /** Whether so much is wrong that looking on is of no use to anyone. */
    boolean isFull() {
        return problemCount >= MOST_PROBLEMS;
    }

    /** Adds a problem that leaves the place where it stands without a value. */
    void add(JsonProblemCode code, Pointer place, Node at, String message, String found) {
        add(code, place, at, message, found, List.of(), Optional.empty());
    }

    void add(
            JsonProblemCode code,
            Pointer place,
            Node at,
            String message,
            String found,
            List<String> allowed,
            Optional<String> hint) {
        if (!isFull()) {
            unread(place);
        }
        add(code.id(), place.toString(), at.line(), at.column(), message, found, allowed, hint);
    }

    void add(
            String code,
            String pointer,
            long line,
            int column,
            String message,
            String found,
            List<String> allowed,
            Optional<String> hint) {
        if (!isFull()) {
            problems.add(new JsonProblem(code, pointer, line, column, message, found, allowed, hint));
        }
        problemCount++;
    }

    /** Notes a place that has no value, so that what follows from that is not reported too. */
    void unread(Pointer place) {
        unread.add(place.toString());
    }

    /** The places without a value, in the order of their texts. */
    NavigableSet<String> unread() {
        return unread;
    }

    void unknownProperty(Pointer object, String name, Node.Member member, Collection<String> known) {
        if (lenient) {
            if (ignoredCount++ < MOST_LOGGED && logs) {
                LOG.warn(
                        "Ignored unknown property {} at line {}, column {}",
                        Found.oneLine(object.property(Found.shortened(name)).toString()),
                        member.line(),
                        member.column());
            }
            return;
        }
        Pointer place = object.property(name);
        Optional<String> hint = isFull() ? Optional.empty() : Nearest.hint(name, known);
        hint.ifPresent(meant -> unread(place));
        add(
                JsonProblemCode.UNKNOWN_PROPERTY.id(),
                place.toString(),
                member.line(),
                member.column(),
                "property of " + object.subject() + " must be a known one, but was " + Found.quoted(name),
                Found.quoted(name),
                known.stream().limit(20).toList(),
                hint);
    }

    /** Ends the reading of a document: logs what is left to log, and refuses the document if anything is wrong. */
    void conclude() {
        if (ignoredCount > MOST_LOGGED && logs) {
            LOG.warn("Ignored {} more unknown properties", ignoredCount - MOST_LOGGED);
        }
        ignoredCount = 0;
        if (!isEmpty()) {
            throw refusal();
        }
    }

    UnreadableDocumentException refusal() {
        List<JsonProblem> sorted = new ArrayList<>(problems);
        sorted.sort(BY_PLACE);
        int more = problemCount - problems.size();
        if (more > 0) {
            JsonProblem last = sorted.get(sorted.size() - 1);
            sorted.add(new JsonProblem(
                    JsonProblemCode.MORE_PROBLEMS.id(),
                    "",
                    last.line(),
                    last.column(),
                    "problems must be mended before the rest can be listed, but there were " + more + " more",
                    more + " more problems",
                    List.of(),
                    Optional.empty()));
        }
        return new UnreadableDocumentException(sorted);
    }
}
