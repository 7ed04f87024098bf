/**
 * Tables that do not give away what they hide. {@link io.github.groeipad.maturity.national.disclosure.CellSuppression} is the entry
 * point: it tells which cells of a table of two attributes must be hidden so that the sums of its rows and columns, which are
 * published too, cannot undo it.
 */
@NullMarked
package io.github.groeipad.maturity.national.disclosure;

import org.jspecify.annotations.NullMarked;
