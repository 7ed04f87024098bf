package io.github.groeipad.maturity.national.engine;

import io.github.groeipad.maturity.json.LineTally;
import io.github.groeipad.maturity.json.LineWatcher;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.ScoredLines;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.national.peers.Cell;
import io.github.groeipad.maturity.national.peers.Peers;
import io.github.groeipad.maturity.scoring.ParallelBlocks;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Scores JSON Lines, straight from the bytes and without a database. A bad line is told, counted, and costs no other line. */
public final class LineEngine {

    private final MaturityModel model;
    private final int threads;

    /**
     * Makes an engine.
     *
     * @param model the model that the lines must answer
     * @param threads on how many threads it scores, 1 or more
     */
    public LineEngine(MaturityModel model, int threads) {
        this.model = model;
        this.threads = threads;
    }

    /**
     * {@return what it gathered}
     *
     * @param lines the assessments, one a line
     * @param watcher told of bad lines and of progress
     * @throws IOException if the stream cannot be read to its end
     * @throws InterruptedException if the thread is interrupted
     */
    public Peers gather(InputStream lines, LineWatcher watcher) throws IOException, InterruptedException {
        ExecutorService helpers = Executors.newFixedThreadPool(threads);
        try {
            Peers all = Peers.none(model);
            LineTally tally = MaturityJson.strict()
                    .lineScorer(Scorer.of(model))
                    .on(ParallelBlocks.alone().on(helpers, threads))
                    .watchedBy(watcher)
                    .gather(lines, () -> new Part(model), Part::add, part -> all.merge(part.peers));
            all.reject(tally.rejected());
            return all;
        } finally {
            helpers.shutdownNow();
        }
    }

    /** What one thread gathers. */
    private static final class Part {
        private final Peers peers;
        private final Map<Map<String, String>, Cell> cells = new HashMap<>();

        Part(MaturityModel model) {
            peers = Peers.none(model);
        }

        void add(ScoredLines lines) {
            for (int row = 0; row < lines.size(); row++) {
                Map<String, String> attributes = lines.attributes(row);
                Cell cell = cells.get(attributes);
                if (cell == null) {
                    cell = Cell.of(
                            attributes.getOrDefault("region", Cell.NOT_GIVEN),
                            attributes.getOrDefault("size", Cell.NOT_GIVEN));
                    cells.put(attributes, cell);
                }
                peers.add(cell, lines.rows(), row);
            }
        }
    }
}
