package io.github.groeipad.maturity.assess.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the reports in one language; English where there are none in it. The machine's own language plays no part. */
public final class Labels {

    private static final String BUNDLE = "io.github.groeipad.maturity.assess.text.labels";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Labels(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** {@return the words of a language} */
    public static Labels in(Locale locale) {
        return new Labels(locale, bundle(BUNDLE, locale));
    }

    /** {@return a bundle of properties in a language, or else in English} */
    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** {@return the language of the words} */
    public Locale language() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    /** {@return a text as it is, or another where there is none of that key} */
    public String textOr(String key, String other) {
        return bundle.containsKey(key) ? bundle.getString(key) : other;
    }

    /** {@return a text with everything filled in} */
    public String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
