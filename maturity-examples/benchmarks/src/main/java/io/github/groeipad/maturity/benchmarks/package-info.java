/**
 * JMH benchmarks of scoring and reading.
 */
@NullMarked
package io.github.groeipad.maturity.benchmarks;

import org.jspecify.annotations.NullMarked;
