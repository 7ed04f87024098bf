package io.github.groeipad.maturity.history;

import io.github.groeipad.maturity.model.Fingerprint;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.Contribution;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Readiness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed between two profiles of one subject. */
public final class Comparison {

    private final MaturityProfile before;
    private final MaturityProfile after;

    private Comparison(MaturityProfile before, MaturityProfile after) {
        this.before = before;
        this.after = after;
    }

    /**
     * {@return what changed between two profiles}
     *
     * @param before the profile at the one moment
     * @param after the profile of the same subject at the other moment
     * @throws IllegalArgumentException if they are of different subjects, or were scored with models of different fingerprints
     */
    public static Comparison of(MaturityProfile before, MaturityProfile after) {
        if (!before.subject().id().equals(after.subject().id())) {
            throw new IllegalArgumentException("Comparison: subject must be "
                    + before.subject().id() + ", but was " + after.subject().id());
        }
        if (!before.model().fingerprint().equals(after.model().fingerprint())) {
            throw new IllegalArgumentException("Comparison: model must score like " + before.model() + " ("
                    + hex(before) + "), but was " + after.model() + " (" + hex(after)
                    + "); migrate the older assessment to the newer model and score it again");
        }
        return new Comparison(before, after);
    }

    private static String hex(MaturityProfile profile) {
        return profile.model().fingerprint().map(Fingerprint::hex).orElse("no fingerprint");
    }

    /** {@return the profile at the one moment} */
    public MaturityProfile before() {
        return before;
    }

    /** {@return the profile at the other moment} */
    public MaturityProfile after() {
        return after;
    }

    /** {@return whether the phase is another one} */
    public boolean phaseChanged() {
        return !before.phase().equals(after.phase());
    }

    /** {@return the score after less the score before, -1 to 1; absent where one of them is} */
    public Optional<Fraction> score() {
        return before.score()
                .flatMap(then -> after.score().map(now -> now.exact().minus(then.exact())));
    }

    /** {@return the position after less the position before; absent where one of them is} */
    public Optional<Fraction> position() {
        return before.position()
                .flatMap(then -> after.position().map(now -> now.value().minus(then.value())));
    }

    /** {@return how the readiness for each phase changed, in phase order} */
    public List<ReadinessChange> readiness() {
        List<ReadinessChange> changes = new ArrayList<>();
        for (Readiness then : before.readiness()) {
            after.readiness(then.phase())
                    .ifPresent(now -> changes.add(new ReadinessChange(then.phase(), then.value(), now.value())));
        }
        return changes;
    }

    /**
     * {@return what each indicator did to the change of the score, in model order. Where both scores are there, the differences
     * add up exactly to that of the scores}
     */
    public List<ContributionChange> contributions() {
        List<ContributionChange> changes = new ArrayList<>();
        for (int i = 0; i < before.contributions().size(); i++) {
            Contribution then = before.contributions().get(i);
            Contribution now = now(i, then.indicator());
            changes.add(new ContributionChange(
                    then.indicator(),
                    then.state(),
                    now.state(),
                    now.value().orElse(Fraction.zero()).minus(then.value().orElse(Fraction.zero()))));
        }
        return changes;
    }

    /** Models of one fingerprint may differ in the order of indicators. */
    private Contribution now(int place, String indicator) {
        Contribution same = after.contributions().get(place);
        return same.indicator().equals(indicator)
                ? same
                : after.contributions().stream()
                        .filter(each -> each.indicator().equals(indicator))
                        .findFirst()
                        .orElseThrow();
    }

    /** {@return the criteria that were unmet and are so no longer, in the order of phases and gates} */
    public List<CriterionChange> newlyMet() {
        return unmetOnlyIn(before, after);
    }

    /** {@return the criteria that are unmet and were not so before, in the order of phases and gates} */
    public List<CriterionChange> newlyLost() {
        return unmetOnlyIn(after, before);
    }

    private static List<CriterionChange> unmetOnlyIn(MaturityProfile one, MaturityProfile other) {
        List<CriterionChange> changes = new ArrayList<>();
        for (Readiness readiness : one.readiness()) {
            List<?> still = other.readiness(readiness.phase()).stream()
                    .flatMap(each -> each.unmet().stream())
                    .map(CriterionFinding::criterion)
                    .toList();
            for (CriterionFinding finding : readiness.unmet()) {
                if (!still.contains(finding.criterion())) {
                    changes.add(new CriterionChange(readiness.phase(), finding));
                }
            }
        }
        return changes;
    }
}
