package io.github.groeipad.maturity.national.engine;

import io.github.groeipad.maturity.national.peers.Cell;
import io.github.groeipad.maturity.national.peers.Gatherer;
import io.github.groeipad.maturity.national.peers.Gatherers;
import io.github.groeipad.maturity.national.peers.Peers;
import io.github.groeipad.maturity.national.store.ParquetFile;
import io.github.groeipad.maturity.scoring.ScoredRows;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.LongConsumer;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBScalarFunctionBuilder;
import org.duckdb.DuckDBWritableVector;

/**
 * Scores inside a query of DuckDB, by a function of SQL that gives the phase of a row and is called with some thousand rows at a time
 * on each thread of the database. What the phase does not tell is gathered on the way; afterwards the phases that the query counted
 * must be as many as the rows that were gathered, so that none was scored twice or not at all.
 */
public final class QueryEngine implements Engine {

    private static final String FUNCTION = "maturity_phase";

    @Override
    public Peers gather(ParquetFile file, LongConsumer done) throws IOException {
        Gatherers gatherers = new Gatherers(Scorer.of(file.model()), Chunks.ROWS);
        try {
            register(file, gatherers, done);
            String query = "SELECT count(phase) FILTER (phase > -2), count(phase) FROM ("
                    + file.query("SELECT " + FUNCTION + "(%s) AS phase") + ")";
            try (Statement statement = file.database().connection().createStatement();
                    ResultSet counts = statement.executeQuery(query)) {
                counts.next();
                return checked(gatherers.merged(), counts.getLong(1), counts.getLong(2), file.rows());
            }
        } catch (SQLException failed) {
            throw new IOException(
                    "The assessments cannot be read to their end: "
                            + String.valueOf(failed.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    failed);
        }
    }

    private static void register(ParquetFile file, Gatherers gatherers, LongConsumer done) throws SQLException {
        List<Cell> cells = file.cells();
        DuckDBScalarFunctionBuilder function = DuckDBFunctions.scalarFunction()
                .withName(FUNCTION)
                .withReturnType(DuckDBColumnType.TINYINT)
                .withVolatile()
                .withParameter(DuckDBColumnType.INTEGER);
        for (int i = 0; i < file.model().indicators().size(); i++) {
            function.withParameter(DuckDBColumnType.TINYINT);
        }
        function.withVectorizedFunction((chunk, phases) -> gatherers.with(gatherer -> {
                    score(chunk, phases, gatherer, cells);
                    done.accept(chunk.rowCount());
                }))
                .register(file.database().connection());
    }

    private static void score(
            DuckDBDataChunkReader chunk, DuckDBWritableVector phases, Gatherer gatherer, List<Cell> cells) {
        int rows = (int) chunk.rowCount();
        Chunks.copy(chunk, gatherer.codes());
        DuckDBReadableVector numbers = chunk.vector(0);
        ScoredRows results = gatherer.gather(rows, row -> cells.get(numbers.getInt(row)));
        for (int row = 0; row < rows; row++) {
            phases.setByte(row, (byte) results.phase(row));
        }
    }

    private static Peers checked(Peers peers, long scored, long read, long rows) throws IOException {
        if (peers.scored() != scored || peers.read() != read || read != rows) {
            throw new IOException("Of " + rows + " assessments " + read + " were read and " + scored + " scored, but "
                    + peers.read() + " and " + peers.scored() + " gathered");
        }
        return peers;
    }
}
