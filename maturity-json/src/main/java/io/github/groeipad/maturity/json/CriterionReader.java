package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a criterion. One that cannot be read is replaced by one that nothing is wrong with. */
final class CriterionReader {

    private static final List<String> LEAVES = List.of("score", "phase-score", "indicator", "indicator-share");
    private static final List<String> TYPES =
            List.of("score", "phase-score", "indicator", "indicator-share", "all-of", "any-of", "at-least");

    private static final List<String> PROPERTIES =
            List.of("type", "phase", "of", "indicator", "option", "value", "atLeast", "above", "count", "criteria");

    private CriterionReader() {}

    static Criterion read(Part part) {
        Members members = part.members();
        return members == null ? harmless() : read(members, TYPES);
    }

    static Criterion.Leaf readLeaf(Part part) {
        Members members = part.members();
        return members != null && read(members, LEAVES) instanceof Criterion.Leaf leaf ? leaf : harmless();
    }

    private static Criterion read(Members members, List<String> types) {
        Part part = members.required("type", types, Optional.empty());
        String type = part == null ? null : part.text();
        if (part != null && type != null && !types.contains(type)) {
            part.unknownValue(type, types);
            type = null;
        }
        if (type == null) {
            return unknown(members);
        }
        return switch (type) {
            case "score" -> score(members);
            case "phase-score" -> phaseScore(members);
            case "indicator" -> indicator(members);
            case "indicator-share" -> indicatorShare(members);
            case "at-least" -> atLeast(members);
            default -> composite(members, type.equals("all-of"));
        };
    }

    /** What can be checked of a criterion whose type is not known. */
    private static Criterion unknown(Members members) {
        members.allow(PROPERTIES);
        members.each("criteria", CriterionReader::read);
        return harmless();
    }

    private static Criterion.Leaf harmless() {
        return new Criterion.ScoreOf(Scope.overall(), Threshold.atLeast(Fraction.one()));
    }

    private static Criterion score(Members members) {
        members.allow(List.of("type", "of", "atLeast", "above"));
        return Criterion.score(scope(members), threshold(members));
    }

    private static Criterion phaseScore(Members members) {
        members.allow(List.of("type", "phase", "of", "atLeast", "above"));
        String phase = members.text("phase");
        return Criterion.phaseScore(phase, scope(members), threshold(members));
    }

    private static Criterion indicator(Members members) {
        members.allow(List.of("type", "indicator", "option"));
        return Criterion.indicator(members.text("indicator"), members.text("option"));
    }

    private static Criterion indicatorShare(Members members) {
        members.allow(List.of("type", "phase", "of", "value", "atLeast", "above"));
        Fraction value = members.readRequired("value", Part::number);
        return new Criterion.IndicatorShare(
                Optional.ofNullable(members.read("phase", Part::text)),
                scope(members),
                value == null ? Fraction.one() : value,
                threshold(members));
    }

    private static Criterion composite(Members members, boolean all) {
        members.allow(List.of("type", "criteria"));
        List<Criterion> criteria = criteria(members);
        return all ? new Criterion.AllOf(criteria) : new Criterion.AnyOf(criteria);
    }

    private static Criterion atLeast(Members members) {
        members.allow(List.of("type", "count", "criteria"));
        Integer count = members.readRequired("count", Part::wholeNumber);
        return new Criterion.AtLeast(count == null ? 1 : count, criteria(members));
    }

    private static List<Criterion> criteria(Members members) {
        List<Criterion> criteria = new ArrayList<>();
        members.eachRequired("criteria", part -> criteria.add(read(part)));
        return criteria;
    }

    private static Scope scope(Members members) {
        Part part = members.required("of");
        if (part == null) {
            return Scope.overall();
        }
        if (part.node() instanceof Node.Obj) {
            Members tag = part.object("tag");
            return tag == null ? Scope.overall() : Scope.tag(tag.text("tag"));
        }
        return part.node() instanceof Node.Text name ? scope(name.value()) : wrong(part);
    }

    private static Scope scope(String name) {
        return switch (name) {
            case "overall" -> Scope.overall();
            case "each-dimension" -> Scope.eachDimension();
            default -> Scope.dimension(name);
        };
    }

    private static Scope wrong(Part part) {
        part.wrongType("overall, each-dimension, the id of a dimension or an object with a tag");
        return Scope.overall();
    }

    private static Threshold threshold(Members members) {
        String bound = members.oneOf("atLeast", "above");
        @Nullable Fraction number = bound == null ? null : members.read(bound, Part::number);
        if (number == null) {
            return Threshold.atLeast(Fraction.one());
        }
        return "above".equals(bound) ? Threshold.above(number) : Threshold.atLeast(number);
    }
}
