/**
 * Comparing one organisation with its peers, and groups of organisations with each other, without telling anything about a
 * group that is too small.
 *
 * <p>{@link io.github.groeipad.maturity.benchmark.BenchmarkAccumulator} is the entry point: it gathers profiles one by one, can
 * be merged with others, and gives a {@link io.github.groeipad.maturity.benchmark.Benchmark}. All numbers are exact and depend
 * on the profiles alone, not on their order or on how the work was split.
 *
 * {@snippet file="io/github/groeipad/maturity/benchmark/BenchmarkExampleTest.java" region="benchmark"}
 */
@NullMarked
package io.github.groeipad.maturity.benchmark;

import org.jspecify.annotations.NullMarked;
