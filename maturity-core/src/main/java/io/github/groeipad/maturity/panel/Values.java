package io.github.groeipad.maturity.panel;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.PanelRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values that respondents gave, with the roles of those who gave them. */
final class Values {

    private static final MathContext PRECISION = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final int DECIMALS = 12;

    private final List<Fraction> all = new ArrayList<>();
    private final SortedMap<String, Values> byRole = new TreeMap<>();

    void add(Fraction value, Optional<String> role) {
        all.add(value);
        role.ifPresent(name -> byRole.computeIfAbsent(name, key -> new Values()).add(value, Optional.empty()));
    }

    int count() {
        return all.size();
    }

    /** The values come to this one; there is at least one. */
    Fraction combined(PanelRule rule) {
        List<Fraction> ordered = all.stream().sorted().toList();
        return switch (rule) {
            case MEAN -> mean();
            case LOWER_MEDIAN -> ordered.get((ordered.size() - 1) / 2);
            case MINIMUM -> ordered.get(0);
        };
    }

    /** The mean of the values, of which there is at least one. */
    Fraction mean() {
        Fraction sum = Fraction.zero();
        for (Fraction value : all) {
            sum = sum.plus(value);
        }
        return sum.dividedBy(Fraction.of(all.size()));
    }

    /** The sample variance; absent for fewer than two values. */
    Optional<Fraction> variance() {
        return all.size() < 2 ? Optional.empty() : Optional.of(squares().dividedBy(Fraction.of(all.size() - 1L)));
    }

    /** The population variance of values, of which there is at least one. */
    static Fraction populationVariance(List<Fraction> values) {
        Values each = new Values();
        values.forEach(value -> each.add(value, Optional.empty()));
        return each.squares().dividedBy(Fraction.of(values.size()));
    }

    private Fraction squares() {
        Fraction mean = mean();
        Fraction sum = Fraction.zero();
        for (Fraction value : all) {
            Fraction distance = value.minus(mean);
            sum = sum.plus(distance.times(distance));
        }
        return sum;
    }

    /** The sample standard deviation; absent for fewer than two values. */
    Optional<BigDecimal> spread() {
        return variance()
                .map(square -> new BigDecimal(square.numerator())
                        .divide(new BigDecimal(square.denominator()), PRECISION)
                        .sqrt(PRECISION)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    List<RoleMean> roles() {
        List<RoleMean> means = new ArrayList<>();
        byRole.forEach((role, values) -> means.add(new RoleMean(role, values.count(), values.mean())));
        return means;
    }
}
