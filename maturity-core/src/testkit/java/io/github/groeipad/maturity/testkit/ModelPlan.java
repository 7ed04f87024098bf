package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A model that is still to be put together: first its tree, then the gates, which refer to it and may be laid upon the values
 * that an assessment reaches.
 */
record ModelPlan(
        Header header,
        List<Function<String, ResponseScale>> scales,
        List<PhasePlan> phases,
        List<Function<Names, Dimension>> dimensions,
        Function<Ties, ScoringRules> rules) {

    /** What names and describes the model. */
    record Header(String id, String version, Locale locale, LocalizedText name, String idEnding) {}

    /** A phase that does not know its id. */
    record PhasePlan(LocalizedText text, Optional<Function<Gates, Criterion>> gate) {}

    static Arbitrary<ModelPlan> plans(ModelShape shape) {
        TreeArbitraries trees = new TreeArbitraries(shape);
        return Combinators.combine(
                        headers(shape.texts()),
                        ScaleArbitraries.scales(shape.texts())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        phases(shape),
                        trees.trees(),
                        RulesArbitraries.rules(trees.aggregations(), shape.rejecting()))
                .as(ModelPlan::new);
    }

    private static Arbitrary<Header> headers(Arbitrary<LocalizedText> texts) {
        return Combinators.combine(
                        Arbitraries.of("m", "webcare-check", "A.1_b"),
                        Arbitraries.of("1", "1.0.0", "2.0.0-rc.1+build.7"),
                        Arbitraries.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.forLanguageTag("tr-TR")),
                        texts,
                        Arbitraries.of("", "", "", ".x", "-Y_z", "x".repeat(58)))
                .as(Header::new);
    }

    private static Arbitrary<List<PhasePlan>> phases(ModelShape shape) {
        Arbitrary<Optional<Function<Gates, Criterion>>> gates =
                shape.gates() ? GateArbitraries.gates().optional(0.85) : Arbitraries.just(Optional.empty());
        return Combinators.combine(shape.texts(), gates)
                .as(PhasePlan::new)
                .list()
                .ofMinSize(shape.phases().from())
                .ofMaxSize(shape.phases().to());
    }

    MaturityModel model() {
        return withGates(withoutGates(), Ties.none());
    }

    Assessed with(Answers answers) {
        MaturityModel bare = withoutGates();
        MaturityModel model = withGates(bare, Ties.of(bare, answers.to(bare)));
        return new Assessed(model, answers.to(model));
    }

    private MaturityModel withoutGates() {
        MaturityModel.Builder model = start(Ties.none());
        List<ResponseScale> made = new ArrayList<>();
        for (int i = 0; i < scales.size(); i++) {
            made.add(scales.get(i).apply(Names.scaleId(i)));
        }
        made.forEach(model::scale);
        for (int i = 0; i < phases.size(); i++) {
            model.phase(phase(i));
        }
        Names names = new Names(header.idEnding(), phases.size(), made);
        dimensions.forEach(dimension -> model.dimension(dimension.apply(names)));
        return model.build();
    }

    private MaturityModel withGates(MaturityModel bare, Ties ties) {
        MaturityModel.Builder model = start(ties);
        bare.scales().forEach(model::scale);
        bare.dimensions().forEach(model::dimension);
        Gates gates = new Gates(bare, ties);
        for (int i = 0; i < phases.size(); i++) {
            Phase.Builder phase = phase(i);
            phases.get(i).gate().ifPresent(gate -> phase.gate(gate.apply(gates)));
            model.phase(phase);
        }
        return model.build();
    }

    private MaturityModel.Builder start(Ties ties) {
        return MaturityModel.builder(header.id(), header.version())
                .defaultLocale(header.locale())
                .name(header.name())
                .description(header.name())
                .scoring(rules.apply(ties));
    }

    private Phase.Builder phase(int index) {
        LocalizedText text = phases.get(index).text();
        return Phase.builder(Names.phaseId(index, phases.size()))
                .name(text)
                .description(text)
                .advice(text);
    }
}
