package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.LocalizedText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts in several languages, and such as break quoting, tables and terminals. */
final class TextArbitraries {

    private static final List<String> TEXTS = List.of(
            "text",
            "Every question gets an answer.",
            "Vragen krijgen antwoord, óók in het weekend…",
            " spaces around ",
            "two\nlines\tand a tab",
            "\"quoted\" \\ back\\slash {braces} <tag> & 'single'",
            "0.5",
            "\u200F\u0645\u0631\u062D\u0628\u0627",
            "\uD83D\uDE80 \uD83D\uDC69\u200D\uD83D\uDCBB",
            "e\u0301 is not \u00E9",
            "\u0001\u007F\u2028",
            "a long text ".repeat(40));

    private static final List<LocalizedText> LOCALIZED = List.of(
            LocalizedText.of("en", "text"),
            LocalizedText.of("en", TEXTS.get(1)).and("nl", TEXTS.get(2)),
            LocalizedText.of("nl", TEXTS.get(3)).and("nl-BE", TEXTS.get(4)),
            LocalizedText.of("tr", TEXTS.get(5)),
            LocalizedText.of("ar", TEXTS.get(7)).and("en", TEXTS.get(8)).and("zh-Hant-TW", TEXTS.get(9)),
            LocalizedText.of("en", TEXTS.get(10)),
            LocalizedText.of("en", TEXTS.get(11)).and("tr", TEXTS.get(6)));

    private TextArbitraries() {}

    static Arbitrary<String> texts() {
        return Arbitraries.of(TEXTS);
    }

    /** Whole texts are drawn, not made of parts: there are several in each indicator. */
    static Arbitrary<LocalizedText> localized() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(LocalizedText.empty())), Tuple.of(1, Arbitraries.of(LOCALIZED)));
    }
}
