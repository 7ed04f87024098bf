package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.model.MaturityModel;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says in which language to answer. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "en|nl",
            description =
                    "The language of the text: en (English) or nl (Dutch). Unless given: the default of the model.")
    private @Nullable Language language;

    /** The languages that the command speaks. */
    enum Language {
        /** English. */
        EN,
        /** Dutch. */
        NL
    }

    Locale locale(MaturityModel model) {
        return language == null ? model.defaultLocale() : Locale.forLanguageTag(EnumWords.word(language));
    }
}
