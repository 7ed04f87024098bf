/**
 * Assessments: the responses that a subject gave to the indicators of a model.
 */
@NullMarked
@ValueStyle
package io.github.groeipad.maturity.assessment;

import io.github.groeipad.maturity.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
