package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.IndicatorKind;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model. A part that cannot be read is replaced by an empty one, so that the parts after it keep their places and
 * core can be asked about all that is there.
 */
final class ModelReader {

    private static final Map<String, IndicatorKind> KINDS = Words.of(IndicatorKind.values(), IndicatorKind::id);

    private final CustomAggregations custom;
    private final Findings findings;

    private ModelReader(CustomAggregations custom, Findings findings) {
        this.custom = custom;
        this.findings = findings;
    }

    /** The model of a document. Does not come back if anything is wrong with it. */
    static MaturityModel read(Node root, CustomAggregations custom, Findings findings) {
        MaturityModel.Builder model = new ModelReader(custom, findings).model(root);
        if (!findings.isFull()) {
            CoreProblems.add(findings, root, model.problems());
        }
        findings.conclude();
        return model.build();
    }

    private MaturityModel.Builder model(Node root) {
        Members members = Format.MODEL.open(root, findings);
        members.allow(Format.MODEL.properties());
        MaturityModel.Builder model = MaturityModel.builder(text(members, "id"), text(members, "version"));
        locale(members.get("defaultLocale"), model);
        model.name(Texts.read(members, "name")).description(Texts.read(members, "description"));
        each(members.get("phases"), part -> model.phase(phase(part)));
        each(members.required("scales"), part -> model.scale(ScaleReader.read(part)));
        each(members.required("dimensions"), part -> model.dimension(dimension(part)));
        Part scoring = members.get("scoring");
        if (scoring != null) {
            model.scoring(ScoringReader.read(scoring, custom));
        }
        return model;
    }

    private static void locale(@Nullable Part part, MaturityModel.Builder model) {
        String tag = part == null ? null : part.text();
        if (part == null || tag == null) {
            return;
        }
        if (LocalizedText.canonicalTag(tag).isPresent()) {
            model.defaultLocale(new Locale.Builder().setLanguageTag(tag).build());
        } else {
            part.problem(
                    JsonProblemCode.MALFORMED_LANGUAGE, "must be a well-formed BCP 47 language tag", Found.quoted(tag));
        }
    }

    private Phase phase(Part part) {
        Members members = part.object("id", "name", "description", "advice", "gate");
        if (members == null) {
            return Phase.builder("").build();
        }
        Phase.Builder phase = Phase.builder(text(members, "id"))
                .name(Texts.read(members, "name"))
                .description(Texts.read(members, "description"))
                .advice(Texts.read(members, "advice"));
        Part gate = members.get("gate");
        if (gate != null) {
            phase.gate(CriterionReader.read(gate));
        }
        return phase.build();
    }

    private Dimension dimension(Part part) {
        Members members = part.object("id", "name", "description", "weight", "aggregation", "indicators", "dimensions");
        if (members == null) {
            return Dimension.builder("").build();
        }
        Dimension.Builder dimension = Dimension.builder(text(members, "id"))
                .name(Texts.read(members, "name"))
                .description(Texts.read(members, "description"))
                .weight(weight(members));
        Part aggregation = members.get("aggregation");
        if (aggregation != null) {
            dimension.aggregation(custom.read(aggregation));
        }
        each(members.get("indicators"), each -> dimension.indicator(indicator(each)));
        each(members.get("dimensions"), each -> dimension.dimension(dimension(each)));
        return dimension.build();
    }

    private static Indicator indicator(Part part) {
        Members members = part.object(
                "id",
                "statement",
                "scale",
                "weight",
                "phase",
                "kind",
                "notApplicableAllowed",
                "effort",
                "tags",
                "advice",
                "provenance");
        if (members == null) {
            return Indicator.builder("").build();
        }
        Indicator.Builder indicator = Indicator.builder(text(members, "id"))
                .statement(Texts.read(members, "statement"))
                .scale(text(members, "scale"))
                .weight(weight(members))
                .advice(Texts.read(members, "advice"));
        optional(members.get("phase"), Part::text, indicator::phase);
        optional(members.get("kind"), kind -> kind.word(KINDS), indicator::kind);
        optional(members.get("notApplicableAllowed"), Part::flag, indicator::notApplicableAllowed);
        optional(members.get("effort"), Part::wholeNumber, indicator::effort);
        optional(members.get("provenance"), Part::visibleText, indicator::provenance);
        Set<String> tags = new TreeSet<>();
        each(members.get("tags"), each -> tag(each, tags));
        return indicator.tags(tags.toArray(String[]::new)).build();
    }

    private static void tag(Part part, Set<String> tags) {
        String tag = part.text();
        if (tag != null && !tags.add(tag)) {
            part.problem(JsonProblemCode.DUPLICATE_ITEM, "must be given once", Found.quoted(tag));
        }
    }

    private static Fraction weight(Members members) {
        Part part = members.get("weight");
        Fraction weight = part == null ? null : part.number();
        return weight == null ? Fraction.one() : weight;
    }

    /** A text that has to be there; empty if it is not. */
    static String text(Members members, String property) {
        Part part = members.required(property);
        String text = part == null ? null : part.text();
        return text == null ? "" : text;
    }

    static void each(@Nullable Part array, Consumer<Part> reader) {
        if (array != null) {
            array.array().forEach(reader);
        }
    }

    /** Reads a member if it is there and can be read. */
    static <T> void optional(@Nullable Part part, Reading<T> reading, Consumer<T> taker) {
        T value = part == null ? null : reading.read(part);
        if (value != null) {
            taker.accept(value);
        }
    }

    /** A way to read a value. */
    interface Reading<T> {
        @Nullable
        T read(Part part);
    }
}
