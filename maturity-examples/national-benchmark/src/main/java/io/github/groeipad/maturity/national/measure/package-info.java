/**
 * Three ways to score the same JSON Lines, to be timed as whole programs: with the library, with Jackson's tokens and arrays by hand,
 * and with data binding and maps. {@link io.github.groeipad.maturity.national.measure.MeasureCommand} is the command.
 */
@NullMarked
package io.github.groeipad.maturity.national.measure;

import org.jspecify.annotations.NullMarked;
