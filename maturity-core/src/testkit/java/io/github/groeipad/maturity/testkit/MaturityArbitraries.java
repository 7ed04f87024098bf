package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.MaturityModel;
import net.jqwik.api.Arbitrary;

/** What property tests are fed with: the entry point for jqwik. Needs {@code net.jqwik:jqwik-api} 1.9. */
public final class MaturityArbitraries {

    private MaturityArbitraries() {}

    /** {@return models of every shape there is} */
    public static ModelArbitrary models() {
        return new ModelArbitrary(ModelShape.any());
    }

    /**
     * {@return assessments that a model accepts}
     *
     * @param model the model in whose terms they are
     */
    public static AssessmentArbitrary assessmentsOf(MaturityModel model) {
        return new AssessmentArbitrary(model, false, true);
    }

    /** {@return models of every shape with an assessment each; see {@link #assessed(ModelArbitrary)}} */
    public static Arbitrary<Assessed> assessed() {
        return assessed(models());
    }

    /**
     * {@return models with an assessment each that the model accepts; many of the thresholds and minimum coverages are exactly
     * what that assessment reaches, or a millionth beside it, since that is where inexact scoring goes wrong}
     *
     * @param models the models, limited as you like
     */
    public static Arbitrary<Assessed> assessed(ModelArbitrary models) {
        return models.assessed();
    }

    /** {@return weights that a model may state: small numbers, decimals, fractions and extremes} */
    public static Arbitrary<Fraction> weights() {
        return NumberArbitraries.weights();
    }

    /** {@return texts in no, one or several languages, among them such as break quoting and alignment} */
    public static Arbitrary<LocalizedText> texts() {
        return TextArbitraries.localized();
    }
}
