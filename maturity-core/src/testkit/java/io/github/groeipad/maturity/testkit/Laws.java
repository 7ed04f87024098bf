package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Puts the laws of scoring to a model or a rule of your own: the entry point for those who use no property-based test engine.
 *
 * <p>All that is tried follows from a seed, so a law that is broken once is broken again.
 */
public final class Laws {

    private static final int TRIES = 200;

    private final List<Law> laws;
    private final Trials trials;
    private final Optional<CustomAggregation> rule;
    private UnaryOperator<Trial> change = UnaryOperator.identity();
    private int tries = TRIES;
    private long seed = 1;

    private Laws(List<Law> laws, Trials trials, Optional<CustomAggregation> rule) {
        this.laws = laws;
        this.trials = trials;
        this.rule = rule;
    }

    /** Makes a trial from chance. */
    @FunctionalInterface
    private interface Trials {
        Trial next(Random random);
    }

    /** {@return all laws in the order of their numbers} */
    public static List<Law> all() {
        return List.of(Law.values());
    }

    /**
     * {@return all laws, to be checked on assessments of one model}
     *
     * @param model the model
     */
    public static Laws of(MaturityModel model) {
        return new Laws(all(), random -> Trial.of(model, RandomAnswers.to(model, random)), Optional.empty());
    }

    /**
     * {@return the laws that a custom aggregation owes (1, 2, 6 and 8), to be checked on the rule itself and on models in which
     * it aggregates indicators, dimensions and everything}
     *
     * @param rule the rule
     */
    public static Laws ofRule(CustomAggregation rule) {
        return new Laws(
                List.of(Law.RANGE, Law.MONOTONICITY, Law.ORDER, Law.CONTRIBUTIONS),
                random -> {
                    MaturityModel model = RuleModels.with(rule, random);
                    Assessment assessment = RandomAnswers.to(model, random);
                    return Trial.of(model, assessment);
                },
                Optional.of(rule));
    }

    /**
     * {@return the same laws for changed trials}
     *
     * @param how gives a trial what is checked: another way of scoring, codecs and so on
     */
    public Laws with(UnaryOperator<Trial> how) {
        Laws copy = copy();
        copy.change = trial -> how.apply(change.apply(trial));
        return copy;
    }

    /**
     * {@return the same laws for another way of scoring}
     *
     * @param scoring how assessments are scored
     */
    public Laws withScoring(MaturityScoring scoring) {
        return with(trial -> trial.withScoring(scoring));
    }

    /**
     * {@return the same laws, each checked so many times}
     *
     * @param times 1 or more; 200 unless stated
     * @throws IllegalArgumentException if it is less than 1
     */
    public Laws withTries(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("Laws: tries must be 1 or more, but was " + times);
        }
        Laws copy = copy();
        copy.tries = times;
        return copy;
    }

    /**
     * {@return the same laws, checked on other trials}
     *
     * @param value any number; 1 unless stated
     */
    public Laws withSeed(long value) {
        Laws copy = copy();
        copy.seed = value;
        return copy;
    }

    private Laws copy() {
        Laws copy = new Laws(laws, trials, rule);
        copy.change = change;
        copy.tries = tries;
        copy.seed = seed;
        return copy;
    }

    /** {@return the laws that are checked} */
    public List<Law> laws() {
        return laws;
    }

    /** {@return each law that is broken, in the order of their numbers, with the first example that was found} */
    public List<LawViolation> violations() {
        List<LawViolation> found = new ArrayList<>();
        for (Law law : laws) {
            violation(law).ifPresent(found::add);
        }
        return found;
    }

    /**
     * Checks all laws.
     *
     * @throws LawViolation if a law is broken; those that are broken too are suppressed exceptions of the first
     */
    public void check() {
        List<LawViolation> found = violations();
        if (!found.isEmpty()) {
            LawViolation first = found.get(0);
            found.subList(1, found.size()).forEach(first::addSuppressed);
            throw first;
        }
    }

    private Optional<LawViolation> violation(Law law) {
        Random random = new Random(seed);
        try {
            for (int i = 0; i < tries && rule.isPresent(); i++) {
                RuleChecks.check(law, rule.get(), random);
            }
            for (int i = 0; i < tries; i++) {
                law.check(change.apply(trials.next(random)).withSeed(random.nextLong()));
            }
            return Optional.empty();
        } catch (LawViolation violation) {
            return Optional.of(violation);
        }
    }
}
