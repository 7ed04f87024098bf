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
    private final transient CompiledModel compiled;
    private final transient RowEncoder encoder;
    private final transient @Nullable FastLayout layout;
    /** A kernel that no thread is using, so that one thread alone needs one only. */
    private final transient AtomicReference<@Nullable FastKernel> idle = new AtomicReference<>();

    private Scorer(MaturityModel model) {
        this.model = model;
        this.compiled = new CompiledModel(model);
        this.encoder = new RowEncoder(compiled);
        this.layout = FastLayout.of(compiled);
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
        return new Scorer(model);
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
        int[] codes = new int[compiled.indicators.size()];
        boolean fits = encoder.encode(assessment, codes, 0);
        if (!fits || layout == null) {
            return scoreExactly(assessment, codes, fits);
        }
        FastKernel idleKernel = idle.getAndSet(null);
        FastKernel kernel = idleKernel == null ? new FastKernel(layout) : idleKernel;
        try {
            return score(kernel, assessment, codes);
        } finally {
            idle.set(kernel);
        }
    }

    private MaturityProfile score(FastKernel kernel, Assessment assessment, int[] codes) {
        if (!kernel.load(codes, 0)) {
            return scoreExactly(assessment, codes, false);
        }
        kernel.evaluate();
        int phase = kernel.phase();
        if (kernel.overflowed()) {
            return new ComputedProfile(compiled, assessment, codes, null);
        }
        int overall = compiled.overall.index;
        long numerator = kernel.scores().numerator(overall);
        long denominator = kernel.scores().denominator(overall);
        return new ComputedProfile(compiled, assessment, codes, phase, numerator, denominator);
    }

    private MaturityProfile scoreExactly(Assessment assessment, int[] codes, boolean fits) {
        List<Problem> problems = fits && !isRejected(codes) ? List.of() : assessment.problems(model);
        if (!problems.isEmpty()) {
            throw new AssessmentRejectedException(problems);
        }
        return new ComputedProfile(compiled, assessment, codes, null);
    }

    private boolean isRejected(int[] codes) {
        for (int i = 0; i < codes.length; i++) {
            if (compiled.isRejected(i, codes[i])) {
                return true;
            }
        }
        return false;
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
        return new ComputedProfile(compiled, assessment, codes, values);
    }

    /** {@return a batch scorer for one thread} */
    public BatchScorer batch() {
        return new BatchScorer(compiled, encoder, layout);
    }
}
