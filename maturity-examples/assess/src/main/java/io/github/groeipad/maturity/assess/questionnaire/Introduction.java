package io.github.groeipad.maturity.assess.questionnaire;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.MaturityModel;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Asks what an assessment needs before its first answer: who is assessed, and when. */
public final class Introduction {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_ID = 64;

    private final MaturityModel model;
    private final Labels labels;
    private final Dialogue dialogue;

    private Introduction(MaturityModel model, Labels labels, Dialogue dialogue) {
        this.model = model;
        this.labels = labels;
        this.dialogue = dialogue;
    }

    /** {@return the introduction to an assessment by a model} */
    public static Introduction of(MaturityModel model, Labels labels, Dialogue dialogue) {
        return new Introduction(model, labels, dialogue);
    }

    /** {@return an assessment without answers, or nothing if no answers will come} */
    public Optional<Assessment> begin(LocalDate today) throws IOException {
        dialogue.say(new Page().paragraph(0, labels.text("question.start")).blank());
        Optional<Subject> subject = subject();
        Optional<LocalDate> date = subject.isPresent() ? date(today) : Optional.empty();
        return date.map(day -> Assessment.builder(model)
                .subject(subject.orElseThrow())
                .date(day)
                .build());
    }

    private Optional<Subject> subject() throws IOException {
        while (true) {
            Optional<String> name = dialogue.ask(labels.text("question.name"));
            if (name.isEmpty() || !name.get().isEmpty()) {
                return name.map(given -> Subject.of(id(given), given));
            }
        }
    }

    private static String id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        int length = Math.min(LONGEST_ID, plain.codePointCount(0, plain.length()));
        return plain.isEmpty() ? "subject" : plain.substring(0, plain.offsetByCodePoints(0, length));
    }

    private Optional<LocalDate> date(LocalDate today) throws IOException {
        while (true) {
            Optional<String> given = dialogue.ask(labels.text("question.date", today.toString()));
            if (given.isEmpty() || given.get().isEmpty()) {
                return given.map(nothing -> today);
            }
            Optional<LocalDate> date = parse(given.get());
            if (date.isPresent()) {
                return date;
            }
            dialogue.say(new Page().paragraph(0, labels.text("question.date.wrong")));
        }
    }

    private static Optional<LocalDate> parse(String given) {
        try {
            return given.length() == 10 ? Optional.of(LocalDate.parse(given, DATE)) : Optional.empty();
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
