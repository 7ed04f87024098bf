package io.github.groeipad.maturity.national.store;

import io.github.groeipad.maturity.model.MaturityModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.duckdb.DuckDBFunctions;

/** Makes files of the assessments of synthetic countries. */
public final class SyntheticFile {

    private SyntheticFile() {}

    /**
     * {@return whether a file holds just these assessments, so that it need not be made again}
     *
     * @param path the file
     * @param model the model they answer
     * @param seed which country it is
     * @param rows how many organisations it has
     * @param database what reads it
     */
    public static boolean isThere(Path path, MaturityModel model, long seed, long rows, Database database) {
        try {
            return Files.exists(path) && ParquetFile.metadata(path, database).equals(notes(model, seed, rows));
        } catch (SQLException notOneOfOurs) {
            return false;
        }
    }

    /**
     * Writes the assessments of a synthetic country to a Parquet file, a part on each thread of the database.
     *
     * @param path the file
     * @param model the model they answer
     * @param seed which country it is
     * @param rows how many organisations it has
     * @param database what writes it
     * @param done told how many more were made, by several threads
     * @throws IOException if it cannot be written; then there is no such file, or still the one from before
     */
    public static void write(Path path, MaturityModel model, long seed, long rows, Database database, LongConsumer done)
            throws IOException {
        PartFile.write(path, part -> {
            try {
                DuckDBFunctions.tableFunction()
                        .withName("organisations")
                        .withParameter(long.class)
                        .withParameter(long.class)
                        .withFunction(new CountryFunction(model, seed, done))
                        .register(database.connection());
                database.execute("COPY (" + parts(rows, database.threads()) + ") TO "
                        + Database.literal(part.toString())
                        + " (FORMAT parquet, COMPRESSION zstd, KV_METADATA " + struct(notes(model, seed, rows)) + ")");
            } catch (SQLException failed) {
                throw Database.failure("", failed);
            }
        });
    }

    private static String parts(long rows, int number) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            parts.add("SELECT * FROM organisations(" + rows * i / number + "::BIGINT, " + rows * (i + 1) / number
                    + "::BIGINT)");
        }
        return String.join(" UNION ALL ", parts);
    }

    private static Map<String, String> notes(MaturityModel model, long seed, long rows) {
        Map<String, String> notes = new TreeMap<>();
        notes.put("content", "made-up answers of a country that does not exist");
        notes.put("model", model.reference().toString());
        notes.put("fingerprint", model.fingerprint().hex());
        notes.put("seed", String.valueOf(seed));
        notes.put("rows", String.valueOf(rows));
        return notes;
    }

    private static String struct(Map<String, String> notes) {
        List<String> members = new ArrayList<>();
        notes.forEach((name, text) -> members.add(name + ": " + Database.literal(text)));
        return "{" + String.join(", ", members) + "}";
    }
}
