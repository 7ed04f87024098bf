package io.github.groeipad.maturity.national.page;

import io.github.groeipad.maturity.benchmark.Distribution;
import io.github.groeipad.maturity.benchmark.PeerGroup;
import io.github.groeipad.maturity.benchmark.PhaseShare;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.national.page.PageView.Figure;
import io.github.groeipad.maturity.national.page.PageView.PhaseView;
import io.github.groeipad.maturity.national.page.PageView.Row;
import io.github.groeipad.maturity.national.page.PageView.Scale;
import io.github.groeipad.maturity.national.page.PageView.Tile;
import io.github.groeipad.maturity.national.result.NationalResult;
import io.github.groeipad.maturity.national.result.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts a result into what the page shows. */
final class PageContent {

    private static final Tile NOT_TOLD = new Tile(Words.HIDDEN, "hidden");
    private static final BigDecimal WIDE_ENOUGH = BigDecimal.valueOf(7);

    private final NationalResult result;
    private final Words words;
    private final List<String> sizes;
    private final List<String> regions;
    private final ColourScale scale;

    PageContent(NationalResult result) {
        this.result = result;
        words = new Words(result.model());
        sizes = Words.sizesInOrder(result.bySize().groups().keySet());
        regions = regionsFromHighToLow();
        scale = ColourScale.of(shown().map(Distribution::median).toList());
    }

    private List<String> regionsFromHighToLow() {
        Function<String, Fraction> median = region -> result.region(region)
                .flatMap(PeerGroup::score)
                .map(Distribution::median)
                .orElse(Fraction.zero());
        return result.byRegion().groups().keySet().stream()
                .sorted(Comparator.comparing(median).reversed())
                .toList();
    }

    private Stream<Distribution> shown() {
        Stream<PeerGroup> ofRegions =
                result.byRegion().groups().values().stream().flatMap(Optional::stream);
        Stream<PeerGroup> ofCells =
                regions.stream().flatMap(region -> sizes.stream().flatMap(size -> result.both(region, size).stream()));
        return Stream.concat(
                Stream.concat(ofRegions, result.byRegion().peers().stream())
                        .flatMap(group -> Stream.concat(group.score().stream(), group.dimensions().values().stream())),
                ofCells.flatMap(group -> group.score().stream()));
    }

    PageView view(String title) {
        List<Row> regionRows = new ArrayList<>();
        List<Row> cellRows = new ArrayList<>();
        for (String region : regions) {
            Optional<PeerGroup> group = result.region(region);
            regionRows.add(row(region, group, dimensionTiles(group)));
            cellRows.add(row(region, group, sizeTiles(region)));
        }
        regionRows.add(row(
                "Whole country",
                result.byRegion().peers(),
                dimensionTiles(result.byRegion().peers())));
        return new PageView(
                title,
                words.modelName(),
                figures(),
                phases(result.byRegion().peers()),
                new Scale(tenths(scale.low()), tenths(scale.high()), scale.styles()),
                result.model().dimensions().stream().map(words::name).toList(),
                regionRows,
                sizes,
                cellRows,
                sizes.stream()
                        .map(size -> row(size, result.size(size), List.of()))
                        .toList(),
                result.byBoth().k(),
                Words.count(result.read()) + " read = " + Words.count(result.scored()) + " scored + "
                        + Words.count(result.read() - result.scored()) + " rejected",
                result.digest());
    }

    private String tenths(BigDecimal score) {
        return words.score(Fraction.of(score));
    }

    private List<Figure> figures() {
        Optional<PeerGroup> all = result.byRegion().peers();
        Optional<Distribution> score = all.flatMap(PeerGroup::score);
        Optional<PhaseShare> commonest =
                all.flatMap(group -> group.phases().stream().max(Comparator.comparing(PhaseShare::share)));
        return List.of(
                new Figure(all.map(group -> Words.count(group.size())).orElse(Words.HIDDEN), "organisations"),
                new Figure(figure(score, Distribution::median), "score of the one in the middle, of 100"),
                new Figure(
                        figure(score, Distribution::lowerQuartile) + " – " + figure(score, Distribution::upperQuartile),
                        "the middle half scores"),
                new Figure(
                        commonest.map(words::phase).orElse(Words.HIDDEN),
                        commonest
                                .map(share -> "the phase of most: " + Words.percent(share.share()) + "%")
                                .orElse("the phase of most")));
    }

    private String figure(Optional<Distribution> score, Function<Distribution, Fraction> part) {
        return score.map(part).map(words::score).orElse(Words.HIDDEN);
    }

    private Row row(String name, Optional<PeerGroup> group, List<Tile> tiles) {
        Optional<Distribution> score = group.flatMap(PeerGroup::score);
        return new Row(
                name,
                group.map(told -> Words.count(told.size())).orElse(Words.HIDDEN),
                tiles,
                score.map(this::spread).orElse(""),
                score.map(told -> words.score(told.lowerQuartile()) + " – " + words.score(told.upperQuartile()))
                        .orElse("not told"),
                phases(group));
    }

    private String spread(Distribution score) {
        BigDecimal from = scale.percent(score.lowerQuartile());
        BigDecimal to = scale.percent(score.upperQuartile());
        return "left:" + from + "%;width:" + to.subtract(from) + "%";
    }

    private List<Tile> dimensionTiles(Optional<PeerGroup> group) {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(tile(group.flatMap(PeerGroup::score)));
        for (Dimension dimension : result.model().dimensions()) {
            tiles.add(tile(
                    group.flatMap(told -> Optional.ofNullable(told.dimensions().get(dimension.id())))));
        }
        return tiles;
    }

    private List<Tile> sizeTiles(String region) {
        return sizes.stream()
                .map(size -> tile(result.both(region, size).flatMap(PeerGroup::score)))
                .toList();
    }

    private Tile tile(Optional<Distribution> scores) {
        return scores.map(told -> new Tile(words.score(told.median()), scale.style(told.median())))
                .orElse(NOT_TOLD);
    }

    private List<PhaseView> phases(Optional<PeerGroup> group) {
        List<PhaseView> phases = new ArrayList<>();
        for (PhaseShare share : group.map(PeerGroup::phases).orElse(List.of())) {
            BigDecimal percent = percent(share.share().toBigDecimal(12, RoundingMode.HALF_EVEN));
            phases.add(new PhaseView(
                    words.phase(share),
                    "p" + phases.size() % 6,
                    Words.percent(share.share()),
                    Words.percent(share.low()) + " – " + Words.percent(share.high()),
                    percent(share.low()).toPlainString(),
                    percent(share.high().subtract(share.low())).toPlainString(),
                    percent.compareTo(WIDE_ENOUGH) < 0 ? "" : percent.setScale(0, RoundingMode.HALF_EVEN) + "%"));
        }
        return phases;
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).setScale(2, RoundingMode.HALF_EVEN);
    }
}
