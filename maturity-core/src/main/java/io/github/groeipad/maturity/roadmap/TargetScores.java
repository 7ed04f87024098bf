package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a subject stands, a target, and the better of both at each indicator, over the same indicators. */
final class TargetScores {

    static final String OVERALL = "overall";

    final MaturityProfile actual;
    final MaturityProfile target;
    final MaturityProfile reach;

    private final Row row;
    private final int[] codes;
    private final int[] targetCodes;

    /**
     * Brings both to the same indicators.
     *
     * @param asked the codes of the target; one that is no option asks nothing
     */
    TargetScores(Row row, int[] asked) {
        this.row = row;
        codes = row.lowest();
        targetCodes = codes.clone();
        int[] better = codes.clone();
        for (int i = 0; i < codes.length; i++) {
            if (!row.isNotApplicable(i)) {
                targetCodes[i] = Math.max(asked[i], 0);
                better[i] = Math.max(codes[i], targetCodes[i]);
            }
        }
        actual = row.profile(codes);
        target = row.profile(targetCodes);
        reach = row.profile(better);
    }

    Assessment targetAssessment() {
        return row.assessment(targetCodes);
    }

    List<Target.Missing> missing() {
        Layout layout = row.layout;
        List<Target.Missing> missing = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            if (targetCodes[i] > codes[i]) {
                missing.add(new Target.Missing(
                        layout.indicators.get(i).id(),
                        layout.option(i, codes[i]),
                        layout.option(i, targetCodes[i]),
                        row.isOpen(i),
                        (long) layout.indicators.get(i).effort() * (targetCodes[i] - codes[i])));
            }
        }
        return List.copyOf(missing);
    }

    List<Target.Distance> distances() {
        List<Target.Distance> distances = new ArrayList<>();
        distance(OVERALL).ifPresent(distances::add);
        row.layout.model.dimensions().forEach(each -> collect(each, distances));
        return List.copyOf(distances);
    }

    private void collect(Dimension dimension, List<Target.Distance> distances) {
        distance(dimension.id()).ifPresent(distances::add);
        dimension.dimensions().forEach(each -> collect(each, distances));
    }

    /** The same indicators count in all three, so that all have a score or none. */
    private Optional<Target.Distance> distance(String of) {
        return score(actual, of).map(score -> {
            Score aim = score(target, of).orElseThrow();
            Score best = score(reach, of).orElseThrow();
            Fraction gap = best.exact().minus(score.exact());
            Fraction share =
                    aim.exact().signum() == 0 ? Fraction.one() : Fraction.one().minus(gap.dividedBy(aim.exact()));
            return new Target.Distance(of, score, aim, best, gap, share);
        });
    }

    private static Optional<Score> score(MaturityProfile profile, String of) {
        return of.equals(OVERALL) ? profile.score() : profile.scoreOf(of);
    }

    List<Target.Progress> progressFrom(Assessment baseline, List<Target.Distance> distances) {
        Row then = new Row(row.scorer, baseline);
        MaturityProfile profile = then.profile(then.lowest());
        List<Target.Progress> progress = new ArrayList<>();
        for (Target.Distance distance : distances) {
            score(profile, distance.of())
                    .map(score -> new Target.Progress(distance.of(), score, done(distance, score)))
                    .ifPresent(progress::add);
        }
        return List.copyOf(progress);
    }

    private static Fraction done(Target.Distance distance, Score baseline) {
        Fraction way = distance.target().exact().minus(baseline.exact());
        if (way.signum() == 0) {
            return distance.isReached() ? Fraction.one() : Fraction.zero();
        }
        return distance.score().exact().minus(baseline.exact()).dividedBy(way);
    }
}
