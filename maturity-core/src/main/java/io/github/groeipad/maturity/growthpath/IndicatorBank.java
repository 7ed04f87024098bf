package io.github.groeipad.maturity.growthpath;

import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.IndicatorKind;
import io.github.groeipad.maturity.model.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The bank of indicators, as the bundled tables list them: what is asked, and what to do for a better answer. */
final class IndicatorBank {

    private static final List<String> COLUMNS = List.of(
            "id",
            "dimension",
            "phase",
            "kind",
            "questionnaire",
            "notApplicableAllowed",
            "tags",
            "phaseBasis",
            "statement_en",
            "statement_nl",
            "provenance");

    private static final List<String> ADVICE_COLUMNS = List.of("id", "advice_en", "advice_nl");

    private IndicatorBank() {}

    /**
     * An indicator with what the bank knows of it beyond the model.
     *
     * @param indicator the indicator
     * @param dimension the id of its dimension
     * @param inQuestionnaire whether it is one of those that form the questionnaire
     * @param phaseBasis what its phase rests on
     */
    record Entry(Indicator indicator, String dimension, boolean inQuestionnaire, PhaseBasis phaseBasis) {}

    static List<Entry> read() {
        return entries(
                Table.read("growth-path-indicators.tsv", COLUMNS),
                Table.read("growth-path-advice.tsv", ADVICE_COLUMNS));
    }

    static List<Entry> entries(List<Map<String, String>> indicators, List<Map<String, String>> advice) {
        Map<String, LocalizedText> adviceById = new HashMap<>();
        advice.forEach(row -> adviceById.put(field(row, "id"), text(row, "advice")));
        List<Entry> entries = new ArrayList<>();
        for (Map<String, String> row : indicators) {
            LocalizedText found = adviceById.remove(field(row, "id"));
            if (found == null) {
                throw unfit(row, "id", "have advice");
            }
            entries.add(entry(row, found));
        }
        if (!adviceById.isEmpty()) {
            throw new IllegalStateException("Indicator bank: advice must be for an indicator, but was for "
                    + new TreeSet<>(adviceById.keySet()));
        }
        return entries;
    }

    private static Entry entry(Map<String, String> row, LocalizedText advice) {
        Indicator indicator = Indicator.builder(field(row, "id"))
                .statement(text(row, "statement"))
                .scale(Scales.of(kind(row)))
                .phase(field(row, "phase"))
                .kind(kind(row))
                .notApplicableAllowed(either(row, "notApplicableAllowed", "yes", "no"))
                .tags(field(row, "tags").split(",", -1))
                .provenance(field(row, "provenance"))
                .advice(advice)
                .build();
        return new Entry(
                indicator, field(row, "dimension"), either(row, "questionnaire", "core", "extended"), phaseBasis(row));
    }

    private static IndicatorKind kind(Map<String, String> row) {
        return switch (field(row, "kind")) {
            case "fact" -> IndicatorKind.FACT;
            case "quantity" -> IndicatorKind.QUANTITY;
            case "perception" -> IndicatorKind.PERCEPTION;
            default -> throw unfit(row, "kind", "be fact, quantity or perception");
        };
    }

    private static PhaseBasis phaseBasis(Map<String, String> row) {
        return either(row, "phaseBasis", "growth-path", "expert-judgement")
                ? PhaseBasis.GROWTH_PATH
                : PhaseBasis.EXPERT_JUDGEMENT;
    }

    private static boolean either(Map<String, String> row, String column, String ifTrue, String ifFalse) {
        if (!field(row, column).equals(ifTrue) && !field(row, column).equals(ifFalse)) {
            throw unfit(row, column, "be " + ifTrue + " or " + ifFalse);
        }
        return field(row, column).equals(ifTrue);
    }

    private static LocalizedText text(Map<String, String> row, String name) {
        return LocalizedText.of("en", field(row, name + "_en")).and("nl", field(row, name + "_nl"));
    }

    private static String field(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static IllegalStateException unfit(Map<String, String> row, String column, String rule) {
        return new IllegalStateException(
                "Indicator " + field(row, "id") + ": " + column + " must " + rule + ", but was " + field(row, column));
    }
}
