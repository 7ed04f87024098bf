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
import org.jspecify.annotations.Nullable;

/**
 * Reads a model. A part that cannot be read is replaced by an empty one, so that the parts after it keep their places and
 * core can be asked about all that is there.
 */
final class ModelReader {

    private static final Map<String, IndicatorKind> KINDS = Words.of(IndicatorKind.values(), IndicatorKind::id);

    private final AggregationReader aggregations;
    private final Findings findings;

    private ModelReader(AggregationReader aggregations, Findings findings) {
        this.aggregations = aggregations;
        this.findings = findings;
    }

    /** The model of a document. Does not come back if anything is wrong with it. */
    static MaturityModel read(Node root, AggregationReader aggregations, Findings findings) {
        MaturityModel.Builder model = new ModelReader(aggregations, findings).model(root);
        if (!findings.isFull()) {
            CoreProblems.add(findings, root, model.problems());
        }
        findings.conclude();
        return model.build();
    }

    private MaturityModel.Builder model(Node root) {
        Members members = Format.MODEL.open(root, findings);
        members.allow(Format.MODEL.properties());
        MaturityModel.Builder model = MaturityModel.builder(members.text("id"), members.text("version"));
        members.ifRead("defaultLocale", ModelReader::locale, model::defaultLocale);
        model.name(Texts.read(members, "name")).description(Texts.read(members, "description"));
        members.each("phases", part -> model.phase(phase(part)));
        members.eachRequired("scales", part -> model.scale(ScaleReader.read(part)));
        members.eachRequired("dimensions", part -> model.dimension(dimension(part)));
        members.ifRead("scoring", part -> ScoringReader.read(part, aggregations), model::scoring);
        return model;
    }

    private static @Nullable Locale locale(Part part) {
        String tag = part.text();
        if (tag == null || LocalizedText.canonicalTag(tag).isPresent()) {
            return tag == null ? null : Locale.forLanguageTag(tag);
        }
        part.problem(
                JsonProblemCode.MALFORMED_LANGUAGE, "must be a well-formed BCP 47 language tag", Found.quoted(tag));
        return null;
    }

    private Phase phase(Part part) {
        Members members = part.object("id", "name", "description", "advice", "gate");
        if (members == null) {
            return Phase.builder("").build();
        }
        Phase.Builder phase = Phase.builder(members.text("id"))
                .name(Texts.read(members, "name"))
                .description(Texts.read(members, "description"))
                .advice(Texts.read(members, "advice"));
        members.ifRead("gate", CriterionReader::read, phase::gate);
        return phase.build();
    }

    private Dimension dimension(Part part) {
        Members members = part.object("id", "name", "description", "weight", "aggregation", "indicators", "dimensions");
        if (members == null) {
            return Dimension.builder("").build();
        }
        Dimension.Builder dimension = Dimension.builder(members.text("id"))
                .name(Texts.read(members, "name"))
                .description(Texts.read(members, "description"))
                .weight(weight(members));
        members.ifRead("aggregation", aggregations::read, dimension::aggregation);
        members.each("indicators", each -> dimension.indicator(indicator(each)));
        members.each("dimensions", each -> dimension.dimension(dimension(each)));
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
        Indicator.Builder indicator = Indicator.builder(members.text("id"))
                .statement(Texts.read(members, "statement"))
                .scale(members.text("scale"))
                .weight(weight(members))
                .advice(Texts.read(members, "advice"));
        members.ifRead("phase", Part::text, indicator::phase);
        members.ifRead("kind", kind -> kind.word(KINDS), indicator::kind);
        members.ifRead("notApplicableAllowed", Part::flag, indicator::notApplicableAllowed);
        members.ifRead("effort", Part::wholeNumber, indicator::effort);
        members.ifRead("provenance", Part::visibleText, indicator::provenance);
        Set<String> tags = new TreeSet<>();
        members.each("tags", each -> tag(each, tags));
        return indicator.tags(tags.toArray(String[]::new)).build();
    }

    private static void tag(Part part, Set<String> tags) {
        String tag = part.text();
        if (tag != null && !tags.add(tag)) {
            part.problem(JsonProblemCode.DUPLICATE_ITEM, "must be given once", Found.quoted(tag));
        }
    }

    private static Fraction weight(Members members) {
        Fraction weight = members.read("weight", Part::number);
        return weight == null ? Fraction.one() : weight;
    }
}
