/**
 * Arbitraries for models and assessments, and the laws of scoring as reusable checks.
 */
@NullMarked
package io.github.groeipad.maturity.testkit;

import org.jspecify.annotations.NullMarked;
