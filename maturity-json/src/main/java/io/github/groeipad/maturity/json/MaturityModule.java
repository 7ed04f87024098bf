package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.benchmark.Benchmark;
import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.history.Series;
import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.migration.ModelDiff;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.panel.PanelProfile;
import io.github.groeipad.maturity.roadmap.Actions;
import io.github.groeipad.maturity.roadmap.Plan;
import io.github.groeipad.maturity.roadmap.Robustness;
import io.github.groeipad.maturity.roadmap.Target;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets a Jackson 3 mapper read and write models, assessments, profiles and migrations in their formats, and fractions, scores
 * and texts as they stand in those. It writes what follows from profiles too, such as plans and benchmarks.
 *
 * <p>It is strict whatever the mapper is: what is wrong inside of a document is refused with a {@code DatabindException} whose
 * cause is an {@link UnreadableDocumentException}, which names every problem. What the mapper's parser decides before that,
 * such as which bytes are JSON and how long a document may be, is for the mapper to configure.
 *
 * <p>{@code MapperBuilder.findAndAddModules()} finds this module. Lenient reading, aggregations of one's own and profiles need
 * one that is made by hand, which takes the place of the one found.
 */
public final class MaturityModule extends JacksonModule {

    private final MaturityJson json;
    private final ProfileModels models;

    /** Makes a module that reads strictly, and knows no aggregations but the built-in ones and no models for profiles. */
    public MaturityModule() {
        this(MaturityJson.strict());
    }

    /**
     * Makes a module that reads as another reader does.
     *
     * @param json says whether unknown properties pass, and which aggregations there are; its largest sizes play no part
     * @param models the models whose profiles can be read and written, and the results of which can be written; these do not
     *     hold all that this takes
     */
    public MaturityModule(MaturityJson json, MaturityModel... models) {
        this.json = json;
        this.models = new ProfileModels(models);
    }

    @Override
    public String getModuleName() {
        return "maturity-json";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(serializers());
        context.addDeserializers(deserializers());
    }

    private SimpleSerializers serializers() {
        ModuleResults results = new ModuleResults(models);
        return new SimpleSerializers()
                .addSerializer(serializer(MaturityModel.class, ModelWriter::write))
                .addSerializer(serializer(Assessment.class, AssessmentWriter::write))
                .addSerializer(serializer(MaturityProfile.class, models::write))
                .addSerializer(serializer(Actions.class, results::write))
                .addSerializer(serializer(Plan.class, results::write))
                .addSerializer(serializer(Target.class, results::write))
                .addSerializer(serializer(Robustness.class, results::write))
                .addSerializer(serializer(PanelProfile.class, results::write))
                .addSerializer(serializer(Benchmark.class, results::write))
                .addSerializer(serializer(Comparison.class, results::write))
                .addSerializer(serializer(Series.class, results::write))
                .addSerializer(serializer(ModelDiff.class, results::write))
                .addSerializer(serializer(Migration.class, MigrationWriter::write))
                .addSerializer(serializer(LocalizedText.class, (texts, to) -> Writing.texts(to, texts)))
                .addSerializer(serializer(Fraction.class, (number, to) -> Writing.number(to, number)))
                .addSerializer(serializer(Score.class, (score, to) -> Writing.score(to, score)));
    }

    private static <T> DocumentSerializer<T> serializer(Class<T> type, BiConsumer<T, JsonGenerator> writer) {
        return new DocumentSerializer<>(type, writer);
    }

    private SimpleDeserializers deserializers() {
        return new SimpleDeserializers()
                .addDeserializer(
                        MaturityModel.class,
                        new DocumentDeserializer<>(
                                json, (root, findings) -> ModelReader.read(root, json.aggregations(), findings)))
                .addDeserializer(
                        Assessment.class,
                        new DocumentDeserializer<>(
                                json, (root, findings) -> AssessmentReader.read(root, null, findings)))
                .addDeserializer(
                        Migration.class,
                        new DocumentDeserializer<>(
                                json, (root, findings) -> MigrationReader.read(root, null, findings)))
                .addDeserializer(MaturityProfile.class, new DocumentDeserializer<>(json, models::read))
                .addDeserializer(LocalizedText.class, new DocumentDeserializer<>(json, MaturityModule::texts))
                .addDeserializer(Fraction.class, new DocumentDeserializer<>(json, MaturityModule::number))
                .addDeserializer(Score.class, new DocumentDeserializer<>(json, MaturityModule::score));
    }

    private static LocalizedText texts(Node root, Findings findings) {
        LocalizedText texts = Texts.read(new Part(findings, Pointer.ROOT, root));
        findings.conclude();
        return texts;
    }

    private static Fraction number(Node root, Findings findings) {
        Fraction number = new Part(findings, Pointer.ROOT, root).number();
        findings.conclude();
        return number == null ? Fraction.zero() : number;
    }

    private static Score score(Node root, Findings findings) {
        Fraction exact = MeasureReader.requiredShare(new Part(findings, Pointer.ROOT, root));
        findings.conclude();
        return Score.of(exact);
    }
}
