package io.github.groeipad.maturity.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The kinds of documents, each with its JSON Schema: what an editor or another program can check without this library. */
public enum DocumentKind {
    /** What is asked, how answers count and what each phase takes. */
    MODEL,
    /** What was said about a subject on a day. */
    ASSESSMENT,
    /** The result of scoring an assessment. */
    PROFILE,
    /** What to do next, and what to find out. */
    ACTIONS,
    /** The cheapest way to a phase. */
    PLAN,
    /** How far it is to a target. */
    TARGET,
    /** How sure a phase is. */
    ROBUSTNESS,
    /** What several respondents come to, and how far they agree. */
    PANEL,
    /** How peers are spread, and where a subject stands among them. */
    BENCHMARK,
    /** What changed between two moments. */
    COMPARISON,
    /** What changed along dates. */
    SERIES,
    /** What changed between two models. */
    MODEL_DIFF,
    /** How assessments of one model become assessments of another. */
    MIGRATION,
    /** What became of each answer of a migrated assessment. */
    MIGRATION_REPORT,
    /** What is doubtful about a model. */
    LINT;

    /** {@return the name of the kind, such as {@code "model"} or {@code "model-diff"}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return what documents of the kind have in {@code format}, such as {@code "maturity-model/1"}} */
    public String format() {
        return "maturity-" + id() + "/1";
    }

    /**
     * {@return the JSON Schema (draft 2020-12) of the kind}
     *
     * <p>A document that it refuses is refused by the reader too, if there is one for the kind. The reader checks more than a
     * schema can say: that what is named is there, that ids are unique, that values stand in order.
     */
    public String schema() {
        String resource = "schema/" + id() + ".schema.json";
        try (InputStream stream = DocumentKind.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Schema: " + resource + " must be in the jar, but is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
