package io.github.groeipad.maturity.national.result;

import io.github.groeipad.maturity.benchmark.Distribution;
import io.github.groeipad.maturity.benchmark.PeerGroup;
import io.github.groeipad.maturity.benchmark.PhaseShare;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A result as text: what fits on a screen of it. */
public final class TextReport {

    private static final String RULE = "─".repeat(80) + "\n";

    private final NationalResult result;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private TextReport(NationalResult result) {
        this.result = result;
        this.words = new Words(result.model());
    }

    /**
     * {@return the report}
     *
     * @param result the result
     * @param title whose it is
     */
    public static String of(NationalResult result, String title) {
        TextReport report = new TextReport(result);
        report.head(title);
        report.groups(
                "Region", result::region, List.copyOf(result.byRegion().groups().keySet()));
        report.groups("Size class", result::size, report.sizes());
        report.both();
        report.phases();
        return report.text.toString();
    }

    private List<String> sizes() {
        return Words.sizesInOrder(result.bySize().groups().keySet());
    }

    private void head(String title) {
        text.append(title).append("\n").append(words.modelName()).append("\n").append(RULE);
        text.append(Words.count(result.read())).append(" read = ");
        text.append(Words.count(result.scored())).append(" scored + ");
        text.append(Words.count(result.read() - result.scored())).append(" rejected. ");
        text.append(Words.HIDDEN)
                .append(" Not told: fewer than ")
                .append(result.byBoth().k());
        text.append(",\nor needed so that these cannot be worked out.\n");
    }

    private void groups(String name, Function<String, Optional<PeerGroup>> told, List<String> groups) {
        text.append(String.format(
                Locale.ROOT,
                "\n%-20s%14s%18s%10s%18s\n",
                name,
                "Organisations",
                "A quarter below",
                "Half",
                "Three quarters"));
        groups.forEach(group -> row(group, told.apply(group)));
        row("All", result.byRegion().peers());
    }

    private void row(String name, Optional<PeerGroup> group) {
        Optional<Distribution> score = group.flatMap(PeerGroup::score);
        text.append(String.format(
                Locale.ROOT,
                "%-20s%14s%18s%10s%18s\n",
                name,
                group.map(told -> Words.count(told.size())).orElse(Words.HIDDEN),
                score.map(told -> words.score(told.lowerQuartile())).orElse(Words.HIDDEN),
                score.map(told -> words.score(told.median())).orElse(Words.HIDDEN),
                score.map(told -> words.score(told.upperQuartile())).orElse(Words.HIDDEN)));
    }

    private void both() {
        text.append(String.format(Locale.ROOT, "\n%-20s", "Half score less than"));
        sizes().forEach(size -> text.append(String.format(Locale.ROOT, "%12s", size)));
        text.append("\n");
        for (String region : result.byRegion().groups().keySet()) {
            text.append(String.format(Locale.ROOT, "%-20s", region));
            for (String size : sizes()) {
                Optional<Distribution> score = result.both(region, size).flatMap(PeerGroup::score);
                text.append(String.format(
                        Locale.ROOT,
                        "%12s",
                        score.map(told -> words.score(told.median())).orElse(Words.HIDDEN)));
            }
            text.append("\n");
        }
    }

    private void phases() {
        text.append(String.format(Locale.ROOT, "\n%-20s%14s%30s\n", "Phase", "Per cent", "95 % interval"));
        for (PhaseShare share : result.byRegion().peers().map(PeerGroup::phases).orElse(List.of())) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-20s%14s%30s\n",
                    words.phase(share),
                    Words.percent(share.share()),
                    Words.percent(share.low()) + " – " + Words.percent(share.high())));
        }
    }
}
