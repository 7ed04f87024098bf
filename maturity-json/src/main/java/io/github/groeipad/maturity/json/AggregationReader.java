package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads aggregations, with the rules of their own that users have registered. */
final class AggregationReader {

    private static final List<String> TYPES =
            List.of("weighted-mean", "minimum", "maximum", "lower-median", "share-at-least", "custom");

    private final TreeMap<String, CustomAggregation> rules = new TreeMap<>();

    AggregationReader(Collection<CustomAggregation> rules) {
        rules.forEach(rule -> this.rules.put(name(rule.name(), rule.version()), rule));
    }

    static String name(String name, String version) {
        return name + " " + version;
    }

    /** The aggregation that a part describes; the weighted mean if it cannot be read. */
    Aggregation read(Part part) {
        Members members = part.members();
        if (members == null) {
            return Aggregation.weightedMean();
        }
        Part typePart = members.required("type", TYPES, Optional.empty());
        String type = typePart == null ? null : typePart.text();
        if (typePart != null && type != null && !TYPES.contains(type)) {
            typePart.unknownValue(type, TYPES);
            type = null;
        }
        if (type == null) {
            members.allow(List.of("type", "value", "name", "version"));
            return Aggregation.weightedMean();
        }
        if (type.equals("share-at-least")) {
            return shareAtLeast(members);
        }
        if (type.equals("custom")) {
            return custom(members);
        }
        members.allow(List.of("type"));
        return switch (type) {
            case "minimum" -> Aggregation.minimum();
            case "maximum" -> Aggregation.maximum();
            case "lower-median" -> Aggregation.lowerMedian();
            default -> Aggregation.weightedMean();
        };
    }

    private static Aggregation shareAtLeast(Members members) {
        members.allow(List.of("type", "value"));
        Fraction value = members.readRequired("value", Part::number);
        return value == null ? Aggregation.weightedMean() : Aggregation.shareAtLeast(value);
    }

    private Aggregation custom(Members members) {
        members.allow(List.of("type", "name", "version"));
        Part namePart = members.required("name");
        String name = namePart == null ? null : namePart.text();
        String version = members.readRequired("version", Part::text);
        if (namePart == null || name == null || version == null) {
            return Aggregation.weightedMean();
        }
        CustomAggregation rule = rules.get(name(name, version));
        if (rule != null) {
            return rule;
        }
        namePart.problem(
                JsonProblemCode.UNKNOWN_AGGREGATION,
                "must be a custom aggregation that the reader was given",
                Found.quoted(name) + " version " + Found.quoted(version),
                rules.keySet().stream().limit(20).toList(),
                Nearest.hint(name(name, version), rules.keySet()));
        return Aggregation.weightedMean();
    }
}
