package io.github.groeipad.maturity.growthpath;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import java.util.List;
import java.util.function.Function;

/** The five dimensions, which weigh the same. */
final class Dimensions {

    private Dimensions() {}

    /** Gives the dimensions with the indicators that a look-up finds for their ids. */
    static List<Dimension> all(Function<String, List<Indicator>> indicators) {
        List<Dimension.Builder> dimensions = List.of(
                dimension("strategy", indicators)
                        .name("en", "Strategy")
                        .name("nl", "Strategie")
                        .description("en", """
                                What the organisation wants with social media, through which channels, and how the \
                                work is organised.""")
                        .description("nl", """
                                Wat de organisatie met sociale media wil, via welke kanalen, en hoe het werk is \
                                georganiseerd."""),
                dimension("budget", indicators)
                        .name("en", "Budget")
                        .name("nl", "Budget")
                        .description("en", "The hours, the money and the tools for the work.")
                        .description("nl", "De uren, het geld en de hulpmiddelen voor het werk."),
                dimension("training", indicators)
                        .name("en", "Training")
                        .name("nl", "Opleiding")
                        .description("en", "What colleagues know and can do, and how they learn it.")
                        .description("nl", "Wat collega's weten en kunnen, en hoe zij dat leren."),
                dimension("leadership-support", indicators)
                        .name("en", "Leadership support")
                        .name("nl", "Steun van de leiding")
                        .description("en", "The room, the backing and the example that management and executives give.")
                        .description("nl", "De ruimte, de rugdekking en het voorbeeld die leiding en bestuur geven."),
                dimension("culture", indicators)
                        .name("en", "Culture")
                        .name("nl", "Cultuur")
                        .description(
                                "en",
                                "How colleagues deal with trying things out, with openness and with conversation.")
                        .description("nl", "Hoe collega's omgaan met uitproberen, met openheid en met het gesprek."));
        return dimensions.stream().map(Dimension.Builder::build).toList();
    }

    private static Dimension.Builder dimension(String id, Function<String, List<Indicator>> indicators) {
        Dimension.Builder dimension = Dimension.builder(id).weight(1);
        indicators.apply(id).forEach(dimension::indicator);
        return dimension;
    }
}
