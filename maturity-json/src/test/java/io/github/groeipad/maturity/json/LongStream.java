package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.benchmark.BenchmarkAccumulator;
import io.github.groeipad.maturity.benchmark.PeerFilter;
import io.github.groeipad.maturity.benchmark.PeerGroup;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.ParallelBlocks;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A program that scores more lines than it has memory for; every hundredth is bad, and one is longer than allowed. */
final class LongStream extends InputStream {

    private static final int TOO_LONG = 3_000_000;

    private final byte[] good = Samples.bytes("webcare-lines.jsonl");
    private final long last;
    private byte[] line = new byte[TOO_LONG];
    private long number = 1;
    private int at;

    private LongStream(long lines) {
        last = lines;
        line[TOO_LONG - 1] = '\n';
    }

    /** Its argument is the number of lines. Prints how many were read, scored, rejected and gathered. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        MaturityModel model = Samples.model();
        BenchmarkAccumulator gathered = BenchmarkAccumulator.of(model, PeerFilter.everyone());
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try (LongStream stream = new LongStream(Long.parseLong(arguments[0]))) {
            LineTally tally = MaturityJson.strict()
                    .lineScorer(Scorer.of(model))
                    .on(ParallelBlocks.alone().on(pool, 2))
                    .watchedBy(new LineWatcher() {})
                    .gather(
                            stream,
                            () -> BenchmarkAccumulator.of(model, PeerFilter.everyone()),
                            (part, lines) -> lines.addTo(part),
                            gathered::merge);
            long peers = gathered.benchmark().peers().map(PeerGroup::size).orElse(0L);
            System.out.println(tally.read() + " " + tally.scored() + " " + tally.rejected() + " " + peers);
        } finally {
            pool.shutdown();
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, bytes, from, count);
        at += count;
        if (at == line.length && number < last) {
            number++;
            line = number % 100 == 0 ? new byte[] {'{', '}', '\n'} : good;
            at = 0;
        }
        return count == 0 ? -1 : count;
    }
}
