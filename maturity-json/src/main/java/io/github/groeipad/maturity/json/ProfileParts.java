package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.Coverage;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.Readiness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the parts that a profile and the profiles of its dimensions have in common. */
final class ProfileParts {

    private static final Map<String, CriterionFinding.Reason> REASONS =
            Words.of(CriterionFinding.Reason.values(), CriterionFinding.Reason::id);

    private final List<String> phases;
    private final MeasureReader numbers;
    private final GateLeaves leaves;

    ProfileParts(MaturityModel model) {
        numbers = new MeasureReader(model);
        leaves = new GateLeaves(model);
        phases = model.phases().stream().map(Phase::id).toList();
    }

    /** The ids of the model's phases. */
    List<String> phases() {
        return phases;
    }

    Optional<String> phase(@Nullable Part part) {
        String phase = part == null ? null : part.text();
        if (part != null && phase != null && !phases.contains(phase)) {
            part.unknownValue(phase, phases);
        }
        return Optional.ofNullable(phase);
    }

    Optional<PhaseRange> phaseRange(@Nullable Part part) {
        Members members = part == null ? null : part.object("lowest", "highest");
        if (part == null || members == null) {
            return Optional.empty();
        }
        PhaseRange range = new PhaseRange(phase(members.get("lowest")), phase(members.get("highest")));
        if (place(range.lowest()) > place(range.highest())) {
            part.problem(
                    JsonProblemCode.INCONSISTENT_PROFILE,
                    "must go from a phase to the same or a higher one",
                    "from a higher one to a lower one");
        }
        return Optional.of(range);
    }

    private int place(Optional<String> phase) {
        return phase.map(phases::indexOf).orElse(-1);
    }

    /** Whether both ends of a range are the same; true for none. */
    static boolean isDetermined(@Nullable Part range) {
        return range == null
                || !(range.node() instanceof Node.Obj object)
                || end(object, "lowest").equals(end(object, "highest"));
    }

    private static String end(Node.Obj range, String name) {
        Node.Member member = range.members().get(name);
        return member != null && member.value() instanceof Node.Text text ? text.value() : "";
    }

    Coverage coverage(Members members) {
        Optional<Fraction> share = MeasureReader.share(members.get("coverage"));
        Part part = members.required("tally");
        Members tally = part == null ? null : part.object("answered", "notApplicable", "unknown", "unanswered");
        return new Coverage(
                share,
                tally(tally, "answered"),
                tally(tally, "notApplicable"),
                tally(tally, "unknown"),
                tally(tally, "unanswered"));
    }

    private static Coverage.Part tally(@Nullable Members tally, String property) {
        Part part = tally == null ? null : tally.required(property);
        Members members = part == null ? null : part.object("count", "weight");
        if (members == null) {
            return new Coverage.Part(0, Fraction.zero());
        }
        Part countPart = members.required("count");
        Integer count = countPart == null ? null : countPart.wholeNumber();
        Fraction weight = weight(members.required("weight"));
        if (countPart != null && count != null && count < 0) {
            countPart.problem(JsonProblemCode.INCONSISTENT_PROFILE, "must be 0 or more", Integer.toString(count));
        }
        return new Coverage.Part(count == null ? 0 : count, weight);
    }

    /** A sum of weights, which may be a longer fraction than a weight. */
    private static Fraction weight(@Nullable Part part) {
        if (part == null) {
            return Fraction.zero();
        }
        String text = part.node() instanceof Node.Text fraction ? fraction.value() : "";
        Fraction weight = text.contains("/") ? Numbers.exact(text) : null;
        Fraction number = weight != null && weight.toString().equals(text) ? weight : part.number();
        if (number != null && number.signum() < 0) {
            part.problem(JsonProblemCode.INCONSISTENT_PROFILE, "must be 0 or more", Found.shortened(number.toString()));
        }
        return number == null ? Fraction.zero() : number;
    }

    /** The readiness for each phase; none where no gate asks anything, which is for the scorer to say. */
    List<Readiness> readiness(Members parent, boolean whole) {
        List<Readiness> readiness = new ArrayList<>();
        if (!whole && !parent.has("readiness")) {
            return readiness;
        }
        inOrder(parent, "readiness", phases, (part, index) -> {
            Members members = part.object("phase", "value", "gateProgress", "unmet");
            if (members != null) {
                same(members, "phase", phases.get(index));
                readiness.add(readiness(members, phases.get(index)));
            }
        });
        return readiness;
    }

    private Readiness readiness(Members members, String phase) {
        Measure value = numbers.readiness(members.required("value"));
        List<CriterionFinding> unmet = new ArrayList<>();
        members.eachRequired("unmet", part -> finding(part, phase).ifPresent(unmet::add));
        return new Readiness(
                phase,
                value.exact(),
                value.low(),
                value.high(),
                MeasureReader.share(members.get("gateProgress")),
                unmet);
    }

    private Optional<CriterionFinding> finding(Part part, String phase) {
        Members members = part.object("criterion", "asked", "found", "coverage", "reason", "progress");
        Part criterion = members == null ? null : members.required("criterion");
        if (members == null || criterion == null) {
            return Optional.empty();
        }
        Criterion.Leaf leaf = leaf(criterion, members.findings(), phase);
        CriterionFinding.Reason reason = members.readRequired("reason", each -> each.word(REASONS));
        return Optional.of(new CriterionFinding(
                leaf,
                MeasureReader.requiredShare(members.required("asked")),
                MeasureReader.share(members.get("found")),
                MeasureReader.share(members.get("coverage")),
                Optional.ofNullable(reason),
                MeasureReader.requiredShare(members.required("progress"))));
    }

    private Criterion.Leaf leaf(Part part, Findings findings, String phase) {
        int before = findings.count();
        Criterion.Leaf leaf = CriterionReader.readLeaf(part);
        if (findings.count() == before && !leaves.contain(phase, leaf)) {
            part.problem(
                    JsonProblemCode.INCONSISTENT_PROFILE,
                    "must be a criterion of the gate of phase " + phase,
                    "one that the gate does not have");
        }
        return leaf;
    }

    /** Reads a list that has one item for each of some ids, in their order. It may be absent where there are no ids. */
    void inOrder(Members parent, String property, List<String> ids, ObjIntConsumer<Part> reader) {
        Part part = ids.isEmpty() ? parent.get(property) : parent.required(property);
        if (part == null) {
            return;
        }
        List<Part> items = part.array();
        if (part.node() instanceof Node.Arr && items.size() != ids.size()) {
            part.problem(
                    JsonProblemCode.INCONSISTENT_PROFILE,
                    "must have one item for each of the model's " + ids.size() + ", in their order",
                    "a list of " + items.size());
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            reader.accept(items.get(i), i);
        }
    }

    static void same(Members members, String property, String wanted) {
        Part part = members.required(property);
        String found = part == null ? null : part.text();
        if (part != null && found != null && !found.equals(wanted)) {
            part.problem(
                    JsonProblemCode.INCONSISTENT_PROFILE,
                    "must be " + wanted + ", whose turn it is in the order of the model",
                    Found.quoted(found),
                    List.of(wanted),
                    Optional.empty());
        }
    }
}
