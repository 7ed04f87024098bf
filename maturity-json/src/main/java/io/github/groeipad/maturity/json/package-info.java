/**
 * Reads and writes models, assessments, profiles and migrations as JSON, and writes what follows from profiles. The entry point
 * is {@link io.github.groeipad.maturity.json.MaturityJson}; a mapper of Jackson 3 uses
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
 * <h2>Streams</h2>
 *
 * <p>JSON Lines hold one assessment a line. A line ends at a line feed and only there; a carriage return before it is white space, and the
 * last line needs none. A line without an assessment, be it blank, longer than allowed or not valid, is rejected with its number and
 * all its problems, and costs no other line: the lines read are those with an assessment and those rejected. There are three ways to read
 * them: {@link io.github.groeipad.maturity.json.MaturityJson#readLines} gives assessments one by one;
 * {@link io.github.groeipad.maturity.json.CodeReader#lines} gives rows of option codes;
 * {@link io.github.groeipad.maturity.json.MaturityJson#lineScorer} goes all the way to results, on as many threads as are wanted. The
 * thread of the caller cuts the stream into blocks of whole lines, and takes the results of each block in order; the work between
 * is done by it and by any executor. So memory is that of a few blocks, whatever the length of the stream, and the results are the
 * same whatever the number of threads.
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
 * <tr><td>{@code asOf}</td><td>the day from which it was looked whether evidence has expired; absent: that of the
 * assessment</td></tr>
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
 * <tr><td>{@code expired}</td><td>the evidence that has expired, in model order: {@code indicator}, {@code reference} and
 * {@code validUntil}; absent where there is none</td></tr>
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
 *
 * <h2>The layout of a migration</h2>
 *
 * <p>After {@code format}, {@code from} and {@code to} name the two models by {@code id}, {@code version} and, where they have to
 * score exactly so, {@code fingerprint}. {@code indicators} has a rule for each indicator of the old model: {@code from}, its id;
 * either {@code to}, the id in the new model (the same where answers are kept), or {@code "dropped": true}; {@code options}, an
 * object from old option ids to new ones, where they differ; and a {@code reason} for the report of each assessment.
 *
 * <h2>The layout of results</h2>
 *
 * <p>{@link io.github.groeipad.maturity.json.ResultWriter} writes these. Each begins with {@code format} and {@code model}; with
 * {@code subject}, {@code date} and {@code asOf} where it is about an assessment. Numbers, scores and unmet criteria are laid out
 * as in a profile; a <dfn>difference</dfn> is a number that may be less than 0. Lists keep the order of the Java API, and a list
 * that may well be empty is there nonetheless.
 *
 * <table>
 * <caption>What follows the head</caption>
 * <thead><tr><th>format</th><th>holds</th></tr></thead>
 * <tbody>
 * <tr><td>{@code maturity-actions/1}</td><td>{@code phase}, {@code score}, {@code position}; {@code target}, a phase, and the
 * {@code readiness} for it; {@code raises}, each with {@code indicator}, {@code from}, {@code to}, {@code effort} and
 * {@code gain}; {@code findOut}, each with {@code indicator}, {@code state}, {@code lowestScore}, {@code highestScore},
 * {@code phaseRange} and the {@code gain} of the highest option. A {@code gain} has the differences of {@code score},
 * {@code position} and {@code readiness}, and the {@code phaseReached} if there is one</td></tr>
 * <tr><td>{@code maturity-plan/1}</td><td>{@code target}; {@code reachable}; if so {@code optimal}, {@code effort} and
 * {@code leastEffort}; {@code phaseBefore}, {@code scoreBefore}; if reachable {@code steps} ({@code indicator}, {@code from},
 * {@code to}, {@code open} if there is no answer yet, {@code effort}, and the {@code gain} at its place), {@code phaseAfter} and
 * {@code scoreAfter}; if not {@code obstacles}, the criteria in the way, each with its {@code phase} and the indicators that are
 * {@code notApplicable}</td></tr>
 * <tr><td>{@code maturity-target/1}</td><td>{@code phase}, {@code targetPhase}, {@code reachPhase}; {@code distances}, each
 * {@code of} a scope, with {@code score}, {@code target}, {@code reach}, {@code gap} and {@code share}; {@code missing}, as
 * steps of a plan without gain; from a {@code baseline}, a date, the {@code progress}: {@code of}, {@code baseline},
 * {@code done}</td></tr>
 * <tr><td>{@code maturity-robustness/1}</td><td>{@code phase}; {@code trials}; {@code share}; {@code leftOut},
 * {@code otherAnswers} and {@code otherWeights}, each with what was varied and the phase {@code after}, absent for not
 * started</td></tr>
 * <tr><td>{@code maturity-panel/1}</td><td>{@code respondents}; {@code indicators}, each with the {@code combined} value,
 * {@code count}, {@code unknown} and {@code notApplicable} where they are not 0, {@code spread}, {@code agreement}, {@code roles}
 * ({@code role}, {@code count}, {@code mean}) and {@code roleGap}; {@code dimensions}, alike; {@code expired}; {@code profile},
 * a whole profile of the combined answers</td></tr>
 * <tr><td>{@code maturity-benchmark/1}</td><td>{@code k}; {@code peers}, a group; {@code groups}, an object from values of the
 * attribute to groups, absent if there are none; with a subject, its {@code standing}: percentile ranks of {@code score},
 * {@code position} and {@code dimensions}. A group has {@code size}, {@code score}, {@code position} and {@code dimensions}, each
 * with {@code count}, {@code lowerQuartile}, {@code median} and {@code upperQuartile}, and {@code phases}, each with its
 * {@code share} and the {@code interval} around it; or it is {@code "hidden": true}, and nothing else is told of
 * it</td></tr>
 * <tr><td>{@code maturity-comparison/1}</td><td>{@code before} and {@code after}, two moments; {@code change}. A moment has
 * {@code date}, {@code phase}, {@code phaseRange}, {@code score}, {@code position} and {@code coverage}, and names its
 * {@code model} if that has another name. A change has {@code phaseChanged}, the differences of {@code score} and
 * {@code position}, {@code readiness} and {@code contributions} with {@code before}, {@code after} and {@code difference}, and
 * the criteria {@code newlyMet} and {@code newlyLost}, as they were when they were unmet</td></tr>
 * <tr><td>{@code maturity-series/1}</td><td>{@code moments}; {@code steps}, the change from each to the next; {@code whole}, the
 * change from the first to the last</td></tr>
 * <tr><td>{@code maturity-model-diff/1}</td><td>instead of a model {@code from} and {@code to}; {@code scoreNeutral};
 * {@code edits}, each with {@code effect} ({@code text-only}, {@code neutral}, {@code changes-scores} or
 * {@code breaks-answers}), {@code place} and {@code description}</td></tr>
 * <tr><td>{@code maturity-migration-report/1}</td><td>the {@code assessment}, its id; {@code tally}, how many answers are
 * {@code carried}, {@code mapped}, {@code dropped} or {@code open}; {@code answers}, each with its {@code outcome},
 * {@code from}, {@code to} and {@code detail}</td></tr>
 * <tr><td>{@code maturity-lint/1}</td><td>{@code findings}, each with {@code code}, {@code place}, {@code message} and
 * {@code hint}</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package io.github.groeipad.maturity.json;

import org.jspecify.annotations.NullMarked;
