package io.github.groeipad.maturity.assess;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where assessments come from.
 *
 * @param name what to call it in a problem
 * @param form how many assessments it holds
 * @param opener opens it
 */
record AssessmentSource(String name, Form form, Opener opener) {

    private static final List<String> SAMPLES = List.of(
            "nergenshuizen-2026",
            "voorbeeldrecht-2026",
            "verzonnenbeek-2025",
            "verzonnenbeek-2026",
            "fantasiestad-2026");
    private static final int LOOK_AHEAD = 1 << 16;

    /** How assessments stand in a source. */
    enum Form {
        /** One assessment. */
        DOCUMENT,
        /** One assessment a line. */
        LINES,
        /** Either of them, which its beginning tells. */
        EITHER
    }

    /** Opens a source. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /** The source that a user names: a file, or {@code -} for standard input. */
    static AssessmentSource of(String name, Streams streams) {
        if (name.equals("-")) {
            return new AssessmentSource(name, Form.EITHER, streams::in);
        }
        String end = name.toLowerCase(Locale.ROOT);
        Form form = end.endsWith(".json")
                ? Form.DOCUMENT
                : end.endsWith(".jsonl") || end.endsWith(".ndjson") ? Form.LINES : Form.EITHER;
        return new AssessmentSource(name, form, () -> InputFile.open(name));
    }

    /** The bundled assessments of towns that do not exist. */
    static List<AssessmentSource> samples() {
        return SAMPLES.stream().map(AssessmentSource::sample).toList();
    }

    /** One of them. */
    static AssessmentSource sample() {
        return sample("verzonnenbeek-2026");
    }

    /** One town at two moments. */
    static List<AssessmentSource> moments() {
        return List.of(sample("verzonnenbeek-2025"), sample("verzonnenbeek-2026"));
    }

    /** Several respondents about one town. */
    static AssessmentSource respondents() {
        return bundled("samples/verzonnenbeek-2026-panel.jsonl", Form.LINES);
    }

    /** Towns to compare one with. */
    static AssessmentSource peers() {
        return bundled("samples/peers-2026.jsonl", Form.LINES);
    }

    private static AssessmentSource sample(String sample) {
        return bundled("samples/" + sample + ".json", Form.DOCUMENT);
    }

    private static AssessmentSource bundled(String resource, Form form) {
        return new AssessmentSource(
                resource,
                form,
                () -> Objects.requireNonNull(AssessmentSource.class.getResourceAsStream(resource), resource));
    }

    /** Opens it, in a form that can be looked ahead in. */
    BufferedInputStream open() throws IOException {
        return new BufferedInputStream(opener.open(), LOOK_AHEAD);
    }

    /**
     * Tells whether a stream holds one assessment a line.
     *
     * <p>Where its name does not tell, it does if its first line is a whole object or no object at all, or if the second
     * line begins one: a document of several lines has neither.
     */
    boolean holdsLines(BufferedInputStream stream) throws IOException {
        return form == Form.LINES || (form == Form.EITHER && holdsLines(lookAhead(stream)));
    }

    /** Tells whether its name says that it holds one assessment and no more. */
    boolean holdsDocument() {
        return form == Form.DOCUMENT;
    }

    /** How many bytes it has, or -1 if nobody knows. */
    long size() {
        try {
            Path path = InputFile.path(name);
            return Files.isRegularFile(path) ? Files.size(path) : -1;
        } catch (IOException unknown) {
            return -1;
        }
    }

    private static byte[] lookAhead(BufferedInputStream stream) throws IOException {
        stream.mark(LOOK_AHEAD);
        byte[] beginning = stream.readNBytes(LOOK_AHEAD);
        stream.reset();
        return beginning;
    }

    private static boolean holdsLines(byte[] beginning) {
        Line first = Line.from(beginning, 0);
        if (first.isCut() || first.isBlank()) {
            return first.isCut();
        }
        return first.last() == '}'
                || first.first() != '{'
                || Line.from(beginning, first.next()).first() == '{';
    }

    /**
     * The next line that is not blank.
     *
     * @param first its first character that is not white space, 0 if there is none
     * @param last its last character that is not white space
     * @param next where the line after it begins
     * @param isCut whether it goes on beyond what was looked at
     */
    private record Line(byte first, byte last, int next, boolean isCut) {

        static Line from(byte[] text, int start) {
            byte first = 0;
            byte last = 0;
            for (int i = start; i < text.length; i++) {
                if (text[i] == '\n' && first != 0) {
                    return new Line(first, last, i + 1, false);
                }
                if (text[i] > ' ' || text[i] < 0) {
                    first = first == 0 ? text[i] : first;
                    last = text[i];
                }
            }
            return new Line(first, last, text.length, text.length == LOOK_AHEAD);
        }

        boolean isBlank() {
            return first == 0;
        }
    }
}
