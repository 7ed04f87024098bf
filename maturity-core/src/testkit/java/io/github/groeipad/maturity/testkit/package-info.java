/**
 * What tests of models, rules and ways of scoring are made of: models and assessments of every shape, and the laws of scoring.
 *
 * <p>The laws need no test engine. {@link io.github.groeipad.maturity.testkit.Laws} puts them to a model or a rule of your own:
 *
 * <pre>{@code
 * @Test
 * void ourModelKeepsTheLaws() {
 *     Laws.of(OurModel.model()).check();
 * }
 *
 * @Test
 * void ourRuleKeepsTheLawsThatARuleOwes() {
 *     Laws.ofRule(new OurRule()).check();
 * }
 * }</pre>
 *
 * <p>With jqwik, {@link io.github.groeipad.maturity.testkit.MaturityArbitraries} feeds properties of your own, and a law is
 * checked on what it gives, be it with this library's scoring or another:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Assessed> assessed() {
 *     return MaturityArbitraries.assessed(MaturityArbitraries.models()
 *             .withPhases(2, 4)
 *             .withCustomAggregations(new OurRule()));
 * }
 *
 * @Property
 * void raisingAnAnswerNeverLowersAnything(@ForAll("assessed") Assessed assessed) {
 *     Law.MONOTONICITY.check(Trial.of(assessed).withScoring(ourScoring));
 * }
 * }</pre>
 *
 * <p>This package needs {@code net.jqwik:jqwik-api} 1.9 for the arbitraries only, and is for tests: it is not in the main jar but
 * in one of its own, with the classifier {@code testkit}.
 */
@NullMarked
package io.github.groeipad.maturity.testkit;

import org.jspecify.annotations.NullMarked;
