package io.github.groeipad.maturity.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for what is doubtful about a valid model: {@link #findings(MaturityModel)}. A finding is a warning; the author may know
 * better.
 */
public final class ModelLint {

    private final MaturityModel model;
    private final List<LintFinding> findings = new ArrayList<>();

    private ModelLint(MaturityModel model) {
        this.model = model;
    }

    /**
     * {@return everything doubtful, in the order of the model's parts; empty for a model that raises no doubt}
     *
     * @param model a model
     */
    public static List<LintFinding> findings(MaturityModel model) {
        ModelLint lint = new ModelLint(model);
        lint.gates();
        lint.phasesWithoutIndicators();
        lint.weights(model.dimensions(), model.scoring().aggregation(), "");
        lint.indicators();
        lint.findings.addAll(LintedTexts.findings(model));
        return List.copyOf(lint.findings);
    }

    private void gates() {
        List<Criterion.Leaf> below = new ArrayList<>();
        for (int i = 0; i < model.phases().size(); i++) {
            Phase phase = model.phases().get(i);
            if (phase.gate().isEmpty()) {
                continue;
            }
            Criterion gate = phase.gate().get();
            String place = "/phases/" + i + "/gate";
            if (!BestScores.of(model).canMeet(gate)) {
                add(
                        LintCode.GATE_UNREACHABLE,
                        place,
                        "Gate of phase " + phase.id() + " is not met by the highest option everywhere",
                        "lower the threshold, or let the aggregation reach it");
            }
            if (!below.isEmpty() && isImplied(gate, below)) {
                add(
                        LintCode.GATE_IMPLIED,
                        place,
                        "Gate of phase " + phase.id() + " follows from the gates below it",
                        "ask more for this phase, or leave the phase out");
            }
            leaves(gate, place, phase, below);
            demanded(gate).forEach(below::add);
        }
    }

    /** The leaves that have to be met for a criterion to be met. */
    private static Stream<Criterion.Leaf> demanded(Criterion criterion) {
        if (criterion instanceof Criterion.Leaf leaf) {
            return Stream.of(leaf);
        }
        Criterion.Composite composite = (Criterion.Composite) criterion;
        int parts = composite.criteria().size();
        boolean all = composite instanceof Criterion.AllOf
                || parts == 1
                || (composite instanceof Criterion.AtLeast atLeast && atLeast.count() == parts);
        return all ? composite.criteria().stream().flatMap(ModelLint::demanded) : Stream.empty();
    }

    private boolean isImplied(Criterion criterion, List<Criterion.Leaf> below) {
        if (criterion instanceof Criterion.Leaf leaf) {
            return below.stream().anyMatch(lower -> LeafOrder.implies(lower, leaf, model));
        }
        Criterion.Composite composite = (Criterion.Composite) criterion;
        long implied = composite.criteria().stream()
                .filter(part -> isImplied(part, below))
                .count();
        if (composite instanceof Criterion.AtLeast atLeast) {
            return implied >= atLeast.count();
        }
        return composite instanceof Criterion.AnyOf
                ? implied > 0
                : implied == composite.criteria().size();
    }

    private void leaves(Criterion criterion, String place, Phase phase, List<Criterion.Leaf> below) {
        if (criterion instanceof Criterion.Composite composite) {
            for (int i = 0; i < composite.criteria().size(); i++) {
                leaves(composite.criteria().get(i), place + "/criteria/" + i, phase, below);
            }
            return;
        }
        Criterion.Leaf leaf = (Criterion.Leaf) criterion;
        if (below.stream().anyMatch(lower -> LeafOrder.asksMore(lower, leaf, model))) {
            add(
                    LintCode.GATE_EASIER,
                    place,
                    "Gate of phase " + phase.id() + " asks less than a lower gate on the same criterion",
                    "raise the threshold above that of the lower phase, or drop the criterion");
        }
        LeafOrder.threshold(leaf).ifPresent(threshold -> shown(threshold.value(), place, phase));
    }

    private void shown(Fraction threshold, String place, Phase phase) {
        DisplayRange display = model.scoring().display();
        Fraction onDisplay = display.min().plus(threshold.times(display.max().minus(display.min())));
        if (!onDisplay.isDecimal(display.decimals())) {
            add(
                    LintCode.THRESHOLD_NOT_SHOWN,
                    place,
                    "Gate of phase " + phase.id() + " has threshold " + threshold + ", which lies at "
                            + onDisplay
                            + " on the display range",
                    "choose a threshold that the display shows, or show more decimals");
        }
    }

    private void phasesWithoutIndicators() {
        Set<String> used = new HashSet<>();
        model.indicators().forEach(indicator -> indicator.phase().ifPresent(used::add));
        for (int i = 0; i < model.phases().size() && !used.isEmpty(); i++) {
            String phase = model.phases().get(i).id();
            if (!used.contains(phase)) {
                add(
                        LintCode.PHASE_WITHOUT_INDICATORS,
                        "/phases/" + i,
                        "Phase " + phase + " has no indicator that is first expected in it",
                        "tag the indicators that tell this phase from the one below");
            }
        }
    }

    private void weights(List<Dimension> siblings, Aggregation aggregation, String above) {
        for (int i = 0; i < siblings.size(); i++) {
            Dimension dimension = siblings.get(i);
            String place = above + "/dimensions/" + i;
            weight("Dimension " + dimension.id(), dimension.weight(), siblings.size(), aggregation, place);
            weights(dimension.dimensions(), dimension.aggregation(), place);
        }
    }

    private void weight(String what, Fraction weight, int siblings, Aggregation aggregation, String place) {
        boolean ignored = aggregation instanceof Aggregation.Minimum || aggregation instanceof Aggregation.Maximum;
        if (!weight.equals(Fraction.one()) && (siblings == 1 || ignored)) {
            add(
                    LintCode.WEIGHT_WITHOUT_EFFECT,
                    place + "/weight",
                    what + " has weight " + weight
                            + (siblings == 1 ? " and no siblings" : " under a rule without weights"),
                    "leave the weight out, or use an aggregation that weighs");
        }
    }

    private void indicators() {
        Set<String> felt = new TreeSet<>();
        model.phases().forEach(phase -> phase.gate().ifPresent(gate -> LeafOrder.felt(gate, model, felt)));
        boolean gated = model.phases().stream().anyMatch(phase -> phase.gate().isPresent());
        boolean allOne = model.indicators().stream().allMatch(indicator -> indicator.effort() == 1);
        if (gated) {
            unfelt(model.dimensions(), "", felt);
        }
        if (allOne && model.indicators().size() > 1 && gated) {
            add(
                    LintCode.EFFORTS_ALL_ONE,
                    "/dimensions",
                    "Model " + model.id() + " has effort 1 for every indicator",
                    "state how hard a step is where it differs");
        }
    }

    private void unfelt(List<Dimension> siblings, String above, Set<String> felt) {
        for (int i = 0; i < siblings.size(); i++) {
            String place = above + "/dimensions/" + i;
            List<Indicator> indicators = siblings.get(i).indicators();
            for (int j = 0; j < indicators.size(); j++) {
                if (!felt.contains(indicators.get(j).id())) {
                    add(
                            LintCode.INDICATOR_UNFELT,
                            place + "/indicators/" + j,
                            "Indicator " + indicators.get(j).id() + " is looked at by no gate",
                            "let a gate look at it, or accept that only scores depend on it");
                }
            }
            unfelt(siblings.get(i).dimensions(), place, felt);
        }
    }

    private void add(LintCode code, String place, String message, String hint) {
        findings.add(new LintFinding(code, place, message, hint));
    }

    /** The scores with the highest option everywhere: 1, unless an aggregation of somebody's own says otherwise. */
    private static final class BestScores {
        private final MaturityModel model;

        private BestScores(MaturityModel model) {
            this.model = model;
        }

        static BestScores of(MaturityModel model) {
            return new BestScores(model);
        }

        boolean canMeet(Criterion criterion) {
            if (criterion instanceof Criterion.Composite composite) {
                long met = composite.criteria().stream().filter(this::canMeet).count();
                if (composite instanceof Criterion.AtLeast atLeast) {
                    return met >= atLeast.count();
                }
                return composite instanceof Criterion.AnyOf
                        ? met > 0
                        : met == composite.criteria().size();
            }
            if (!(criterion instanceof Criterion.ScoreOf leaf)) {
                return true;
            }
            if (leaf.of() instanceof Scope.EachDimension) {
                return model.dimensions().stream()
                        .allMatch(dimension -> leaf.threshold().isPassedBy(best(dimension)));
            }
            if (leaf.of() instanceof Scope.OfDimension of) {
                return leaf.threshold().isPassedBy(best(model.dimension(of.id()).orElseThrow()));
            }
            return !(leaf.of() instanceof Scope.Overall)
                    || leaf.threshold().isPassedBy(best(model.scoring().aggregation(), model.dimensions()));
        }

        private Fraction best(Dimension dimension) {
            if (dimension.dimensions().isEmpty()) {
                List<CustomAggregation.Child> children = dimension.indicators().stream()
                        .map(indicator -> child(indicator.id(), indicator.weight(), Fraction.one()))
                        .toList();
                return aggregate(dimension.aggregation(), children);
            }
            return best(dimension.aggregation(), dimension.dimensions());
        }

        private Fraction best(Aggregation aggregation, List<Dimension> dimensions) {
            return aggregate(
                    aggregation,
                    dimensions.stream()
                            .map(each -> child(each.id(), each.weight(), best(each)))
                            .toList());
        }

        private static CustomAggregation.Child child(String id, Fraction weight, Fraction value) {
            return new CustomAggregation.Child(id, weight, Optional.of(value), Optional.empty());
        }

        /** Of built-in rules a bound is enough: none gives more than the largest of its children. */
        private static Fraction aggregate(Aggregation aggregation, List<CustomAggregation.Child> children) {
            if (aggregation instanceof CustomAggregation custom) {
                return custom.aggregate(children);
            }
            if (aggregation instanceof Aggregation.ShareAtLeast share) {
                return children.stream()
                                .anyMatch(child -> child.value().orElseThrow().compareTo(share.value()) >= 0)
                        ? Fraction.one()
                        : Fraction.zero();
            }
            return children.stream().map(child -> child.value().orElseThrow()).reduce(Fraction.zero(), Fraction::max);
        }
    }
}
