package io.github.groeipad.maturity.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
        lint.findings.addAll(LintedGates.findings(model));
        lint.phasesWithoutIndicators();
        lint.weights(model.dimensions(), model.scoring().aggregation(), "");
        lint.indicators();
        lint.findings.addAll(LintedTexts.findings(model));
        return List.copyOf(lint.findings);
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
            // The position weighs the top-level dimensions whatever the rule of the overall score is.
            boolean placed = above.isEmpty() && siblings.size() > 1 && hasPhases(dimension);
            if (!dimension.weight().equals(Fraction.one()) && !placed) {
                weight(dimension, siblings.size(), aggregation, place);
            }
            weights(dimension.dimensions(), dimension.aggregation(), place);
        }
    }

    private static boolean hasPhases(Dimension dimension) {
        return dimension.indicators().stream()
                        .anyMatch(indicator -> indicator.phase().isPresent())
                || dimension.dimensions().stream().anyMatch(ModelLint::hasPhases);
    }

    private void weight(Dimension dimension, int siblings, Aggregation aggregation, String place) {
        boolean ignored = aggregation instanceof Aggregation.Minimum || aggregation instanceof Aggregation.Maximum;
        if (siblings == 1 || ignored) {
            add(
                    LintCode.WEIGHT_WITHOUT_EFFECT,
                    place + "/weight",
                    "Dimension " + dimension.id() + " has weight " + dimension.weight()
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
}
