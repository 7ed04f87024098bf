package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assess.text.Table;
import io.github.groeipad.maturity.assess.text.Table.Column;
import io.github.groeipad.maturity.benchmark.Benchmark;
import io.github.groeipad.maturity.benchmark.Distribution;
import io.github.groeipad.maturity.benchmark.PeerFilter;
import io.github.groeipad.maturity.benchmark.PeerGroup;
import io.github.groeipad.maturity.benchmark.PhaseShare;
import io.github.groeipad.maturity.benchmark.Standing;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where one subject stands among its peers. */
public final class BenchmarkReport {

    private static final int LONGEST_NAME = 28;

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;
    private final Stand stand;

    private BenchmarkReport(MaturityModel model, Locale locale) {
        this.model = model;
        this.labels = Labels.in(locale);
        this.names = new Names(model, locale);
        this.figures = new Figures(model.scoring().display(), labels);
        this.stand = new Stand(model, labels, names);
    }

    /** {@return reports of benchmarks by a model, in a language} */
    public static BenchmarkReport of(MaturityModel model, Locale locale) {
        return new BenchmarkReport(model, locale);
    }

    /** {@return the report of where a profile stands among the peers that a filter let through} */
    public String text(MaturityProfile profile, PeerFilter filter, Benchmark benchmark) {
        Page page = new Page();
        Heading.addTo(page, profile, names, labels);
        stand.addTo(page, profile, Optional.empty());
        Optional<Standing> standing = benchmark.standing(profile);
        if (benchmark.peers().isEmpty() || standing.isEmpty()) {
            page.field(labels.text("peers"), labels.text("peers.few", benchmark.k(), where(filter)));
            return page.toString();
        }
        PeerGroup peers = benchmark.peers().get();
        page.field(labels.text("peers"), labels.text("peers.size", peers.size()) + where(filter));
        standing.get().score().ifPresent(rank -> page.more(labels.text("peers.rank", rank(rank))));
        page.blank();
        numbers(page, profile, peers, standing.get());
        if (!peers.phases().isEmpty()) {
            page.blank();
            phases(page, profile, peers);
        }
        return page.toString();
    }

    private String where(PeerFilter filter) {
        List<String> conditions = new ArrayList<>();
        filter.attributes().forEach((name, value) -> conditions.add(name + " = " + value));
        return conditions.isEmpty() ? "" : " " + labels.text("peers.where", String.join(", ", conditions));
    }

    private void numbers(Page page, MaturityProfile profile, PeerGroup peers, Standing standing) {
        Table table = Table.of(
                LONGEST_NAME, Column.LEFT, Column.RIGHT, Column.RIGHT, Column.RIGHT, Column.RIGHT, Column.RIGHT);
        table.row(
                "",
                labels.text("peers.own"),
                labels.text("peers.quarter"),
                labels.text("peers.half"),
                labels.text("peers.three-quarters"),
                labels.text("peers.place"));
        row(
                table,
                labels.text("score"),
                figures.score(profile.score()),
                peers.score(),
                standing.score(),
                figures::score);
        for (Dimension dimension : model.dimensions()) {
            row(
                    table,
                    "  " + names.dimension(dimension.id()),
                    figures.score(profile.scoreOf(dimension.id())),
                    Optional.ofNullable(peers.dimensions().get(dimension.id())),
                    Optional.ofNullable(standing.dimensions().get(dimension.id())),
                    figures::score);
        }
        if (profile.position().isPresent()) {
            row(
                    table,
                    labels.text("position"),
                    profile.position()
                            .map(Position::value)
                            .map(figures::position)
                            .orElse("–"),
                    peers.position(),
                    standing.position(),
                    figures::position);
        }
        table.addTo(page);
        page.paragraph(0, labels.text("peers.meaning"));
        if (profile.position().isPresent()) {
            page.paragraph(
                    0, labels.text("peers.position.meaning", model.phases().size()));
        }
    }

    private static void row(
            Table table,
            String name,
            String own,
            Optional<Distribution> spread,
            Optional<Fraction> rank,
            Function<Fraction, String> shown) {
        table.row(
                name,
                own,
                spread.map(Distribution::lowerQuartile).map(shown).orElse("–"),
                spread.map(Distribution::median).map(shown).orElse("–"),
                spread.map(Distribution::upperQuartile).map(shown).orElse("–"),
                rank.map(BenchmarkReport::rank).orElse("–"));
    }

    private static String rank(Fraction rank) {
        return rank.toBigDecimal(0, RoundingMode.FLOOR).toPlainString();
    }

    private void phases(Page page, MaturityProfile profile, PeerGroup peers) {
        Table table = Table.of(LONGEST_NAME, Column.LEFT, Column.RIGHT, Column.LEFT, Column.LEFT);
        table.row(labels.text("phase"), labels.text("peers.share"), labels.text("peers.interval"), "");
        for (PhaseShare share : peers.phases()) {
            table.row(
                    stand.name(share.phase()),
                    figures.percent(share.share()),
                    labels.text("peers.from-to", percent(share.low()), percent(share.high())),
                    share.phase().equals(profile.phase()) ? labels.text("peers.here") : "");
        }
        table.addTo(page);
        page.paragraph(0, labels.text("peers.interval.meaning"));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).toPlainString() + "%";
    }
}
