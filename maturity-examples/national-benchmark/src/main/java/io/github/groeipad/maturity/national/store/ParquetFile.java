package io.github.groeipad.maturity.national.store;

import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.national.peers.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Assessments of one model in a Parquet file: {@code id}, {@code region}, {@code size}, and a column of option codes for each
 * indicator, named by its id. The file says which model they answer by its fingerprint.
 *
 * <p>Codes are those of {@link io.github.groeipad.maturity.scoring.BatchScorer}; null is the same as unanswered.
 */
public final class ParquetFile {

    private static final String FINGERPRINT = "fingerprint";

    private final Database database;
    private final Path path;
    private final MaturityModel model;
    private final long rows;
    private final List<String> regions;
    private final List<String> sizes;

    private ParquetFile(Database database, Path path, MaturityModel model) throws SQLException {
        this.database = database;
        this.path = path;
        this.model = model;
        this.rows = count("SELECT num_rows FROM parquet_file_metadata(" + Database.literal(path.toString()) + ")");
        this.regions = values("region");
        this.sizes = values("size");
    }

    /**
     * {@return a file, opened}
     *
     * @param path the file
     * @param model the model that its assessments must answer
     * @param database what reads it
     * @throws IOException if it is none, is not whole, or answers another model
     */
    public static ParquetFile open(Path path, MaturityModel model, Database database) throws IOException {
        try {
            String found = metadata(path, database).getOrDefault(FINGERPRINT, "none");
            if (!found.equals(model.fingerprint().hex())) {
                throw new IOException(path + " must hold answers to " + model.reference() + " with the fingerprint "
                        + model.fingerprint() + ", but its fingerprint is " + found);
            }
            return new ParquetFile(database, path, model);
        } catch (SQLException failed) {
            throw Database.failure(path + " is no whole Parquet file of assessments: ", failed);
        }
    }

    /**
     * {@return what the maker of a file noted in it}
     *
     * @param path the file
     * @param database what reads it
     */
    static Map<String, String> metadata(Path path, Database database) throws SQLException {
        Map<String, String> noted = new TreeMap<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet found = statement.executeQuery("SELECT decode(key), decode(value) FROM parquet_kv_metadata("
                        + Database.literal(path.toString()) + ")")) {
            while (found.next()) {
                noted.put(found.getString(1), found.getString(2));
            }
        }
        return noted;
    }

    private long count(String sql) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private List<String> values(String column) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT DISTINCT " + given(column) + " AS v FROM " + Database.table(path) + " ORDER BY v")) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }

    private static String given(String column) {
        return "coalesce(" + Database.name(column) + ", " + Database.literal(Cell.NOT_GIVEN) + ")";
    }

    /** {@return how many assessments it holds} */
    public long rows() {
        return rows;
    }

    /** {@return the model they answer} */
    public MaturityModel model() {
        return model;
    }

    /** {@return what reads it} */
    public Database database() {
        return database;
    }

    /** {@return the cells of all regions and size classes in it, in the order of the numbers that {@link #query} gives} */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (String region : regions) {
            for (String size : sizes) {
                cells.add(Cell.of(region, size));
            }
        }
        return cells;
    }

    /**
     * {@return a query for all assessments: the number of the cell, and then the codes}
     *
     * @param select what is selected, with {@code %s} where these columns go, separated by commas
     */
    public String query(String select) throws SQLException {
        type("regions", regions);
        type("sizes", sizes);
        StringBuilder columns = new StringBuilder();
        columns.append("CAST(enum_code(CAST(").append(given("region")).append(" AS regions)) * ");
        columns.append(sizes.size()).append(" + enum_code(CAST(").append(given("size"));
        columns.append(" AS sizes)) AS INTEGER)");
        for (Indicator indicator : model.indicators()) {
            columns.append(", ").append(Database.name(indicator.id()));
        }
        return String.format(java.util.Locale.ROOT, select, columns) + " FROM " + Database.table(path);
    }

    private void type(String name, List<String> values) throws SQLException {
        List<String> literals = values.stream().map(Database::literal).toList();
        database.execute("DROP TYPE IF EXISTS " + name);
        database.execute("CREATE TYPE " + name + " AS ENUM (" + String.join(", ", literals) + ")");
    }
}
