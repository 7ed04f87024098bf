package io.github.groeipad.maturity.national.store;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.national.synthetic.SyntheticCountry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Makes the assessments of a synthetic country as JSON Lines: the same as in a Parquet file, in the form that people exchange. */
public final class JsonLinesFile {

    private static final int BUFFER = 1 << 18;
    private static final int STEP = 4096;

    private JsonLinesFile() {}

    /**
     * Writes a file.
     *
     * @param path the file
     * @param model the model they answer
     * @param seed which country it is
     * @param rows how many organisations it has
     * @param done told how many more were made
     * @throws IOException if it cannot be written; then there is no such file, or still the one from before
     */
    public static void write(Path path, MaturityModel model, long seed, long rows, LongConsumer done)
            throws IOException {
        PartFile.write(path, part -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
                write(out, model, seed, rows, done);
            }
        });
    }

    private static void write(OutputStream out, MaturityModel model, long seed, long rows, LongConsumer done)
            throws IOException {
        SyntheticCountry country = SyntheticCountry.of(model, seed);
        LinePieces pieces = new LinePieces(model);
        int[] codes = new int[country.rowLength()];
        for (long row = 0; row < rows; row++) {
            country.answers(row, codes, 0);
            pieces.write(SyntheticCountry.id(row), country.region(), country.size(), codes, out);
            if ((row + 1) % STEP == 0 || row + 1 == rows) {
                done.accept(row % STEP + 1);
            }
        }
    }
}
