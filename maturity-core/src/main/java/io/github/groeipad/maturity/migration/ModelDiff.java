package io.github.groeipad.maturity.migration;

import io.github.groeipad.maturity.migration.ModelEdit.Effect;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Every difference between two models, and what each means.
 *
 * <p>Two models whose differences are all text only or neutral have the same fingerprint, and the other way round.
 */
public final class ModelDiff {

    private final MaturityModel from;
    private final MaturityModel to;
    private final List<ModelEdit> edits = new ArrayList<>();

    private ModelDiff(MaturityModel from, MaturityModel to) {
        this.from = from;
        this.to = to;
    }

    /**
     * {@return the differences between two models}
     *
     * @param from the older model
     * @param to the newer model
     */
    public static ModelDiff of(MaturityModel from, MaturityModel to) {
        ModelDiff diff = new ModelDiff(from, to);
        diff.model();
        diff.rules();
        diff.phases();
        diff.dimensions();
        diff.indicators();
        diff.scales();
        if (from.fingerprint().equals(to.fingerprint())) {
            diff.edits.replaceAll(ModelDiff::withoutEffectOnScores);
        }
        return diff;
    }

    /** Where the fingerprint is the same, what is written in another way scores the same, such as a gate in another order. */
    private static ModelEdit withoutEffectOnScores(ModelEdit edit) {
        return edit.effect() == Effect.CHANGES_SCORES
                ? new ModelEdit(Effect.NEUTRAL, edit.place(), edit.description())
                : edit;
    }

    /** {@return the older model} */
    public MaturityModel from() {
        return from;
    }

    /** {@return the newer model} */
    public MaturityModel to() {
        return to;
    }

    /** {@return the differences, in the order of the models' parts; empty for equal models} */
    public List<ModelEdit> edits() {
        return List.copyOf(edits);
    }

    /** {@return whether no difference can change a number or a decision} */
    public boolean isScoreNeutral() {
        return edits.stream().allMatch(edit -> edit.effect().compareTo(Effect.NEUTRAL) <= 0);
    }

    private void model() {
        compare(Effect.NEUTRAL, "/id", "id of the model", from.id(), to.id());
        compare(Effect.NEUTRAL, "/version", "version of the model", from.version(), to.version());
        compare(Effect.TEXT_ONLY, "/defaultLocale", "default language", from.defaultLocale(), to.defaultLocale());
        text("/name", "name of the model", from.name(), to.name());
        text("/description", "description of the model", from.description(), to.description());
    }

    private void rules() {
        ScoringRules old = from.scoring();
        ScoringRules now = to.scoring();
        scores("/scoring/aggregation", "overall aggregation", old.aggregation(), now.aggregation());
        scores("/scoring/notApplicable", "policy for not applicable", old.notApplicable(), now.notApplicable());
        scores("/scoring/unknown", "policy for unknown answers", old.unknown(), now.unknown());
        scores("/scoring/unanswered", "policy for unanswered indicators", old.unanswered(), now.unanswered());
        scores("/scoring/minimumCoverage", "minimum coverage", old.minimumCoverage(), now.minimumCoverage());
        scores("/scoring/nothingApplies", "policy where nothing applies", old.nothingApplies(), now.nothingApplies());
        scores("/scoring/expiredEvidence", "policy for expired evidence", old.expiredEvidence(), now.expiredEvidence());
        scores("/scoring/panel", "rule for panels", old.panel(), now.panel());
        compare(Effect.NEUTRAL, "/scoring/display", "display range", old.display(), now.display());
    }

    private void phases() {
        Map<String, Integer> old = new LinkedHashMap<>();
        for (int i = 0; i < from.phases().size(); i++) {
            old.put(from.phases().get(i).id(), i);
        }
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < to.phases().size(); i++) {
            Phase phase = to.phases().get(i);
            String place = "/phases/" + i;
            Integer before = old.remove(phase.id());
            if (before == null) {
                add(Effect.CHANGES_SCORES, place, "phase " + phase.id() + " was added");
                continue;
            }
            kept.add(phase.id());
            Phase then = from.phases().get(before);
            text(place + "/name", "name of phase " + phase.id(), then.name(), phase.name());
            text(place + "/description", "description of phase " + phase.id(), then.description(), phase.description());
            text(place + "/advice", "advice of phase " + phase.id(), then.advice(), phase.advice());
            scores(place + "/gate", "gate of phase " + phase.id(), then.gate(), phase.gate());
        }
        old.forEach((id, place) -> add(Effect.CHANGES_SCORES, "/phases/" + place, "phase " + id + " was removed"));
        List<String> order =
                from.phases().stream().map(Phase::id).filter(kept::contains).toList();
        if (!order.equals(kept)) {
            add(Effect.CHANGES_SCORES, "/phases", "the order of the phases changed");
        }
    }

    private void dimensions() {
        Map<String, Placed<Dimension>> old = Placed.dimensions(from);
        Map<String, Placed<Dimension>> now = Placed.dimensions(to);
        now.forEach((id, placed) -> {
            Placed<Dimension> before = old.get(id);
            if (before == null) {
                add(Effect.CHANGES_SCORES, placed.place(), "dimension " + id + " was added");
                return;
            }
            Dimension then = before.part();
            Dimension dimension = placed.part();
            String of = " of dimension " + id;
            moved("dimension " + id, before, placed);
            text(placed.place() + "/name", "name" + of, then.name(), dimension.name());
            text(placed.place() + "/description", "description" + of, then.description(), dimension.description());
            scores(placed.place() + "/weight", "weight" + of, then.weight(), dimension.weight());
            scores(placed.place() + "/aggregation", "aggregation" + of, then.aggregation(), dimension.aggregation());
        });
        old.forEach((id, placed) -> {
            if (!now.containsKey(id)) {
                add(Effect.CHANGES_SCORES, placed.place(), "dimension " + id + " was removed");
            }
        });
        order("dimensions", List.copyOf(old.keySet()), List.copyOf(now.keySet()));
    }

    private void indicators() {
        Map<String, Placed<Indicator>> old = Placed.indicators(from);
        Map<String, Placed<Indicator>> now = Placed.indicators(to);
        now.forEach((id, placed) -> {
            Placed<Indicator> before = old.get(id);
            if (before == null) {
                add(Effect.CHANGES_SCORES, placed.place(), "indicator " + id + " was added");
            } else {
                moved("indicator " + id, before, placed);
                indicator(before.part(), placed.part(), placed.place());
            }
        });
        old.forEach((id, placed) -> {
            if (!now.containsKey(id)) {
                add(Effect.BREAKS_ANSWERS, placed.place(), "indicator " + id + " was removed");
            }
        });
        order("indicators", List.copyOf(old.keySet()), List.copyOf(now.keySet()));
    }

    private void indicator(Indicator then, Indicator now, String place) {
        String of = " of indicator " + now.id();
        text(place + "/statement", "statement" + of, then.statement(), now.statement());
        text(place + "/advice", "advice" + of, then.advice(), now.advice());
        compare(Effect.TEXT_ONLY, place + "/provenance", "provenance" + of, then.provenance(), now.provenance());
        edits.addAll(ScaleDiff.edits(from.scaleOf(then), to.scaleOf(now), place + "/scale", "the scale" + of));
        scores(place + "/weight", "weight" + of, then.weight(), now.weight());
        scores(place + "/phase", "phase" + of, then.phase(), now.phase());
        scores(place + "/tags", "tags" + of, then.tags(), now.tags());
        compare(Effect.NEUTRAL, place + "/kind", "kind" + of, then.kind(), now.kind());
        compare(Effect.NEUTRAL, place + "/effort", "effort" + of, then.effort(), now.effort());
        compare(
                now.notApplicableAllowed() ? Effect.CHANGES_SCORES : Effect.BREAKS_ANSWERS,
                place + "/notApplicableAllowed",
                "permission of \"not applicable\"" + of,
                then.notApplicableAllowed(),
                now.notApplicableAllowed());
    }

    /** What no indicator tells: the list of scales itself, and those that no indicator of both models is answered on. */
    private void scales() {
        List<String> old = from.scales().stream().map(ResponseScale::id).toList();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < to.scales().size(); i++) {
            ResponseScale now = to.scales().get(i);
            Optional<ResponseScale> then = from.scale(now.id());
            if (then.isEmpty()) {
                add(Effect.NEUTRAL, "/scales/" + i, "scale " + now.id() + " was added");
                continue;
            }
            kept.add(now.id());
            if (!then.get().equals(now) && !isCompared(now)) {
                add(Effect.NEUTRAL, "/scales/" + i + "/options", "the options of scale " + now.id() + " changed");
            }
        }
        for (int i = 0; i < old.size(); i++) {
            if (!kept.contains(old.get(i))) {
                add(Effect.NEUTRAL, "/scales/" + i, "scale " + old.get(i) + " was removed");
            }
        }
        if (!old.stream().filter(kept::contains).toList().equals(kept)) {
            add(Effect.NEUTRAL, "/scales", "the order of the scales changed");
        }
    }

    private boolean isCompared(ResponseScale scale) {
        return to.indicators().stream()
                .filter(indicator -> indicator.scale().equals(scale.id()))
                .anyMatch(indicator -> from.indicator(indicator.id())
                        .filter(then -> then.scale().equals(scale.id()))
                        .isPresent());
    }

    private void moved(String what, Placed<?> before, Placed<?> now) {
        if (!before.parent().equals(now.parent())) {
            add(
                    Effect.CHANGES_SCORES,
                    now.place(),
                    what + " was moved from " + before.parent() + " to " + now.parent());
        }
    }

    private void order(String what, List<String> before, List<String> now) {
        List<String> keptBefore = before.stream().filter(now::contains).toList();
        List<String> keptNow = now.stream().filter(before::contains).toList();
        if (!keptBefore.equals(keptNow)) {
            add(Effect.NEUTRAL, "/dimensions", "the order of the " + what + " changed");
        }
    }

    private void text(String place, String what, Object before, Object now) {
        compare(Effect.TEXT_ONLY, place, what, before, now);
    }

    private void scores(String place, String what, Object before, Object now) {
        compare(Effect.CHANGES_SCORES, place, what, before, now);
    }

    private void compare(Effect effect, String place, String what, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            add(effect, place, "the " + what + " changed");
        }
    }

    private void add(Effect effect, String place, String description) {
        edits.add(new ModelEdit(effect, place, description));
    }

    /** A part of a model with its place and the dimension it stands in. */
    private record Placed<T>(T part, String place, String parent) {

        static Map<String, Placed<Dimension>> dimensions(MaturityModel model) {
            Map<String, Placed<Dimension>> found = new LinkedHashMap<>();
            collect(model.dimensions(), "", "the top", found, new LinkedHashMap<>());
            return found;
        }

        static Map<String, Placed<Indicator>> indicators(MaturityModel model) {
            Map<String, Placed<Indicator>> found = new LinkedHashMap<>();
            collect(model.dimensions(), "", "the top", new LinkedHashMap<>(), found);
            return found;
        }

        private static void collect(
                List<Dimension> siblings,
                String above,
                String parent,
                Map<String, Placed<Dimension>> dimensions,
                Map<String, Placed<Indicator>> indicators) {
            for (int i = 0; i < siblings.size(); i++) {
                Dimension dimension = siblings.get(i);
                String place = above + "/dimensions/" + i;
                dimensions.put(dimension.id(), new Placed<>(dimension, place, parent));
                collect(dimension.dimensions(), place, dimension.id(), dimensions, indicators);
                for (int j = 0; j < dimension.indicators().size(); j++) {
                    Indicator indicator = dimension.indicators().get(j);
                    indicators.put(indicator.id(), new Placed<>(indicator, place + "/indicators/" + j, dimension.id()));
                }
            }
        }
    }
}
