package io.github.groeipad.maturity.panel;

import io.github.groeipad.maturity.model.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How far respondents agree on an indicator or a dimension.
 *
 * <p>Agreement is {@code r_wg = 1 - s²/σ²} of James, Demaree and Wolf (<em>Estimating within-group interrater reliability with and
 * without response bias</em>, 1984), raw: {@code s²} is the sample variance of the values given, {@code σ²} the population variance
 * of the values of the scale's options, each once. It is 1 where all say the same, about 0 where answers are as good as random,
 * and may be negative. Of a dimension it is the mean over those of its indicators that have one.
 *
 * @param of the id of the indicator or dimension
 * @param count how many respondents gave a value
 * @param unknown how many said that they do not know; 0 for a dimension
 * @param notApplicable how many said that it does not apply; 0 for a dimension
 * @param spread the sample standard deviation of the values, which are from 0 to 1, rounded half-even to 12 decimals; absent for
 *     fewer than two
 * @param agreement {@code r_wg}, at most 1; absent for fewer than two values
 * @param roles what each role says, sorted by role; without respondents who named none
 */
public record Agreement(
        String of,
        int count,
        int unknown,
        int notApplicable,
        Optional<BigDecimal> spread,
        Optional<Fraction> agreement,
        List<RoleMean> roles) {

    /**
     * Copies the list.
     *
     * @param of the id of the indicator or dimension
     * @param count how many respondents gave a value
     * @param unknown how many said that they do not know; 0 for a dimension
     * @param notApplicable how many said that it does not apply; 0 for a dimension
     * @param spread the sample standard deviation of the values, which are from 0 to 1, rounded half-even to 12 decimals; absent
     *     for fewer than two
     * @param agreement {@code r_wg}, at most 1; absent for fewer than two values
     * @param roles what each role says, sorted by role; without respondents who named none
     */
    public Agreement {
        roles = List.copyOf(roles);
    }

    /** {@return the difference between the highest and the lowest role mean, 0 to 1; absent for fewer than two roles} */
    public Optional<Fraction> roleGap() {
        if (roles.size() < 2) {
            return Optional.empty();
        }
        Fraction low = roles.get(0).mean();
        Fraction high = low;
        for (RoleMean role : roles) {
            low = low.min(role.mean());
            high = high.max(role.mean());
        }
        return Optional.of(high.minus(low));
    }
}
