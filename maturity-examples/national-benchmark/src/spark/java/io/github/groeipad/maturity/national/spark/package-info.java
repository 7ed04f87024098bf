/**
 * The same benchmark on a cluster. {@link io.github.groeipad.maturity.national.spark.SparkBenchmark} is the command for
 * {@code spark-submit}.
 */
@NullMarked
package io.github.groeipad.maturity.national.spark;

import org.jspecify.annotations.NullMarked;
