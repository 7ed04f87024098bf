package io.github.groeipad.maturity.national.measure;

import java.util.Map;
import java.util.TreeMap;

/** How many organisations each region has, and the sum of their scores. For one thread at a time. */
final class Means {

    private final Map<String, Mean> byRegion = new TreeMap<>();
    private long lines;
    private double sum;

    private static final class Mean {
        private long count;
        private double sum;
    }

    void add(String region, double score) {
        Mean mean = byRegion.computeIfAbsent(region, key -> new Mean());
        mean.count++;
        mean.sum += score;
        lines++;
        sum += score;
    }

    Means merge(Means others) {
        others.byRegion.forEach((region, theirs) -> {
            Mean mean = byRegion.computeIfAbsent(region, key -> new Mean());
            mean.count += theirs.count;
            mean.sum += theirs.sum;
        });
        lines += others.lines;
        sum += others.sum;
        return this;
    }

    long lines() {
        return lines;
    }

    /** The mean of all, to six decimals, and of each region: alike for all who scored the same. */
    String told() {
        StringBuilder told = new StringBuilder(String.format(java.util.Locale.ROOT, "mean %.6f", sum / lines));
        byRegion.forEach((region, mean) -> told.append(
                String.format(java.util.Locale.ROOT, ", %s %,d x %.6f", region, mean.count, mean.sum / mean.count)));
        return told.toString();
    }
}
