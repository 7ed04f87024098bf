/**
 * Fills in an assessment at the terminal, question by question.
 */
@NullMarked
package io.github.groeipad.maturity.assess.questionnaire;

import org.jspecify.annotations.NullMarked;
