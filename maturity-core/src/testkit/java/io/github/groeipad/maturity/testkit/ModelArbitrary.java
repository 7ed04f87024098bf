package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.testkit.ModelShape.Between;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Models of every shape there is, unless it is limited: each limit gives an arbitrary of its own and leaves this one as it
 * is. They shrink to a model without phases, with one dimension, one indicator and a scale of two options.
 */
public final class ModelArbitrary extends ArbitraryDecorator<MaturityModel> {

    private final ModelShape shape;

    ModelArbitrary(ModelShape shape) {
        this.shape = shape;
    }

    /**
     * {@return models with so many phases}
     *
     * @param least the smallest number, 0 or more
     * @param most the largest number
     */
    public ModelArbitrary withPhases(int least, int most) {
        return new ModelArbitrary(shape.withPhases(new Between(least, most)));
    }

    /**
     * {@return models with so many top-level dimensions}
     *
     * @param least the smallest number, 1 or more
     * @param most the largest number
     */
    public ModelArbitrary withTopLevelDimensions(int least, int most) {
        return new ModelArbitrary(shape.withTopLevel(new Between(least, most)));
    }

    /**
     * {@return models with so many indicators in each dimension that holds indicators}
     *
     * @param least the smallest number, 1 or more
     * @param most the largest number
     */
    public ModelArbitrary withIndicatorsPerDimension(int least, int most) {
        return new ModelArbitrary(shape.withIndicators(new Between(least, most)));
    }

    /**
     * {@return models whose dimensions are nested no deeper}
     *
     * @param most the number of levels, 1 (no nesting) to 8
     */
    public ModelArbitrary withDepth(int most) {
        return new ModelArbitrary(shape.withDepth(most));
    }

    /**
     * {@return models that use no other built-in aggregation than these}
     *
     * @param aggregations one or more
     */
    public ModelArbitrary withAggregations(Aggregation... aggregations) {
        return new ModelArbitrary(shape.withAggregations(List.of(aggregations)));
    }

    /**
     * {@return models that use these aggregations too, beside the built-in ones}
     *
     * @param rules one or more rules of your own
     */
    public ModelArbitrary withCustomAggregations(CustomAggregation... rules) {
        return new ModelArbitrary(shape.withCustom(List.of(rules)));
    }

    /**
     * {@return models whose weights are taken from an arbitrary}
     *
     * @param weights more than 0 and at most 1,000,000
     */
    public ModelArbitrary withWeights(Arbitrary<Fraction> weights) {
        return new ModelArbitrary(shape.withWeights(weights));
    }

    /** {@return models of which no phase has a gate} */
    public ModelArbitrary withoutGates() {
        return new ModelArbitrary(shape.withoutGates());
    }

    /** {@return models that refuse no assessment because of an open indicator} */
    public ModelArbitrary withoutRejecting() {
        return new ModelArbitrary(shape.withoutRejecting());
    }

    /** {@return models without names, descriptions, statements and advice} */
    public ModelArbitrary withoutTexts() {
        return new ModelArbitrary(shape.withTexts(Arbitraries.just(LocalizedText.empty())));
    }

    @Override
    protected Arbitrary<MaturityModel> arbitrary() {
        return ModelPlan.plans(shape).map(ModelPlan::model).withoutEdgeCases();
    }

    /** Models with an assessment each; many thresholds are laid upon a value which that assessment reaches. */
    Arbitrary<Assessed> assessed() {
        return Combinators.combine(ModelPlan.plans(shape), AnswersArbitraries.answers(false, true))
                .as(ModelPlan::with)
                .withoutEdgeCases();
    }
}
