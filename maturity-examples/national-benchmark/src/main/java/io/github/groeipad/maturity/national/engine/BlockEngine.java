package io.github.groeipad.maturity.national.engine;

import io.github.groeipad.maturity.national.peers.Cell;
import io.github.groeipad.maturity.national.peers.Gatherers;
import io.github.groeipad.maturity.national.peers.Peers;
import io.github.groeipad.maturity.national.store.ParquetFile;
import io.github.groeipad.maturity.scoring.BlockWork;
import io.github.groeipad.maturity.scoring.ParallelBlocks;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

/** Takes rows out of DuckDB in blocks, and scores the blocks on threads of the program's own. */
public final class BlockEngine implements Engine {

    private final int threads;

    /**
     * Makes an engine.
     *
     * @param threads on how many threads it scores, 1 or more
     */
    public BlockEngine(int threads) {
        this.threads = threads;
    }

    @Override
    public Peers gather(ParquetFile file, LongConsumer done) throws IOException, InterruptedException {
        ExecutorService helpers = Executors.newFixedThreadPool(threads);
        try (DuckDBPreparedStatement statement = file.database().connection().prepare(file.query("SELECT %s"));
                DuckDBChunkedResult rows = statement.query()) {
            Gatherers gatherers = new Gatherers(Scorer.of(file.model()), Chunks.ROWS);
            int length = file.model().indicators().size();
            ParallelBlocks.alone()
                    .on(helpers, threads)
                    .run(() -> new Block(length), new Work(rows, file.cells(), gatherers, done));
            return complete(gatherers.merged(), file.rows());
        } catch (SQLException failed) {
            throw new IOException("The assessments cannot be read to their end: " + failed.getMessage(), failed);
        } finally {
            helpers.shutdownNow();
        }
    }

    private static Peers complete(Peers peers, long rows) throws IOException {
        if (peers.read() != rows) {
            throw new IOException("Of " + rows + " assessments " + peers.read() + " were read");
        }
        return peers;
    }

    /** Some rows. */
    private static final class Block {
        private final int[] codes;
        private final int[] cells = new int[Chunks.ROWS];
        private int rows;

        Block(int rowLength) {
            codes = new int[Chunks.ROWS * rowLength];
        }
    }

    /** What is done with some rows. */
    private record Work(DuckDBChunkedResult result, List<Cell> cells, Gatherers gatherers, LongConsumer done)
            implements BlockWork<Block> {

        @Override
        public boolean fill(Block block) {
            if (!result.nextChunk()) {
                return false;
            }
            block.rows = (int) result.chunk().rowCount();
            Chunks.copy(result.chunk(), block.codes);
            DuckDBReadableVector numbers = result.chunk().vector(0);
            for (int row = 0; row < block.rows; row++) {
                block.cells[row] = numbers.getInt(row);
            }
            return true;
        }

        @Override
        public void work(Block block) {
            gatherers.with(gatherer -> {
                System.arraycopy(block.codes, 0, gatherer.codes(), 0, block.rows * gatherer.rowLength());
                gatherer.gather(block.rows, row -> cells.get(block.cells[row]));
            });
        }

        @Override
        public void deliver(Block block) {
            done.accept(block.rows);
        }
    }
}
