package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes models, assessments, profiles and migrations as JSON, and writes what follows from profiles
 * ({@link #results(MaturityModel)}): the entry point. Immutable, and safe for use by many threads.
 *
 * <p>Reading is strict. What it refuses, it refuses whole, with every problem at once ({@link UnreadableDocumentException});
 * nothing is ever half read. A lenient reader differs in one thing only: it lets unknown properties pass, and logs where
 * they stood.
 *
 * <p>Writing is canonical: equal objects give equal bytes.
 */
public final class MaturityJson {

    private static final int DEFAULT_LONGEST = 1 << 20;
    static final int LARGEST_LIMIT = 1 << 30;

    private final boolean lenient;
    private final DocumentSource source;
    private final AggregationReader aggregations;

    private MaturityJson(Builder builder) {
        lenient = builder.lenient;
        source = new DocumentSource(builder.maximumDocumentBytes, builder.maximumLineBytes);
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
        return ModelReader.read(source.root(document, findings), aggregations, findings);
    }

    /**
     * {@return the model that a document describes}
     *
     * @param document the document, which is read to its end and not closed
     * @throws UnreadableDocumentException if it is not a valid model; it names every problem
     * @throws IOException if the stream cannot be read
     */
    public MaturityModel readModel(InputStream document) throws IOException {
        return readModel(source.bytes(document));
    }

    /**
     * {@return the model that a document describes}
     *
     * @param document the file that holds the document
     * @throws UnreadableDocumentException if it is not a valid model; it names every problem
     * @throws IOException if the file cannot be read
     */
    public MaturityModel readModel(Path document) throws IOException {
        return readModel(source.bytes(document));
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
        return assessment(source.bytes(document), null);
    }

    /**
     * {@return the assessment that a document holds, which may or may not fit the model it names}
     *
     * @param document the file that holds the document
     * @throws UnreadableDocumentException if it is not an assessment; it names every problem
     * @throws IOException if the file cannot be read
     */
    public Assessment readAssessment(Path document) throws IOException {
        return assessment(source.bytes(document), null);
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
        return assessment(source.bytes(document), model);
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
        return assessment(source.bytes(document), model);
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
        return ProfileReader.read(source.root(document, findings), model, findings);
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
        return readProfile(source.bytes(document), model);
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
        return readProfile(source.bytes(document), model);
    }

    /**
     * {@return the assessments of a stream of JSON Lines, one after the other}
     *
     * @param lines the stream; {@link AssessmentLines#close()} closes it
     */
    public AssessmentLines readLines(InputStream lines) {
        return new AssessmentLines(this, source.lines(lines), null);
    }

    /**
     * {@return the assessments of a stream of JSON Lines, one after the other; a line whose assessment does not fit the model
     * is a bad line}
     *
     * @param lines the stream; {@link AssessmentLines#close()} closes it
     * @param model the model that the assessments have to fit
     */
    public AssessmentLines readLines(InputStream lines, MaturityModel model) {
        return new AssessmentLines(this, source.lines(lines), model);
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
     * {@return a scorer of streams of JSON Lines, straight from their bytes, on as many threads as are wanted}
     *
     * @param scorer the scorer of single assessments
     */
    public LineScorer lineScorer(Scorer scorer) {
        return LineScorer.of(this, scorer);
    }

    /**
     * {@return the migration that a document holds, which may or may not fit the models it names}
     *
     * @param document the bytes of the document
     * @throws UnreadableDocumentException if it is not a migration; it names every problem
     */
    public Migration readMigration(byte[] document) {
        return migration(document, null);
    }

    /**
     * {@return the migration that a document holds, which may or may not fit the models it names}
     *
     * @param document the file that holds the document
     * @throws UnreadableDocumentException if it is not a migration; it names every problem
     * @throws IOException if the file cannot be read
     */
    public Migration readMigration(Path document) throws IOException {
        return migration(source.bytes(document), null);
    }

    /**
     * {@return the migration that a document holds, which can be used between two models}
     *
     * @param document the bytes of the document
     * @param old the old model
     * @param now the new model
     * @throws UnreadableDocumentException if it is not a migration or cannot be used between them; it names every problem
     */
    public Migration readMigration(byte[] document, MaturityModel old, MaturityModel now) {
        return migration(document, new MigrationModels(old, now));
    }

    /**
     * {@return the migration that a document holds, which can be used between two models}
     *
     * @param document the file that holds the document
     * @param old the old model
     * @param now the new model
     * @throws UnreadableDocumentException if it is not a migration or cannot be used between them; it names every problem
     * @throws IOException if the file cannot be read
     */
    public Migration readMigration(Path document, MaturityModel old, MaturityModel now) throws IOException {
        return migration(source.bytes(document), new MigrationModels(old, now));
    }

    /**
     * {@return a writer of what follows from profiles of a model, such as plans and benchmarks, and from the model itself}
     *
     * @param model the model that was scored with
     */
    public ResultWriter results(MaturityModel model) {
        return new ResultWriter(model);
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
     * {@return a migration as a document, indented, with a line feed at its end}
     *
     * @param migration the migration
     */
    public byte[] write(Migration migration) {
        return Writing.document(json -> MigrationWriter.write(migration, json));
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
     * {@return a migration as one line of JSON Lines, its line feed included}
     *
     * @param migration the migration
     */
    public byte[] writeLine(Migration migration) {
        return Writing.line(json -> MigrationWriter.write(migration, json));
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
    Assessment readLine(Line line, @Nullable MaturityModel model) {
        return readLine(line, model, null, new Findings(lenient));
    }

    /** The assessment of a line, which fits a model as of a day, or if there is none as of its own date. */
    Assessment readLine(Line line, @Nullable MaturityModel model, @Nullable LocalDate asOf) {
        return readLine(line, model, asOf, new Findings(lenient));
    }

    /** The same as before of a line that was read before. */
    Assessment readLineAgain(Line line, @Nullable MaturityModel model, @Nullable LocalDate asOf) {
        return readLine(line, model, asOf, Findings.ofSecondReading(lenient));
    }

    private Assessment readLine(Line line, @Nullable MaturityModel model, @Nullable LocalDate asOf, Findings findings) {
        return AssessmentReader.read(source.root(line, findings), model, asOf, findings);
    }

    DocumentSource source() {
        return source;
    }

    AggregationReader aggregations() {
        return aggregations;
    }

    Findings findings() {
        return new Findings(lenient);
    }

    private Assessment assessment(byte[] document, @Nullable MaturityModel model) {
        Findings findings = new Findings(lenient);
        return AssessmentReader.read(source.root(document, findings), model, findings);
    }

    private Migration migration(byte[] document, @Nullable MigrationModels models) {
        Findings findings = new Findings(lenient);
        return MigrationReader.read(source.root(document, findings), models, findings);
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
