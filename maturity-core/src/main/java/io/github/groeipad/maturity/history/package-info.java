/**
 * What changed between two moments, and along a series of them.
 *
 * <p>{@link io.github.groeipad.maturity.history.Comparison} compares two profiles of one subject,
 * {@link io.github.groeipad.maturity.history.Series} puts several in the order of their dates. Both need profiles of one
 * fingerprint: numbers of models that score differently cannot be compared, but an old assessment can be migrated to the new
 * model and scored again. The differences of the indicators add up exactly to that of the score:
 *
 * {@snippet file="io/github/groeipad/maturity/history/HistoryExampleTest.java" region="history"}
 */
@NullMarked
package io.github.groeipad.maturity.history;

import org.jspecify.annotations.NullMarked;
