package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Problem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Scores assessments with one model: the entry point. Immutable in effect, and safe for use by many threads.
 *
 * <p>A scorer compiles its model once, into flat arrays of whole numbers. All decisions are exact: comparisons that a
 * {@code long} cannot decide are made with larger numbers.
 */
public final class Scorer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MaturityModel model;
    private final @Nullable LocalDate asOf;
    private final transient CompiledModel compiled;
    private final transient RowEncoder encoder;
    private final transient @Nullable FastLayout layout;
    /** A kernel that no thread is using, so that one thread alone needs one only. */
    private final transient AtomicReference<@Nullable FastKernel> idle = new AtomicReference<>();

    private Scorer(MaturityModel model) {
        this.model = model;
        this.asOf = null;
        this.compiled = new CompiledModel(model);
        this.encoder = new RowEncoder(compiled);
        this.layout = FastLayout.of(compiled);
    }

    private Scorer(Scorer same, LocalDate asOf) {
        this.model = same.model;
        this.asOf = asOf;
        this.compiled = same.compiled;
        this.encoder = same.encoder;
        this.layout = same.layout;
    }

    /**
     * {@return a scorer for a model, which it compiles once}
     *
     * @param model the model to score with
     */
    public static Scorer of(MaturityModel model) {
        return new Scorer(model);
    }

    private Object readResolve() {
        Scorer scorer = new Scorer(model);
        return asOf == null ? scorer : scorer.asOf(asOf);
    }

    /**
     * {@return this scorer, looking from a day at whether evidence has expired; without one it looks from the date of each
     * assessment}
     *
     * @param day the day, for all assessments
     */
    public Scorer asOf(LocalDate day) {
        return new Scorer(this, day);
    }

    /** {@return the day from which this scorer looks at whether evidence has expired; absent: the date of each assessment} */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** {@return the model scored with} */
    public MaturityModel model() {
        return model;
    }

    /**
     * {@return the profile of an assessment}
     *
     * @param assessment an assessment that names this scorer's model
     * @throws AssessmentRejectedException if the assessment does not fit the model; it names every problem
     */
    public MaturityProfile score(Assessment assessment) {
        return score(assessment, asOf == null ? assessment.date() : asOf);
    }

    /**
     * {@return the profile of an assessment, with evidence looked at as of a day}
     *
     * @param assessment an assessment that names this scorer's model
     * @param day the day from which to look at whether evidence has expired
     * @throws AssessmentRejectedException if the assessment does not fit the model; it names every problem
     */
    public MaturityProfile score(Assessment assessment, LocalDate day) {
        int[] codes = new int[compiled.indicators.size()];
        boolean fits = encoder.encode(assessment, day, codes, 0);
        if (!fits || layout == null) {
            return scoreExactly(assessment, day, codes, fits);
        }
        FastKernel idleKernel = idle.getAndSet(null);
        FastKernel kernel = idleKernel == null ? new FastKernel(layout) : idleKernel;
        try {
            return score(kernel, assessment, day, codes);
        } finally {
            idle.set(kernel);
        }
    }

    private MaturityProfile score(FastKernel kernel, Assessment assessment, LocalDate day, int[] codes) {
        if (!kernel.load(codes, 0)) {
            return scoreExactly(assessment, day, codes, false);
        }
        kernel.evaluate();
        int phase = kernel.phase();
        if (kernel.overflowed()) {
            return new ComputedProfile(compiled, assessment, day, codes, null);
        }
        int overall = compiled.overall.index;
        long numerator = kernel.scores().numerator(overall);
        long denominator = kernel.scores().denominator(overall);
        return new ComputedProfile(compiled, assessment, day, codes, phase, numerator, denominator);
    }

    private MaturityProfile scoreExactly(Assessment assessment, LocalDate day, int[] codes, boolean fits) {
        List<Problem> problems = fits && !compiled.isRejected(codes, 0) ? List.of() : assessment.problems(model, day);
        if (!problems.isEmpty()) {
            throw new AssessmentRejectedException(problems);
        }
        return new ComputedProfile(compiled, assessment, day, codes, null);
    }

    /**
     * Scores values that need not be options, such as the means of several respondents' answers.
     *
     * @param subject the organisation that was assessed
     * @param date the day on which the values hold
     * @param responses what is known of each indicator, by id; an indicator that is not there is unanswered
     * @return the profile; a criterion on an option compares the value with the option's
     * @throws AssessmentRejectedException if the responses do not fit the model; it names every problem
     */
    public MaturityProfile score(Subject subject, LocalDate date, Map<String, CombinedResponse> responses) {
        Assessment.Builder stand = Assessment.builder(model).subject(subject).date(date);
        int[] codes = new int[compiled.indicators.size()];
        List<Fraction> values = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            CombinedResponse response = responses.get(compiled.indicators.get(i).id());
            codes[i] = response == null ? BatchScorer.UNANSWERED : response.code();
            values.add(response == null ? Fraction.zero() : response.value().orElse(Fraction.zero()));
        }
        responses.forEach((id, response) -> response.standIn(model, id).ifPresent(each -> stand.respond(id, each)));
        Assessment assessment = stand.build();
        List<Problem> problems = assessment.problems(model);
        if (!problems.isEmpty()) {
            throw new AssessmentRejectedException(problems);
        }
        return new ComputedProfile(compiled, assessment, asOf == null ? date : asOf, codes, values);
    }

    /** {@return a batch scorer for one thread} */
    public BatchScorer batch() {
        return new BatchScorer(compiled, encoder, asOf, layout, -1);
    }

    /**
     * A batch scorer that scores as if the model had no such indicator. Rows stay as they are; what they say of that indicator
     * is not looked at, so it is not counted, not open, and no reason to reject a row.
     *
     * <p>With the indicator goes what is about nothing else: a dimension that holds nothing any more, and a criterion that looks
     * at no indicator any more. A composite criterion keeps the parts that stay (at least k of them becomes at least k or
     * all, whichever is less) and goes if none stays; a phase whose gate goes asks nothing. All phases stay.
     *
     * @param indicator the id of an indicator of the model
     * @return a batch scorer for one thread
     * @throws IllegalArgumentException if the model has no such indicator, or no other
     */
    public BatchScorer batchWithout(String indicator) {
        if (!compiled.indicatorIndex.containsKey(indicator) || compiled.indicators.size() == 1) {
            throw new IllegalArgumentException("Scorer: indicator to leave out must be one of several of model "
                    + model.reference() + ", but was " + indicator);
        }
        int leftOut = compiled.indicator(indicator);
        CompiledModel variant = Variant.without(compiled, leftOut);
        return new BatchScorer(variant, encoder, asOf, FastLayout.of(variant), leftOut);
    }

    /**
     * A batch scorer that scores as if a dimension had another weight.
     *
     * @param dimension the id of a dimension of the model, wherever it stands in the tree
     * @param weight the other weight: more than 0; it need not keep to the limits of models
     * @return a batch scorer for one thread
     * @throws IllegalArgumentException if the model has no such dimension, or the weight is not more than 0
     */
    public BatchScorer batchWithWeight(String dimension, Fraction weight) {
        if (!compiled.nodeIndex.containsKey(dimension)) {
            throw new IllegalArgumentException(
                    "Scorer: dimension must be one of model " + model.reference() + ", but was " + dimension);
        }
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("Scorer: weight must be more than 0, but was " + weight);
        }
        CompiledModel variant = Variant.withWeight(compiled, dimension, weight);
        return new BatchScorer(variant, encoder, asOf, FastLayout.of(variant), -1);
    }
}
