package io.github.groeipad.maturity.benchmark;

import io.github.groeipad.maturity.model.Fraction;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which share of a group is in a phase, with the 95 % interval of Wilson (<em>Probable inference</em>, 1927) for the share in
 * the population that the group is a sample of.
 *
 * @param phase the id of the phase; absent: not started
 * @param share the share, 0 to 1
 * @param low the lower end of the interval, 0 to 1, rounded half-even to 12 decimals
 * @param high the upper end of the interval, 0 to 1, rounded half-even to 12 decimals
 */
public record PhaseShare(Optional<String> phase, Fraction share, BigDecimal low, BigDecimal high) {}
