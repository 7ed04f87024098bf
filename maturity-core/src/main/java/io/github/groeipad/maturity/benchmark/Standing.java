package io.github.groeipad.maturity.benchmark;

import io.github.groeipad.maturity.model.Fraction;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Where one subject stands among its peers. A percentile rank is {@code 100 (below + equal / 2) / n} over the n peers that have
 * the number, from 0 to 100; the subject itself is not among them.
 *
 * @param score the percentile rank of the overall score; absent where the subject or enough of the peers have none
 * @param position the percentile rank of the position; absent where the subject or enough of the peers have none
 * @param dimensions the percentile ranks of the scores of top-level dimensions, by id
 */
public record Standing(Optional<Fraction> score, Optional<Fraction> position, SortedMap<String, Fraction> dimensions) {}
