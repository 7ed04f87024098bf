/**
 * Several respondents about one subject: their answers combined into one profile, and how far they agree.
 *
 * <p>{@link io.github.groeipad.maturity.panel.Panel} is the entry point. Here three respondents differ about one indicator:
 *
 * {@snippet file="io/github/groeipad/maturity/panel/PanelExampleTest.java" region="panel"}
 *
 * <h2>One value out of several answers</h2>
 *
 * <p>An indicator does not apply if more respondents say so than give an option. Otherwise the options given come to their exact
 * mean, their lower median or the lowest of them, as the model says. Who does not know is left out and counted; the policies
 * of the model for missing answers apply to what the panel comes to, not to each respondent. The values need not be those of an
 * option: a criterion on an option compares values. They are scored as one assessment.
 *
 * <h2>Agreement</h2>
 *
 * <p>{@code r_wg = 1 - s²/σ²} sets the sample variance of the values given against the variance that answers by chance would
 * have: that of the values of the scale's options, each once, which for A evenly spaced options is {@code (A² - 1)/12} in their
 * own units. It is raw, and so below 0 where answers differ more than by chance: of five options, 4, 4, 5 and 3 agree to 2/3, and
 * 5, 1, 5 and 1 to -5/3. Fewer than two values have no agreement. A role gap is how far the means of two roles lie apart at most.
 */
@NullMarked
package io.github.groeipad.maturity.panel;

import org.jspecify.annotations.NullMarked;
