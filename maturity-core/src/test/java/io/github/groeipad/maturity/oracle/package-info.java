/**
 * A second reading of the scoring specification, against which the scorer is compared: whole-number fractions, recursion,
 * nothing kept and nothing clever. {@link io.github.groeipad.maturity.oracle.Oracle} is the entry point.
 *
 * <p>Each rule is a small method that a subclass can get wrong on purpose, to show that a law notices.
 */
package io.github.groeipad.maturity.oracle;
