package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes models, assessments and profiles as JSON: the entry point. Immutable, and safe for use by many threads.
 *
 * <p>Reading is strict. What it refuses, it refuses whole, with every problem at once ({@link UnreadableDocumentException});
 * nothing is ever half read. A lenient reader differs in one thing only: it lets unknown properties pass, and logs where
 * they stood.
 *
 * <p>Writing is canonical: equal objects give equal bytes.
 */
public final class MaturityJson {

    private static final int DEFAULT_LONGEST = 1 << 20;
    private static final int LARGEST_LIMIT = 1 << 30;

    private final boolean lenient;
    private final int maximumDocumentBytes;
    private final int maximumLineBytes;
    private final AggregationReader aggregations;

    private MaturityJson(Builder builder) {
        lenient = builder.lenient;
        maximumDocumentBytes = builder.maximumDocumentBytes;
        maximumLineBytes = builder.maximumLineBytes;
        aggregations = new AggregationReader(builder.custom.values());
    }

    /** {@return a reader and writer that refuses unknown properties} */
    public static MaturityJson strict() {
        return builder().build();
    }

    /** {@return a reader and writer that logs unknown properties and goes on} */
    public static MaturityJson lenient() {
        return builder().lenient().build();
    }

    /** {@return a builder of a strict reader and writer} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the model that a document describes}
     *
     * @param document the bytes of the document
     * @throws UnreadableDocumentException if it is not a valid model; it names every problem
     */
    public MaturityModel readModel(byte[] document) {
        Findings findings = new Findings(lenient);
        return ModelReader.read(root(document, findings), aggregations, findings);
    }

    /**
     * {@return the model that a document describes}
     *
     * @param document the document, which is read to its end and not closed
     * @throws UnreadableDocumentException if it is not a valid model; it names every problem
     * @throws IOException if the stream cannot be read
     */
    public MaturityModel readModel(InputStream document) throws IOException {
        return readModel(bytes(document));
    }

    /**
     * {@return the model that a document describes}
     *
     * @param document the file that holds the document
     * @throws UnreadableDocumentException if it is not a valid model; it names every problem
     * @throws IOException if the file cannot be read
     */
    public MaturityModel readModel(Path document) throws IOException {
        return readModel(bytes(document));
    }

    /**
     * {@return the assessment that a document holds, which may or may not fit the model it names}
     *
     * @param document the bytes of the document
     * @throws UnreadableDocumentException if it is not an assessment; it names every problem
     */
    public Assessment readAssessment(byte[] document) {
        return assessment(document, null);
    }

    /**
     * {@return the assessment that a document holds, which may or may not fit the model it names}
     *
     * @param document the document, which is read to its end and not closed
     * @throws UnreadableDocumentException if it is not an assessment; it names every problem
     * @throws IOException if the stream cannot be read
     */
    public Assessment readAssessment(InputStream document) throws IOException {
        return assessment(bytes(document), null);
    }

    /**
     * {@return the assessment that a document holds, which may or may not fit the model it names}
     *
     * @param document the file that holds the document
     * @throws UnreadableDocumentException if it is not an assessment; it names every problem
     * @throws IOException if the file cannot be read
     */
    public Assessment readAssessment(Path document) throws IOException {
        return assessment(bytes(document), null);
    }

    /**
     * {@return the assessment that a document holds, which fits a model}
     *
     * @param document the bytes of the document
     * @param model the model that the assessment has to fit
     * @throws UnreadableDocumentException if it is not an assessment or does not fit the model; it names every problem
     */
    public Assessment readAssessment(byte[] document, MaturityModel model) {
        return assessment(document, model);
    }

    /**
     * {@return the assessment that a document holds, which fits a model}
     *
     * @param document the document, which is read to its end and not closed
     * @param model the model that the assessment has to fit
     * @throws UnreadableDocumentException if it is not an assessment or does not fit the model; it names every problem
     * @throws IOException if the stream cannot be read
     */
    public Assessment readAssessment(InputStream document, MaturityModel model) throws IOException {
        return assessment(bytes(document), model);
    }

    /**
     * {@return the assessment that a document holds, which fits a model}
     *
     * @param document the file that holds the document
     * @param model the model that the assessment has to fit
     * @throws UnreadableDocumentException if it is not an assessment or does not fit the model; it names every problem
     * @throws IOException if the file cannot be read
     */
    public Assessment readAssessment(Path document, MaturityModel model) throws IOException {
        return assessment(bytes(document), model);
    }

    /**
     * {@return the profile that a document holds}
     *
     * @param document the bytes of the document
     * @param model the model that was scored with
     * @throws UnreadableDocumentException if it is not a profile of that model; it names every problem
     */
    public MaturityProfile readProfile(byte[] document, MaturityModel model) {
        Findings findings = new Findings(lenient);
        return ProfileReader.read(root(document, findings), model, findings);
    }

    /**
     * {@return the profile that a document holds}
     *
     * @param document the document, which is read to its end and not closed
     * @param model the model that was scored with
     * @throws UnreadableDocumentException if it is not a profile of that model; it names every problem
     * @throws IOException if the stream cannot be read
     */
    public MaturityProfile readProfile(InputStream document, MaturityModel model) throws IOException {
        return readProfile(bytes(document), model);
    }

    /**
     * {@return the profile that a document holds}
     *
     * @param document the file that holds the document
     * @param model the model that was scored with
     * @throws UnreadableDocumentException if it is not a profile of that model; it names every problem
     * @throws IOException if the file cannot be read
     */
    public MaturityProfile readProfile(Path document, MaturityModel model) throws IOException {
        return readProfile(bytes(document), model);
    }

    /**
     * {@return the assessments of a stream of JSON Lines, one after the other}
     *
     * @param lines the stream; {@link AssessmentLines#close()} closes it
     */
    public AssessmentLines readLines(InputStream lines) {
        return new AssessmentLines(this, lineReader(lines), null);
    }

    /**
     * {@return the assessments of a stream of JSON Lines, one after the other; a line whose assessment does not fit the model
     * is a bad line}
     *
     * @param lines the stream; {@link AssessmentLines#close()} closes it
     * @param model the model that the assessments have to fit
     */
    public AssessmentLines readLines(InputStream lines, MaturityModel model) {
        return new AssessmentLines(this, lineReader(lines), model);
    }

    /**
     * {@return a reader of assessments of one model that gives option codes, for
     * {@link io.github.groeipad.maturity.scoring.BatchScorer}; for one thread}
     *
     * @param model the model that the assessments have to fit
     */
    public CodeReader codeReader(MaturityModel model) {
        return new CodeReader(this, model);
    }

    /**
     * {@return a model as a document, indented, with a line feed at its end}
     *
     * @param model the model
     */
    public byte[] write(MaturityModel model) {
        return Writing.document(json -> ModelWriter.write(model, json));
    }

    /**
     * {@return an assessment as a document, indented, with a line feed at its end}
     *
     * @param assessment the assessment
     */
    public byte[] write(Assessment assessment) {
        return Writing.document(json -> AssessmentWriter.write(assessment, json));
    }

    /**
     * {@return a profile as a document, indented, with a line feed at its end}
     *
     * @param profile the profile
     * @param model the model that was scored with
     * @throws IllegalArgumentException if the profile is of another model
     */
    public byte[] write(MaturityProfile profile, MaturityModel model) {
        return Writing.document(json -> ProfileWriter.write(profile, model, json));
    }

    /**
     * {@return an assessment as one line of JSON Lines, its line feed included}
     *
     * @param assessment the assessment
     */
    public byte[] writeLine(Assessment assessment) {
        return Writing.line(json -> AssessmentWriter.write(assessment, json));
    }

    /**
     * {@return a profile as one line of JSON Lines, its line feed included}
     *
     * @param profile the profile
     * @param model the model that was scored with
     * @throws IllegalArgumentException if the profile is of another model
     */
    public byte[] writeLine(MaturityProfile profile, MaturityModel model) {
        return Writing.line(json -> ProfileWriter.write(profile, model, json));
    }

    /** The assessment of a line. */
    Assessment readLine(LineReader lines, @Nullable MaturityModel model) {
        Findings findings = new Findings(lenient);
        if (lines.isTooLong()) {
            throw tooLong("the line", maximumLineBytes, lines.number(), findings);
        }
        Node root = DocumentText.read(lines.bytes(), lines.start(), lines.end(), lines.number(), findings);
        return AssessmentReader.read(root, model, findings);
    }

    LineReader lineReader(InputStream lines) {
        return new LineReader(lines, maximumLineBytes);
    }

    /** Whether a document is not too long. */
    boolean isDocument(int length) {
        return length <= maximumDocumentBytes;
    }

    AggregationReader aggregations() {
        return aggregations;
    }

    Findings findings() {
        return new Findings(lenient);
    }

    private Assessment assessment(byte[] document, @Nullable MaturityModel model) {
        Findings findings = new Findings(lenient);
        return AssessmentReader.read(root(document, findings), model, findings);
    }

    private Node root(byte[] document, Findings findings) {
        if (!isDocument(document.length)) {
            throw tooLong("the document", maximumDocumentBytes, 1, findings);
        }
        return DocumentText.read(document, 0, document.length, 1, findings);
    }

    private byte[] bytes(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            return bytes(in);
        }
    }

    /** At most one byte more than allowed. */
    private byte[] bytes(InputStream document) throws IOException {
        return document.readNBytes(maximumDocumentBytes + 1);
    }

    private static UnreadableDocumentException tooLong(String what, int maximum, long line, Findings findings) {
        findings.add(
                JsonProblemCode.TOO_LONG.id(),
                "",
                line,
                1,
                what + " must have at most " + maximum + " bytes, but had more",
                "more than " + maximum + " bytes",
                List.of(),
                Optional.empty());
        return findings.refusal();
    }

    /** Makes a reader and writer. */
    public static final class Builder {

        private boolean lenient;
        private int maximumDocumentBytes = DEFAULT_LONGEST;
        private int maximumLineBytes = DEFAULT_LONGEST;
        private final TreeMap<String, CustomAggregation> custom = new TreeMap<>();

        private Builder() {}

        private static int limit(int bytes) {
            if (bytes < 1 || bytes > LARGEST_LIMIT) {
                throw new IllegalArgumentException(
                        "JSON reader: largest size must be from 1 to " + LARGEST_LIMIT + " bytes, but was " + bytes);
            }
            return bytes;
        }

        /**
         * Lets unknown properties pass, and logs where they stood, never what they held.
         *
         * @return this builder
         */
        public Builder lenient() {
            lenient = true;
            return this;
        }

        /**
         * Sets how long a document may be.
         *
         * @param bytes 1 to 1,073,741,824 (1 GiB); 1,048,576 (1 MiB) unless stated
         * @return this builder
         * @throws IllegalArgumentException if it is less or more
         */
        public Builder maximumDocumentBytes(int bytes) {
            maximumDocumentBytes = limit(bytes);
            return this;
        }

        /**
         * Sets how long a line of JSON Lines may be.
         *
         * @param bytes 1 to 1,073,741,824 (1 GiB), without the line feed; 1,048,576 (1 MiB) unless stated
         * @return this builder
         * @throws IllegalArgumentException if it is less or more
         */
        public Builder maximumLineBytes(int bytes) {
            maximumLineBytes = limit(bytes);
            return this;
        }

        /**
         * Adds a rule to which models may refer by its name and version.
         *
         * @param rule an aggregation of your own
         * @return this builder
         * @throws IllegalArgumentException if there is a rule of that name and version already
         */
        public Builder customAggregation(CustomAggregation rule) {
            String name = AggregationReader.name(rule.name(), rule.version());
            if (custom.putIfAbsent(name, rule) != null) {
                throw new IllegalArgumentException("Custom aggregation " + name + ": must be given once");
            }
            return this;
        }

        /** {@return the reader and writer} */
        public MaturityJson build() {
            return new MaturityJson(this);
        }
    }
}
