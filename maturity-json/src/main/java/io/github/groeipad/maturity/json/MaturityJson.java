package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads and writes models, assessments and profiles as JSON: the entry point. Immutable, and safe for use by many threads.
 *
 * <p>Reading is strict. What it refuses, it refuses whole, with every problem at once ({@link UnreadableDocumentException});
 * nothing is ever half read. A lenient reader differs in one thing only: it lets unknown properties pass, and logs where
 * they stood.
 *
 * <p>Writing is canonical: equal objects give equal bytes.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class MaturityJson {

    private MaturityJson() {}

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
        throw notYet();
    }

    /**
     * {@return the model that a document describes}
     *
     * @param document the document, which is read to its end and not closed
     * @throws UnreadableDocumentException if it is not a valid model; it names every problem
     * @throws IOException if the stream cannot be read
     */
    public MaturityModel readModel(InputStream document) throws IOException {
        throw notYet();
    }

    /**
     * {@return the model that a document describes}
     *
     * @param document the file that holds the document
     * @throws UnreadableDocumentException if it is not a valid model; it names every problem
     * @throws IOException if the file cannot be read
     */
    public MaturityModel readModel(Path document) throws IOException {
        throw notYet();
    }

    /**
     * {@return the assessment that a document holds, which may or may not fit the model it names}
     *
     * @param document the bytes of the document
     * @throws UnreadableDocumentException if it is not an assessment; it names every problem
     */
    public Assessment readAssessment(byte[] document) {
        throw notYet();
    }

    /**
     * {@return the assessment that a document holds, which may or may not fit the model it names}
     *
     * @param document the document, which is read to its end and not closed
     * @throws UnreadableDocumentException if it is not an assessment; it names every problem
     * @throws IOException if the stream cannot be read
     */
    public Assessment readAssessment(InputStream document) throws IOException {
        throw notYet();
    }

    /**
     * {@return the assessment that a document holds, which may or may not fit the model it names}
     *
     * @param document the file that holds the document
     * @throws UnreadableDocumentException if it is not an assessment; it names every problem
     * @throws IOException if the file cannot be read
     */
    public Assessment readAssessment(Path document) throws IOException {
        throw notYet();
    }

    /**
     * {@return the assessment that a document holds, which fits a model}
     *
     * @param document the bytes of the document
     * @param model the model that the assessment has to fit
     * @throws UnreadableDocumentException if it is not an assessment or does not fit the model; it names every problem
     */
    public Assessment readAssessment(byte[] document, MaturityModel model) {
        throw notYet();
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
        throw notYet();
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
        throw notYet();
    }

    /**
     * {@return the profile that a document holds}
     *
     * @param document the bytes of the document
     * @param model the model that was scored with
     * @throws UnreadableDocumentException if it is not a profile of that model; it names every problem
     */
    public MaturityProfile readProfile(byte[] document, MaturityModel model) {
        throw notYet();
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
        throw notYet();
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
        throw notYet();
    }

    /**
     * {@return the assessments of a stream of JSON Lines, one after the other}
     *
     * @param lines the stream; {@link AssessmentLines#close()} closes it
     */
    public AssessmentLines readLines(InputStream lines) {
        throw notYet();
    }

    /**
     * {@return the assessments of a stream of JSON Lines, one after the other; a line whose assessment does not fit the model
     * is a bad line}
     *
     * @param lines the stream; {@link AssessmentLines#close()} closes it
     * @param model the model that the assessments have to fit
     */
    public AssessmentLines readLines(InputStream lines, MaturityModel model) {
        throw notYet();
    }

    /**
     * {@return a reader of assessments of one model that gives option codes, for
     * {@link io.github.groeipad.maturity.scoring.BatchScorer}; for one thread}
     *
     * @param model the model that the assessments have to fit
     */
    public CodeReader codeReader(MaturityModel model) {
        throw notYet();
    }

    /**
     * {@return a model as a document, indented, with a line feed at its end}
     *
     * @param model the model
     */
    public byte[] write(MaturityModel model) {
        throw notYet();
    }

    /**
     * {@return an assessment as a document, indented, with a line feed at its end}
     *
     * @param assessment the assessment
     */
    public byte[] write(Assessment assessment) {
        throw notYet();
    }

    /**
     * {@return a profile as a document, indented, with a line feed at its end}
     *
     * @param profile the profile
     * @param model the model that was scored with
     * @throws IllegalArgumentException if the profile is of another model
     */
    public byte[] write(MaturityProfile profile, MaturityModel model) {
        throw notYet();
    }

    /**
     * {@return an assessment as one line of JSON Lines, its line feed included}
     *
     * @param assessment the assessment
     */
    public byte[] writeLine(Assessment assessment) {
        throw notYet();
    }

    /**
     * {@return a profile as one line of JSON Lines, its line feed included}
     *
     * @param profile the profile
     * @param model the model that was scored with
     * @throws IllegalArgumentException if the profile is of another model
     */
    public byte[] writeLine(MaturityProfile profile, MaturityModel model) {
        throw notYet();
    }

    /** Makes a reader and writer. */
    public static final class Builder {

        private Builder() {}

        /**
         * Lets unknown properties pass, and logs where they stood, never what they held.
         *
         * @return this builder
         */
        public Builder lenient() {
            return this;
        }

        /**
         * Sets how long a document may be.
         *
         * @param bytes 1 or more; 1 MiB (1,048,576) unless stated
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maximumDocumentBytes(int bytes) {
            return this;
        }

        /**
         * Sets how long a line of JSON Lines may be.
         *
         * @param bytes 1 or more, without the line feed; 1 MiB (1,048,576) unless stated
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maximumLineBytes(int bytes) {
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
            return this;
        }

        /** {@return the reader and writer} */
        public MaturityJson build() {
            return new MaturityJson();
        }
    }

    private static UnsupportedOperationException notYet() {
        return new UnsupportedOperationException();
    }
}
