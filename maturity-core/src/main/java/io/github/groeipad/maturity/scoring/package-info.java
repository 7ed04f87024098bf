/**
 * Scoring: from a model and an assessment to an exact maturity profile.
 */
@NullMarked
@ValueStyle
package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
