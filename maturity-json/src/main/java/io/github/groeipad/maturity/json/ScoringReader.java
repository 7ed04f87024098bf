package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.PanelRule;
import io.github.groeipad.maturity.model.ScoringRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rules that hold for a whole model. */
final class ScoringReader {

    private static final Map<String, MissingPolicy> POLICIES = policies();
    private static final Map<String, NothingApplies> NOTHING_APPLIES =
            Words.of(NothingApplies.values(), NothingApplies::id);
    private static final Map<String, ExpiredEvidence> EXPIRED_EVIDENCE =
            Words.of(ExpiredEvidence.values(), ExpiredEvidence::id);
    private static final Map<String, PanelRule> PANEL_RULES = Words.of(PanelRule.values(), PanelRule::id);

    private ScoringReader() {}

    static ScoringRules read(Part part, AggregationReader aggregations) {
        Members members = part.object(
                "aggregation",
                "notApplicable",
                "unknown",
                "unanswered",
                "minimumCoverage",
                "nothingApplies",
                "display",
                "expiredEvidence",
                "panel");
        if (members == null) {
            return ScoringRules.defaults();
        }
        ScoringRules.Builder rules = ScoringRules.builder();
        members.ifRead("aggregation", aggregations::read, rules::aggregation);
        members.ifRead("notApplicable", ScoringReader::policy, rules::notApplicable);
        members.ifRead("unknown", ScoringReader::policy, rules::unknown);
        members.ifRead("unanswered", ScoringReader::policy, rules::unanswered);
        members.ifRead("minimumCoverage", Part::number, rules::minimumCoverage);
        members.ifRead("nothingApplies", each -> each.word(NOTHING_APPLIES), rules::nothingApplies);
        members.ifRead("display", ScoringReader::display, rules::display);
        members.ifRead("expiredEvidence", each -> each.word(EXPIRED_EVIDENCE), rules::expiredEvidence);
        members.ifRead("panel", each -> each.word(PANEL_RULES), rules::panel);
        return rules.build();
    }

    private static @Nullable MissingPolicy policy(Part part) {
        if (part.node() instanceof Node.Text text && Numbers.fraction(text.value()) == null) {
            MissingPolicy policy = POLICIES.get(text.value());
            if (policy == null) {
                part.problem(
                        JsonProblemCode.UNKNOWN_VALUE,
                        "must be one of the policies or a number from 0 to 1",
                        Found.quoted(text.value()),
                        List.copyOf(POLICIES.keySet()),
                        Nearest.hint(text.value(), POLICIES.keySet()));
            }
            return policy;
        }
        Fraction value = part.number();
        return value == null ? null : MissingPolicy.countAs(value);
    }

    private static @Nullable DisplayRange display(Part part) {
        Members members = part.object("min", "max", "decimals");
        if (members == null) {
            return null;
        }
        DisplayRange standard = DisplayRange.percent();
        Fraction min = members.read("min", Part::number);
        Fraction max = members.read("max", Part::number);
        Integer decimals = members.read("decimals", Part::wholeNumber);
        return new DisplayRange(
                min == null ? standard.min() : min,
                max == null ? standard.max() : max,
                decimals == null ? standard.decimals() : decimals);
    }

    private static Map<String, MissingPolicy> policies() {
        Map<String, MissingPolicy> policies = new LinkedHashMap<>();
        policies.put("exclude", MissingPolicy.exclude());
        policies.put("lowest", MissingPolicy.lowest());
        policies.put("highest", MissingPolicy.highest());
        policies.put("reject", MissingPolicy.reject());
        return policies;
    }
}
