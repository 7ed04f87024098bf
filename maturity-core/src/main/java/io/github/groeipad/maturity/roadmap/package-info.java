/**
 * From a score to a decision: what to do next, the cheapest way to a phase, how far it is to a target, and how sure the phase
 * is.
 *
 * <p>{@link io.github.groeipad.maturity.roadmap.Actions} says what each single raise and each answer that is still open would
 * bring; {@link io.github.groeipad.maturity.roadmap.Plan} finds the raises of least effort after which a phase is reached;
 * {@link io.github.groeipad.maturity.roadmap.Target} says how far it is to something other than a phase, and
 * {@link io.github.groeipad.maturity.roadmap.Robustness} which single indicators, answers and weights the phase hangs on. All
 * numbers are exact, and the same assessment always gives the same result.
 *
 * {@snippet file="io/github/groeipad/maturity/roadmap/RoadmapExampleTest.java" region="roadmap"}
 *
 * <h2>How a plan is found</h2>
 *
 * <p>What is not applicable is settled, and every other indicator has an option, so it is known which indicators count in each
 * score. The unmet criteria of all gates up to the target then become <em>demands</em>: a weighted sum, over some indicators,
 * of what their options are worth has to be at least so much. Scores and phase scores over weighted means are such sums, an
 * indicator share is one whose options are worth 0 or 1, and so is one indicator alone. Over a common denominator they are
 * sums of whole numbers, in 62 bits or as many times that as it takes.
 *
 * <p>Demands that share no indicator are solved apart. For each such problem, a lower bound of the effort comes from prices for
 * what is missing (Lagrangian relaxation). Then the indicators are decided one after the other, in an order in which demands
 * come to an end early. After each, there is one <em>label</em> per different remainder of the demands that are still open: the
 * best raises so far that leave it. A label is dropped if with the lower bound of the rest it takes more than a plan that is
 * known, or if a better label needs no more. Where there would be too many labels, the plans are split instead: some
 * indicator ends with at most an option, or above it, and a part is left when its lower bound reaches the best plan.
 *
 * <p>Criteria of which one or some are enough, and scores by other aggregations, may ask for more than the demands say. Then
 * the best raises for the demands alone take no more effort than any plan. If they do not reach the target, the plans are
 * split by which further criterion is met, or which further indicator is raised, and the part that promises the least effort
 * is looked at first.
 *
 * <p>Why the result is the best plan: every plan meets the demands. Two labels with the same remainder can be completed by the
 * same raises, which add the same effort and the same number of raises to both, and which leave the first indicator (in model
 * order) where the two differ what it is; so whichever is better stays better, and the other one is not needed. The same holds
 * for a label that needs less, since raises that are enough for more are enough for less. A label whose lower bound exceeds a
 * known plan leads to no better one: at any prices that are not negative, the sum of what each indicator costs at best less
 * what it earns, plus the price of all that is missing, is at most the effort of a plan, because a plan earns at least the price
 * of what is missing. Each split covers all plans of the part: one that meets a requirement which the best raises for the
 * demands miss has to meet a criterion or to raise an indicator that they do not, since raising never undoes anything. So
 * when the part with the least lower bound has raises that reach the target, no other part holds a better plan. All of this
 * compares whole numbers; only lower bounds are floating-point numbers, and they are taken lower by more than their rounding.
 *
 * <p>The search is bounded in memory (some tens of megabytes at the utmost, for the bundled models far below one) and in work,
 * which is counted in steps and never in time. If it ends before the proof does, the plan says how much less effort it
 * could be at most; which of several plans of the least effort comes first is then not settled either. For models of up to 100
 * indicators that have weighted means only, and gates that ask for all of their criteria, it goes on until the proof is there.
 */
@NullMarked
package io.github.groeipad.maturity.roadmap;

import org.jspecify.annotations.NullMarked;
