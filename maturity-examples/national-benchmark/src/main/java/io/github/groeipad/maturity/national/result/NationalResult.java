package io.github.groeipad.maturity.national.result;

import io.github.groeipad.maturity.benchmark.Benchmark;
import io.github.groeipad.maturity.benchmark.BenchmarkAccumulator;
import io.github.groeipad.maturity.benchmark.PeerGroup;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.ResultWriter;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.national.disclosure.CellSuppression;
import io.github.groeipad.maturity.national.peers.Cell;
import io.github.groeipad.maturity.national.peers.Peers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tables of a national benchmark: by region, by size class, and by both. Groups of fewer than k are hidden, and as many others
 * that all three tables together do not give them away.
 *
 * @param model the model that all were scored with
 * @param byRegion the benchmark by region
 * @param bySize the benchmark by size class
 * @param byBoth the benchmark by both, its groups named as {@link Cell} does
 * @param read how many assessments there were
 * @param scored how many of them were scored; the others were rejected
 */
public record NationalResult(
        MaturityModel model, Benchmark byRegion, Benchmark bySize, Benchmark byBoth, long read, long scored) {

    /**
     * {@return the tables of some peers}
     *
     * @param model the model that all were scored with
     * @param peers the peers
     * @param k the number of peers below which nothing is told about a group, 1 or more
     */
    public static NationalResult of(MaturityModel model, Peers peers, int k) {
        BenchmarkAccumulator both = peers.byBoth();
        Benchmark byRegion = both.regroupedBy("region", Cell::region).benchmark(k);
        Benchmark bySize = both.regroupedBy("size", Cell::size).benchmark(k);
        Benchmark byBoth = both.benchmark(k);
        return new NationalResult(
                model,
                byRegion,
                bySize,
                byBoth.hiding(hidden(byRegion, bySize, byBoth, both.benchmark(1), k)),
                peers.read(),
                peers.scored());
    }

    private static List<String> hidden(
            Benchmark byRegion, Benchmark bySize, Benchmark byBoth, Benchmark everything, int k) {
        List<String> regions = List.copyOf(byRegion.groups().keySet());
        List<String> sizes = List.copyOf(bySize.groups().keySet());
        long[][] counts = new long[regions.size()][sizes.size()];
        boolean[][] before = new boolean[regions.size()][sizes.size()];
        for (int row = 0; row < regions.size(); row++) {
            for (int column = 0; column < sizes.size(); column++) {
                String key = Cell.of(regions.get(row), sizes.get(column)).key();
                counts[row][column] = told(everything, key).map(PeerGroup::size).orElse(0L);
                before[row][column] = told(byBoth, key).isEmpty();
            }
        }
        boolean[][] hidden =
                CellSuppression.of(counts, areHidden(byRegion, regions), areHidden(bySize, sizes), before, k);
        List<String> keys = new ArrayList<>();
        for (int row = 0; row < regions.size(); row++) {
            for (int column = 0; column < sizes.size(); column++) {
                if (hidden[row][column]) {
                    keys.add(Cell.of(regions.get(row), sizes.get(column)).key());
                }
            }
        }
        return keys;
    }

    private static boolean[] areHidden(Benchmark benchmark, List<String> groups) {
        boolean[] hidden = new boolean[groups.size()];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = told(benchmark, groups.get(i)).isEmpty();
        }
        return hidden;
    }

    private static Optional<PeerGroup> told(Benchmark benchmark, String group) {
        return benchmark.groups().getOrDefault(group, Optional.empty());
    }

    /** {@return what is told about a region, if anything is} */
    public Optional<PeerGroup> region(String region) {
        return told(byRegion, region);
    }

    /** {@return what is told about a size class, if anything is} */
    public Optional<PeerGroup> size(String size) {
        return told(bySize, size);
    }

    /** {@return what is told about a region and a size class, if anything is} */
    public Optional<PeerGroup> both(String region, String size) {
        return told(byBoth, Cell.of(region, size).key());
    }

    /** {@return the tables as JSON documents, by the names of their files} */
    public SortedMap<String, byte[]> documents() {
        ResultWriter writer = MaturityJson.strict().results(model);
        SortedMap<String, byte[]> documents = new TreeMap<>();
        documents.put("by-region.json", writer.write(byRegion));
        documents.put("by-size.json", writer.write(bySize));
        documents.put("by-region-and-size.json", writer.write(byBoth));
        return documents;
    }

    /**
     * {@return the SHA-256 digest of how many were read and scored and of all documents: two runs that differ in a single digit of
     * any number have another one}
     */
    public String digest() {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
        digest.update((read + " " + scored + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        for (Map.Entry<String, byte[]> document : documents().entrySet()) {
            digest.update(document.getValue());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
