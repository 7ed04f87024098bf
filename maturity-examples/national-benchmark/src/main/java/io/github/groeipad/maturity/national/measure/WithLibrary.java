package io.github.groeipad.maturity.national.measure;

import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.ScoredLines;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.ExactColumn;
import io.github.groeipad.maturity.scoring.ParallelBlocks;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** With the library, which also checks every line as a document and finds phase, position and dimension scores, exactly. */
record WithLibrary(MaturityModel model, int threads) implements LineScoring {

    @Override
    public Means score(InputStream lines) throws IOException, InterruptedException {
        ExecutorService helpers = Executors.newFixedThreadPool(threads);
        try {
            Means all = new Means();
            MaturityJson.strict()
                    .lineScorer(Scorer.of(model))
                    .on(ParallelBlocks.alone().on(helpers, threads))
                    .gather(lines, Means::new, WithLibrary::add, all::merge);
            return all;
        } finally {
            helpers.shutdownNow();
        }
    }

    private static void add(Means means, ScoredLines lines) {
        ExactColumn scores = lines.rows().score();
        for (int row = 0; row < lines.size(); row++) {
            String region = lines.attributes(row).getOrDefault("region", "");
            means.add(region, (double) scores.numerator(row) / scores.denominator(row));
        }
    }
}
