package io.github.groeipad.maturity.national.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** DuckDB inside this process, with no file of its own. */
public final class Database implements AutoCloseable {

    private final DuckDBConnection connection;
    private final int threads;

    private Database(DuckDBConnection connection, int threads) {
        this.connection = connection;
        this.threads = threads;
    }

    /**
     * {@return a database, to be closed}
     *
     * @param threads on how many threads it works
     */
    public static Database open(int threads) throws SQLException {
        DuckDBConnection connection =
                DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        Database database = new Database(connection, threads);
        database.execute("SET threads = " + threads);
        return database;
    }

    /** {@return the connection to it} */
    public DuckDBConnection connection() {
        return connection;
    }

    /** {@return on how many threads it works} */
    public int threads() {
        return threads;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** {@return a text as a literal of SQL} */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** {@return a name as an identifier of SQL} */
    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String table(Path file) {
        return "read_parquet(" + literal(file.toString()) + ")";
    }

    /** The first line of what DuckDB says, without the trace that it may add. */
    static IOException failure(String what, SQLException failed) {
        String reason = PartFile.reason(failed).lines().findFirst().orElse("");
        return new IOException(what + reason, failed);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
