package io.github.groeipad.maturity.growthpath;

import io.github.groeipad.maturity.model.IndicatorKind;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;

/** How the indicators are answered: what is done by how far it is done, what people find by how far they agree. */
final class Scales {

    private static final String IMPLEMENTATION = "implementation";
    private static final String AGREEMENT = "agreement";

    private Scales() {}

    static String of(IndicatorKind kind) {
        return kind == IndicatorKind.PERCEPTION ? AGREEMENT : IMPLEMENTATION;
    }

    static ResponseScale implementation() {
        return ResponseScale.builder(IMPLEMENTATION)
                .option(option("no", "No", "Nee"))
                .option(option("partly", "Partly", "Deels"))
                .option(option("largely", "Largely", "Grotendeels"))
                .option(option("fully", "Fully", "Volledig"))
                .build();
    }

    static ResponseScale agreement() {
        return ResponseScale.builder(AGREEMENT)
                .option(option("strongly-disagree", "Strongly disagree", "Helemaal oneens"))
                .option(option("disagree", "Disagree", "Oneens"))
                .option(option("neutral", "Neutral", "Neutraal"))
                .option(option("agree", "Agree", "Eens"))
                .option(option("strongly-agree", "Strongly agree", "Helemaal eens"))
                .build();
    }

    private static ResponseOption option(String id, String en, String nl) {
        return ResponseOption.of(id).label("en", en).label("nl", nl);
    }
}
