/**
 * Lays text out for a terminal of 80 columns, in English and Dutch.
 */
@NullMarked
package io.github.groeipad.maturity.assess.text;

import org.jspecify.annotations.NullMarked;
