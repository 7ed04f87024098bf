package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.UnreadableDocumentException;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option that says which model to use. */
final class ModelOption {

    static final String GROWTH_PATH = "growth-path";

    private static final int MAXIMUM_BYTES = 64 << 20;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = GROWTH_PATH,
            description =
                    "growth-path, growth-path-full, or a file that holds a model as JSON. Unless given: growth-path.")
    private String name = GROWTH_PATH;

    /** Gives the model, or nothing if there is none, which is reported. */
    Optional<MaturityModel> read(Problems problems) {
        return named(name, problems);
    }

    /** Gives the bundled model of a name, or that of a file, or nothing if there is none, which is reported. */
    static Optional<MaturityModel> named(String name, Problems problems) {
        return switch (name) {
            case GROWTH_PATH -> Optional.of(GrowthPath.model());
            case "growth-path-full" -> Optional.of(GrowthPath.fullModel());
            default -> inFile(name, problems);
        };
    }

    /** Gives the bundled model that a document names. */
    static Optional<MaturityModel> bundled(ModelReference reference) {
        return Stream.of(GrowthPath.model(), GrowthPath.fullModel())
                .filter(model ->
                        model.id().equals(reference.id()) && model.version().equals(reference.version()))
                .findFirst();
    }

    /** The option as it has to be typed to get the same model, with a space behind it; nothing if it need not be. */
    String asTyped() {
        return name.equals(GROWTH_PATH) ? "" : "--model " + name + " ";
    }

    private static Optional<MaturityModel> inFile(String name, Problems problems) {
        if (!Files.exists(Path.of(name))) {
            problems.report(
                    name,
                    "no-such-model",
                    "Model must be growth-path, growth-path-full or a file, but there is no such file");
            return Optional.empty();
        }
        return read(name, problems);
    }

    /** Reads a model from a file, or gives nothing if that cannot be done, which is reported. */
    static Optional<MaturityModel> read(String file, Problems problems) {
        MaturityJson json =
                MaturityJson.builder().maximumDocumentBytes(MAXIMUM_BYTES).build();
        try (InputStream document = InputFile.open(file)) {
            return Optional.of(json.readModel(document));
        } catch (UnreadableDocumentException refused) {
            problems.report(file, refused.problems());
        } catch (IOException unreadable) {
            InputFile.report(file, unreadable, problems);
        }
        return Optional.empty();
    }
}
