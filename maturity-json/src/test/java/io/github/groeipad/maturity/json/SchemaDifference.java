package io.github.groeipad.maturity.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that the reader refuses and the schema cannot: a row of the table in {@code schema-differences/README.md}.
 *
 * @param document the kind of document, or {@code any}
 * @param code the code of the reader's problem
 * @param places the places of the problem, with {@code *} for one step and {@code **} for any number of them
 * @param example the file of a document that shows it, or that the test makes one
 */
record SchemaDifference(String document, String code, List<String> places, String example) {

    /** All rows of the table. */
    static List<SchemaDifference> all() {
        return new String(bytes("README.md"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("\\| (any|model|assessment|profile|migration) \\|.*"))
                .map(SchemaDifference::parse)
                .toList();
    }

    private static SchemaDifference parse(String row) {
        List<String> cells = Arrays.stream(row.split("\\|", -1))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
        return new SchemaDifference(
                cells.get(1), cells.get(2), List.of(cells.get(3).split(" ", -1)), cells.get(5));
    }

    /** A file beside the table. */
    static byte[] bytes(String file) {
        try (InputStream in = SchemaDifference.class.getResourceAsStream("/schema-differences/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a problem of the reader is one of this kind. */
    boolean covers(DocumentKind kind, JsonProblem problem) {
        return (document.equals("any") || document.equals(kind.id()))
                && code.equals(problem.code())
                && places.stream().anyMatch(place -> matches(place, problem.pointer()));
    }

    private static boolean matches(String place, String pointer) {
        return switch (place) {
            case "anywhere" -> true;
            case "document" -> pointer.isEmpty();
            default ->
                pointer.matches(Arrays.stream(place.split("/", -1))
                        .map(step -> step.equals("**") ? ".*" : step.equals("*") ? "[^/]+" : Pattern.quote(step))
                        .collect(Collectors.joining("/")));
        };
    }

    /** The kind of document of the example: any is shown by a model. */
    DocumentKind kind() {
        return document.equals("any")
                ? DocumentKind.MODEL
                : Arrays.stream(DocumentKind.values())
                        .filter(kind -> kind.id().equals(document))
                        .findFirst()
                        .orElseThrow();
    }
}
