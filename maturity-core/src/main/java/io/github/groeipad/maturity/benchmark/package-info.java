/**
 * Comparing one organisation with its peers, and groups of organisations with each other, without telling anything about a
 * group that is too small.
 *
 * <p>{@link io.github.groeipad.maturity.benchmark.BenchmarkAccumulator} is the entry point: it gathers profiles one by one, can
 * be merged with others, and gives a {@link io.github.groeipad.maturity.benchmark.Benchmark}. All numbers are exact and depend
 * on the profiles alone, not on their order or on how the work was split.
 *
 * {@snippet file="io/github/groeipad/maturity/benchmark/BenchmarkExampleTest.java" region="benchmark"}
 *
 * <h2>What is told</h2>
 *
 * <p>A percentile rank is {@code 100 (below + equal / 2) / n} over the n peers; the subject is not one of them. Quartiles are
 * interpolated between order statistics (type 7). The share of each phase comes with the interval of Wilson, for the population
 * that the peers are a sample of.
 *
 * <h2>What is not</h2>
 *
 * <p>About fewer than k peers nothing is told, not even how many they are. In a table of groups this alone protects nobody: what
 * the groups that are told leave of the whole is told too. So groups that are large enough are hidden with the small ones, the
 * smallest first, until two or more are hidden that have k peers or more together, and neither their number nor this rule gives
 * one of their sizes away. The same goes for how many peers have each number, such as the score of a dimension, since not all
 * may have one. The extremes of a number are never told, because each is one peer's.
 *
 * <p>The protection ends at one benchmark: who may choose filters freely and ask again and again can subtract one answer from
 * another. Publish one table, or choose the filters yourself.
 */
@NullMarked
package io.github.groeipad.maturity.benchmark;

import org.jspecify.annotations.NullMarked;
