/**
 * Scores the organisations of a whole country and publishes how they stand, by region and size class, without telling of anyone.
 * {@link io.github.groeipad.maturity.national.NationalBenchmark} is the command.
 */
@NullMarked
package io.github.groeipad.maturity.national;

import org.jspecify.annotations.NullMarked;
