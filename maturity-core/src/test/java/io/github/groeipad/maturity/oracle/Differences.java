package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.GateFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Readiness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names the parts in which two results differ, with both values. */
public final class Differences {

    private Differences() {}

    /** One line for each part that differs; empty if none does. */
    public static List<String> between(MaturityProfile expected, MaturityProfile actual) {
        return compare(parts(expected), parts(actual));
    }

    /** One line for each part that differs; empty if none does. */
    public static List<String> between(List<GateFinding> expected, List<GateFinding> actual) {
        return compare(parts(expected), parts(actual));
    }

    private static List<String> compare(Map<String, Object> expected, Map<String, Object> actual) {
        Set<String> names = new LinkedHashSet<>(expected.keySet());
        names.addAll(actual.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            Object one = expected.getOrDefault(name, "(no such part)");
            Object other = actual.getOrDefault(name, "(no such part)");
            if (!one.equals(other)) {
                lines.add(name + ": expected " + one + ", but was " + other);
            }
        }
        return lines;
    }

    private static Map<String, Object> parts(MaturityProfile profile) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("model", profile.model() + " " + profile.model().fingerprint());
        parts.put("subject", profile.subject());
        parts.put("date", profile.date());
        parts.put("as of", profile.asOf());
        parts.put("expired", profile.expired());
        parts.put("phase", profile.phase());
        parts.put("phaseRange", profile.phaseRange());
        parts.put("score", profile.score());
        parts.put("bounds", profile.bounds());
        parts.put("position", profile.position());
        parts.put("coverage", profile.coverage());
        parts.put("attainable", profile.attainable());
        parts.put("tags in order", List.copyOf(profile.tags().keySet()));
        profile.tags().forEach((tag, score) -> parts.put("tag " + tag, score));
        add(parts, "", profile.dimensions());
        add(parts, "", "readiness", profile.readiness());
        profile.contributions().forEach(each -> parts.put("contribution of " + each.indicator(), each));
        return parts;
    }

    private static void add(Map<String, Object> parts, String path, List<DimensionProfile> dimensions) {
        parts.put(
                path + "dimensions in order",
                dimensions.stream().map(DimensionProfile::id).toList());
        for (DimensionProfile each : dimensions) {
            String its = path + each.id() + " ";
            parts.put(its + "score", each.score());
            parts.put(its + "bounds", each.bounds());
            parts.put(its + "coverage", each.coverage());
            parts.put(its + "attainable", each.attainable());
            parts.put(its + "phase scores", each.phaseScores());
            parts.put(its + "position", each.position());
            parts.put(its + "phase", each.phase());
            parts.put(its + "phaseRange", each.phaseRange());
            add(parts, its, "readiness", each.readiness());
            add(parts, its, each.dimensions());
        }
    }

    private static void add(Map<String, Object> parts, String path, String name, List<Readiness> readiness) {
        parts.put(
                path + name + " phases",
                readiness.stream().map(Readiness::phase).toList());
        for (Readiness each : readiness) {
            String its = path + name + " " + each.phase() + " ";
            parts.put(its + "value", each.value());
            parts.put(its + "low", each.low());
            parts.put(its + "high", each.high());
            parts.put(its + "gate progress", each.gateProgress());
            parts.put(its + "number of unmet", each.unmet().size());
            for (int i = 0; i < each.unmet().size(); i++) {
                add(parts, its + "unmet " + i + " ", each.unmet().get(i));
            }
        }
    }

    private static Map<String, Object> parts(List<GateFinding> gates) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("gates", gates.stream().map(GateFinding::phase).toList());
        for (GateFinding gate : gates) {
            parts.put("gate " + gate.phase() + " met", gate.isMet());
            gate.result().ifPresent(node -> add(parts, "gate " + gate.phase(), node));
        }
        return parts;
    }

    private static void add(Map<String, Object> parts, String path, GateFinding.Node node) {
        parts.put(path + " criterion", node.criterion());
        parts.put(path + " met", node.isMet());
        parts.put(path + " progress", node.progress());
        parts.put(path + " number of parts", node.parts().size());
        node.leaf().ifPresent(leaf -> add(parts, path + " leaf ", leaf));
        for (int i = 0; i < node.parts().size(); i++) {
            add(parts, path + "/" + i, node.parts().get(i));
        }
    }

    private static void add(Map<String, Object> parts, String path, CriterionFinding finding) {
        parts.put(path + "criterion", finding.criterion());
        parts.put(path + "asked", finding.asked());
        parts.put(path + "found", finding.found());
        parts.put(path + "coverage", finding.coverage());
        parts.put(path + "reason", finding.reason());
        parts.put(path + "progress", finding.progress());
    }
}
