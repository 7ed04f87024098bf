/**
 * Reads and writes models, assessments and profiles as JSON. The entry point is
 * {@link io.github.groeipad.maturity.json.MaturityJson}; a mapper of Jackson 3 uses
 * {@link io.github.groeipad.maturity.json.MaturityModule}.
 *
 * <h2>Documents</h2>
 *
 * <p>A document is UTF-8 and I-JSON (RFC 7493), and names its kind and version in {@code format}. Reading is strict: it takes
 * nothing for something else, and refuses what it does not know. It reports all problems of a document at once, each with a
 * code, a JSON Pointer, line and column, what was found and what is allowed
 * ({@link io.github.groeipad.maturity.json.JsonProblem}). Writing is canonical: two spaces of indentation, line feeds, a fixed
 * order of properties, the shortest decimals, and no property that is null or has its default. The schemas of
 * {@link io.github.groeipad.maturity.json.DocumentKind} describe each kind for editors and other programs.
 *
 * <p>Weights, values and thresholds are numbers, which are read as decimals, or fractions in strings such as {@code "2/3"}.
 * Texts are objects from BCP 47 tags to strings. Options of a range scale are its numbers, which an assessment may write as
 * numbers too.
 *
 * <h2>The layout of a profile</h2>
 *
 * <p>A <dfn>number</dfn> of a profile is an object: {@code exact}, a fraction in lowest terms in a string (a whole number
 * without a denominator), and {@code value}, the same rounded half-even to 12 places, for those who calculate with doubles. A
 * <dfn>bounded number</dfn> has {@code low} and {@code high} too, exact fractions between which it lies whatever the open
 * answers are. A <dfn>score</dfn> is a bounded number with {@code display}, how the model shows it: rounded down. What has no
 * value is absent.
 *
 * <table>
 * <caption>The document</caption>
 * <thead><tr><th>property</th><th>holds</th></tr></thead>
 * <tbody>
 * <tr><td>{@code format}</td><td>{@code maturity-profile/1}</td></tr>
 * <tr><td>{@code model}</td><td>{@code id}, {@code version} and {@code fingerprint}</td></tr>
 * <tr><td>{@code subject}, {@code date}</td><td>as in the assessment</td></tr>
 * <tr><td>{@code phase}</td><td>the id of the phase; absent: not started, or a model without phases</td></tr>
 * <tr><td>{@code phaseRange}</td><td>{@code lowest} and {@code highest}, ids of phases, each absent for not started; absent for
 * a model without phases</td></tr>
 * <tr><td>{@code phaseDetermined}</td><td>whether both ends of the range are the same</td></tr>
 * <tr><td>{@code score}</td><td>the overall score</td></tr>
 * <tr><td>{@code position}</td><td>a bounded number from 0 to the number of phases</td></tr>
 * <tr><td>{@code coverage}</td><td>a number</td></tr>
 * <tr><td>{@code tally}</td><td>{@code answered}, {@code notApplicable}, {@code unknown} and {@code unanswered}, each with the
 * {@code count} of indicators and the sum of their {@code weight}</td></tr>
 * <tr><td>{@code attainable}</td><td>a score without bounds</td></tr>
 * <tr><td>{@code tags}</td><td>an object from each tag to its {@code score} and {@code coverage}; absent for a model without
 * tags</td></tr>
 * <tr><td>{@code dimensions}</td><td>the top-level dimensions, in model order</td></tr>
 * <tr><td>{@code readiness}</td><td>a list with an item for each phase, in order; absent for a model without phases</td></tr>
 * <tr><td>{@code contributions}</td><td>a list with an item for each indicator, in model order: {@code indicator}; {@code state}
 * ({@code answered}, {@code not-applicable}, {@code unknown} or {@code unanswered}); {@code counted}; and if it is counted, the
 * {@code value} and {@code exact} of its contribution</td></tr>
 * </tbody>
 * </table>
 *
 * <p>A <dfn>dimension</dfn> has {@code id}, {@code phase}, {@code phaseRange}, {@code score}, {@code position}, {@code coverage},
 * {@code tally}, {@code attainable}, {@code phaseScores} (an object from phases to scores), {@code dimensions} and
 * {@code readiness}, in this order. It has a {@code position} if it is a top-level one with indicators that are expected in a
 * phase, and {@code phaseRange} and {@code readiness} if a gate asks something of it.
 *
 * <p>An item of {@code readiness} has {@code phase}; {@code value}, a bounded number; {@code gateProgress}, a number, absent for
 * a phase without a gate; and {@code unmet}, the criteria of its gate that are unmet, in the order of the gate. Each of these has
 * {@code criterion}, as in the model, but for one dimension where the model says {@code each-dimension}; the numbers
 * {@code asked}, {@code found} (absent if there is no value), {@code coverage} (absent where nothing applies) and
 * {@code progress}; and the {@code reason}: {@code below-threshold}, {@code not-enough-answers}, {@code no-value} or
 * {@code nothing-applies}.
 */
@NullMarked
package io.github.groeipad.maturity.json;

import org.jspecify.annotations.NullMarked;
