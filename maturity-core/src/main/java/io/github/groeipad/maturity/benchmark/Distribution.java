package io.github.groeipad.maturity.benchmark;

import io.github.groeipad.maturity.model.Fraction;

/**
 * How a number is spread over a group: the quartiles, by linear interpolation between order statistics (type 7 of Hyndman and
 * Fan, <em>Sample Quantiles in Statistical Packages</em>, 1996). The smallest and the largest are not told: each is one peer's.
 *
 * @param count how many peers have the number, at least k
 * @param lowerQuartile a quarter lies below
 * @param median half lies below
 * @param upperQuartile three quarters lie below
 */
public record Distribution(long count, Fraction lowerQuartile, Fraction median, Fraction upperQuartile) {}
