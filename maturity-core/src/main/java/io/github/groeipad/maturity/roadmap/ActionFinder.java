package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Scores an assessment anew for each thing that could be done. */
final class ActionFinder {

    private final Row row;
    private final Layout layout;
    private final MaturityProfile profile;
    private final Optional<String> target;

    ActionFinder(Row row, MaturityProfile profile, Optional<String> target) {
        this.row = row;
        this.layout = row.layout;
        this.profile = profile;
        this.target = target;
    }

    List<Actions.Raise> raises() {
        List<Actions.Raise> raises = new ArrayList<>();
        for (int i = 0; i < row.codes.length; i++) {
            int better = row.codes[i] < 0 ? -1 : layout.nextBetter(i, row.codes[i]);
            if (better >= 0) {
                raises.add(new Actions.Raise(
                        layout.indicators.get(i).id(),
                        layout.option(i, row.codes[i]),
                        layout.option(i, better),
                        (long) layout.indicators.get(i).effort() * (better - row.codes[i]),
                        Gain.between(profile, with(i, better), target)));
            }
        }
        raises.sort(byReward(Actions.Raise::gain, Actions.Raise::effort));
        return List.copyOf(raises);
    }

    List<Actions.FindOut> findOut() {
        List<Actions.FindOut> open = new ArrayList<>();
        for (int i = 0; i < row.codes.length; i++) {
            if (row.isOpen(i)) {
                open.add(findOut(i));
            }
        }
        open.sort(byReward(Actions.FindOut::best, any -> 1L));
        return List.copyOf(open);
    }

    private Actions.FindOut findOut(int indicator) {
        MaturityProfile lowest = with(indicator, 0);
        MaturityProfile highest = with(indicator, row.highest(indicator));
        return new Actions.FindOut(
                layout.indicators.get(indicator).id(),
                row.isUnknown(indicator) ? ResponseState.UNKNOWN : ResponseState.UNANSWERED,
                new ScoreRange(score(lowest), score(highest)),
                layout.phases.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PhaseRange(lowest.phase(), highest.phase())),
                Gain.between(profile, highest, target));
    }

    private MaturityProfile with(int indicator, int code) {
        int[] codes = row.codes.clone();
        codes[indicator] = code;
        return row.profile(codes);
    }

    /** An answered indicator counts, so there is a score. */
    private static Score score(MaturityProfile profile) {
        return profile.score().orElseThrow();
    }

    /** The most rewarding first; a list in model order stays so where the rewards are equal. */
    private static <T> Comparator<T> byReward(Function<T, Gain> gain, Function<T, Long> effort) {
        return Comparator.<T, Boolean>comparing(
                        action -> gain.apply(action).phaseReached().isEmpty())
                .thenComparing(action -> perEffort(gain.apply(action).readiness(), effort.apply(action)))
                .thenComparing(
                        action -> perEffort(Optional.of(gain.apply(action).score()), effort.apply(action)));
    }

    /** What is larger comes first, and so is negated. */
    private static Fraction perEffort(Optional<Fraction> gain, long effort) {
        return gain.orElse(Fraction.zero()).negate().dividedBy(Fraction.of(effort));
    }
}
