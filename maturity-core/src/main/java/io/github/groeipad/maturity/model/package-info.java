/**
 * Maturity models: their phases, dimensions, indicators, scales and scoring rules.
 */
@NullMarked
@ValueStyle
package io.github.groeipad.maturity.model;

import io.github.groeipad.maturity.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
