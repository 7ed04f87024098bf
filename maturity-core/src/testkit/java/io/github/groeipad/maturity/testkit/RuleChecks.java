package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.CustomAggregation.Child;
import io.github.groeipad.maturity.model.CustomAggregation.Missing;
import io.github.groeipad.maturity.model.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Puts the laws that a custom aggregation owes to the rule itself, on children from chance. */
final class RuleChecks {

    private static final List<Missing> REASONS = List.of(Missing.values());

    private final Law law;
    private final CustomAggregation rule;
    private final Random random;
    private final List<Child> children;

    private RuleChecks(Law law, CustomAggregation rule, Random random) {
        this.law = law;
        this.rule = rule;
        this.random = random;
        this.children = children(random);
    }

    static void check(Law law, CustomAggregation rule, Random random) {
        RuleChecks checks = new RuleChecks(law, rule, random);
        try {
            checks.check();
        } catch (RuntimeException failure) {
            throw checks.violation("the rule failed with " + failure, failure);
        }
    }

    private void check() {
        switch (law) {
            case RANGE -> range();
            case MONOTONICITY -> monotonicity();
            case ORDER -> order();
            case CONTRIBUTIONS -> contributions();
            default -> throw new IllegalArgumentException("Law " + law + " is not owed by a rule");
        }
    }

    /** One to six children, at least one of them with a value. */
    private static List<Child> children(Random random) {
        List<Child> children = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        int counted = random.nextInt(count);
        for (int i = 0; i < count; i++) {
            Fraction weight = Fraction.of(1 + random.nextInt(7), 1 + random.nextInt(3));
            boolean missing = i != counted && random.nextInt(4) == 0;
            children.add(
                    missing
                            ? new Child(
                                    "c" + i,
                                    weight,
                                    Optional.empty(),
                                    Optional.of(REASONS.get(random.nextInt(REASONS.size()))))
                            : child("c" + i, weight, value(random)));
        }
        return children;
    }

    private static Fraction value(Random random) {
        int parts = 1 + random.nextInt(7);
        return Fraction.of(random.nextInt(parts + 1), parts);
    }

    private static Child child(String id, Fraction weight, Fraction value) {
        return new Child(id, weight, Optional.of(value), Optional.empty());
    }

    private void range() {
        Fraction score = rule.aggregate(children);
        require(score.signum() >= 0 && score.compareTo(Fraction.one()) <= 0, "the rule gives " + score);
    }

    private void monotonicity() {
        Fraction before = rule.aggregate(children);
        for (int i = 0; i < children.size(); i++) {
            Child child = children.get(i);
            if (child.value().isPresent()) {
                Fraction value = child.value().get();
                Fraction higher = value.plus(Fraction.one().minus(value).times(value(random)));
                List<Child> raised = new ArrayList<>(children);
                raised.set(i, child(child.id(), child.weight(), higher));
                Fraction after = rule.aggregate(raised);
                require(
                        after.compareTo(before) >= 0,
                        "the rule falls from " + before + " to " + after + " when " + child.id() + " rises to "
                                + higher);
            }
        }
    }

    private void order() {
        List<Child> shuffled = new ArrayList<>(children);
        Collections.shuffle(shuffled, random);
        Fraction before = rule.aggregate(children);
        Fraction after = rule.aggregate(shuffled);
        require(after.equals(before), "the rule gives " + before + ", and " + after + " in the order " + ids(shuffled));
        Map<String, Fraction> parts = parts(children, before);
        Map<String, Fraction> others = parts(shuffled, after);
        require(
                parts.equals(others),
                "the rule gives the parts " + parts + ", and " + others + " in the order " + ids(shuffled));
    }

    private Map<String, Fraction> parts(List<Child> of, Fraction score) {
        List<Fraction> parts = rule.contributions(of, score);
        require(parts.size() == of.size(), "the rule gives " + parts.size() + " parts");
        Map<String, Fraction> byId = new HashMap<>();
        for (int i = 0; i < of.size(); i++) {
            byId.put(of.get(i).id(), parts.get(i));
        }
        return byId;
    }

    private static List<String> ids(List<Child> children) {
        return children.stream().map(Child::id).toList();
    }

    private void contributions() {
        Fraction score = rule.aggregate(children);
        List<Fraction> parts = rule.contributions(children, score);
        require(parts.size() == children.size(), "the rule gives " + parts.size() + " parts");
        Fraction sum = Fraction.zero();
        for (int i = 0; i < parts.size(); i++) {
            Fraction part = parts.get(i);
            Child child = children.get(i);
            require(
                    part.signum() >= 0 && (child.value().isPresent() || part.signum() == 0),
                    "the rule gives the part " + part + " to " + child.id());
            sum = sum.plus(part);
        }
        require(sum.equals(score), "the parts " + parts + " add up to " + sum + ", but the score is " + score);
    }

    private void require(boolean kept, String reason) {
        if (!kept) {
            throw violation(reason, null);
        }
    }

    private LawViolation violation(String reason, Throwable cause) {
        return new LawViolation(law, reason, rule.name() + " " + rule.version() + " of " + children, cause);
    }
}
