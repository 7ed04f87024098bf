package io.github.groeipad.maturity.growthpath;

import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.ScoringRules;
import java.util.List;
import java.util.Locale;

/**
 * The social media growth path for public organisations: four phases (discover, experiment, converse, collaborate) and
 * five dimensions, in English and Dutch. A reasoned instrument and no validated norm; its sources stand with the
 * package.
 *
 * <p>Each model is made on first use and then shared.
 */
public final class GrowthPath {

    private static final String VERSION = "1.0.0";

    private GrowthPath() {}

    /**
     * {@return the model {@code social-media-growth-path}: the questionnaire of 43 indicators, which takes 20 to 30
     * minutes}
     */
    public static MaturityModel model() {
        return Questionnaire.MODEL;
    }

    /**
     * {@return the model {@code social-media-growth-path-full}: the whole bank of 79 indicators, with the same phases,
     * gates, scales and rules}
     */
    public static MaturityModel fullModel() {
        return WholeBank.MODEL;
    }

    /**
     * {@return how an assessment of the full model is scored with the questionnaire's: the 43 indicators are carried, the others
     * reported}
     */
    public static Migration projection() {
        return Migration.projection(fullModel(), model());
    }

    /**
     * {@return what the phase of an indicator rests on; where the indicator comes from is told by
     * {@link io.github.groeipad.maturity.model.Indicator#provenance()}}
     *
     * @param indicatorId the id of an indicator of either model, such as {@code "STR-05"}
     * @throws IllegalArgumentException if neither model has such an indicator
     */
    public static PhaseBasis phaseBasis(String indicatorId) {
        for (IndicatorBank.Entry entry : Bank.ENTRIES) {
            if (entry.indicator().id().equals(indicatorId)) {
                return entry.phaseBasis();
            }
        }
        throw new IllegalArgumentException(
                "Growth path: indicator must be one of " + WholeBank.MODEL.reference() + ", but was " + indicatorId);
    }

    private static MaturityModel questionnaire() {
        return model(
                        "social-media-growth-path",
                        Bank.ENTRIES.stream()
                                .filter(IndicatorBank.Entry::inQuestionnaire)
                                .toList())
                .name("en", "Social media growth path")
                .name("nl", "Groeipad sociale media")
                .description("en", """
                        Tells how far a public organisation has come with social media, in four phases from \
                        discovering to collaborating, and how ready it is for the next. Its 43 indicators take 20 \
                        to 30 minutes. It is a reasoned instrument and no validated norm, and the highest phase is \
                        not the right target for everyone.""")
                .description("nl", """
                        Laat zien hoe ver een publieke organisatie is met sociale media, in vier fasen van \
                        ontdekken tot samenwerken, en in hoeverre zij toe is aan de volgende. De 43 indicatoren \
                        kosten 20 tot 30 minuten. Het is een beredeneerd instrument en geen gevalideerde norm, en \
                        de hoogste fase is niet voor iedereen het juiste doel.""")
                .build();
    }

    private static MaturityModel wholeBank() {
        return model("social-media-growth-path-full", Bank.ENTRIES)
                .name("en", "Social media growth path, all indicators")
                .name("nl", "Groeipad sociale media, alle indicatoren")
                .description("en", """
                        The social media growth path with its whole bank of 79 indicators, of which 43 form the \
                        shorter questionnaire. It is a reasoned instrument and no validated norm, and the highest \
                        phase is not the right target for everyone.""")
                .description("nl", """
                        Het groeipad sociale media met alle 79 indicatoren, waarvan er 43 de kortere vragenlijst \
                        vormen. Het is een beredeneerd instrument en geen gevalideerde norm, en de hoogste fase is \
                        niet voor iedereen het juiste doel.""")
                .build();
    }

    private static MaturityModel.Builder model(String id, List<IndicatorBank.Entry> asked) {
        MaturityModel.Builder model = MaturityModel.builder(id, VERSION)
                .defaultLocale(Locale.ENGLISH)
                .scale(Scales.implementation())
                .scale(Scales.agreement())
                .scoring(ScoringRules.builder()
                        .aggregation(Aggregation.weightedMean())
                        .notApplicable(MissingPolicy.exclude())
                        .unknown(MissingPolicy.exclude())
                        .unanswered(MissingPolicy.exclude())
                        .minimumCoverage("0.7")
                        .nothingApplies(NothingApplies.FAIL)
                        .display(DisplayRange.of(0, 100, 1)));
        Phases.all().forEach(model::phase);
        Dimensions.all(dimension -> asked.stream()
                        .filter(entry -> entry.dimension().equals(dimension))
                        .map(IndicatorBank.Entry::indicator)
                        .toList())
                .forEach(model::dimension);
        return model;
    }

    /** What the bundled tables hold, read on first use. */
    private static final class Bank {
        static final List<IndicatorBank.Entry> ENTRIES = IndicatorBank.read();
    }

    /** The questionnaire, made on first use. */
    private static final class Questionnaire {
        static final MaturityModel MODEL = questionnaire();
    }

    /** The whole bank, made on first use. */
    private static final class WholeBank {
        static final MaturityModel MODEL = wholeBank();
    }
}
