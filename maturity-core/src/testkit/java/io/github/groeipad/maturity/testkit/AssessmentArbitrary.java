package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Assessments that a model accepts, with every kind of response that it allows. They shrink to one in which each indicator is
 * answered with its lowest option.
 */
public final class AssessmentArbitrary extends ArbitraryDecorator<Assessment> {

    private final MaturityModel model;
    private final boolean onlyOptions;
    private final boolean remarks;

    AssessmentArbitrary(MaturityModel model, boolean onlyOptions, boolean remarks) {
        this.model = model;
        this.onlyOptions = onlyOptions;
        this.remarks = remarks;
    }

    /** {@return assessments in which each indicator is answered with an option; with {@link #withoutRemarks()} none is open} */
    public AssessmentArbitrary answeredThroughout() {
        return new AssessmentArbitrary(model, true, remarks);
    }

    /** {@return assessments without comments, evidence, respondents and attributes of the subject} */
    public AssessmentArbitrary withoutRemarks() {
        return new AssessmentArbitrary(model, onlyOptions, false);
    }

    @Override
    protected Arbitrary<Assessment> arbitrary() {
        return AnswersArbitraries.answers(onlyOptions, remarks)
                .map(answers -> answers.to(model))
                .withoutEdgeCases();
    }
}
