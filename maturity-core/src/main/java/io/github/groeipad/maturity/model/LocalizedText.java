package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text in several languages, by BCP 47 tag. Texts are for people: no number ever depends on one.
 *
 * <p>Look-up tries the exact tag, then its language, then the default locale (again tag, then language); where none of
 * them has a text, there is none.
 */
public final class LocalizedText implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalizedText EMPTY = new LocalizedText(new TreeMap<>());

    private final SortedMap<String, String> texts;

    private LocalizedText(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /** {@return a text in no language at all} */
    public static LocalizedText empty() {
        return EMPTY;
    }

    /**
     * {@return a text in one language}
     *
     * @param tag a well-formed BCP 47 tag, such as {@code "en"} or {@code "nl-BE"}
     * @param text the text, not blank
     * @throws IllegalArgumentException if the tag is not well formed or the text is blank
     */
    public static LocalizedText of(String tag, String text) {
        return EMPTY.and(tag, text);
    }

    /**
     * {@return a text in the languages of a map}
     *
     * @param texts texts by well-formed BCP 47 tag
     * @throws IllegalArgumentException if a tag is not well formed, two tags are the same, or a text is blank
     */
    public static LocalizedText of(Map<String, String> texts) {
        TreeMap<String, String> all = new TreeMap<>();
        texts.forEach((tag, text) -> put(all, tag, text));
        return all.isEmpty() ? EMPTY : new LocalizedText(all);
    }

    /**
     * {@return this text with one more language}
     *
     * @param tag a well-formed BCP 47 tag that is not there yet
     * @param text the text, not blank
     * @throws IllegalArgumentException if the tag is not well formed or there already, or the text is blank
     */
    public LocalizedText and(String tag, String text) {
        TreeMap<String, String> extended = new TreeMap<>(texts);
        put(extended, tag, text);
        return new LocalizedText(extended);
    }

    private static void put(Map<String, String> texts, String tag, String text) {
        String canonical = canonicalTag(tag)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Localized text: language tag must be well-formed BCP 47, but was \"" + tag + "\""));
        if (text.isBlank()) {
            throw new IllegalArgumentException("Localized text: text for " + canonical + " must not be blank");
        }
        if (texts.put(canonical, text) != null) {
            throw new IllegalArgumentException("Localized text: language " + canonical + " must be given once");
        }
    }

    /**
     * {@return the tag in its canonical spelling, or nothing if it is not well-formed BCP 47}
     *
     * @param tag any text
     */
    public static Optional<String> canonicalTag(String tag) {
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
        } catch (IllformedLocaleException notWellFormed) {
            return Optional.empty();
        }
    }

    /** {@return whether there is no text in any language} */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** {@return the texts by tag, in the order of the tags; not modifiable} */
    public SortedMap<String, String> byTag() {
        return Collections.unmodifiableSortedMap(texts);
    }

    /**
     * {@return the text for a locale, or else for the default one, or nothing}
     *
     * @param locale the wanted language
     * @param defaultLocale the language to fall back to
     */
    public Optional<String> in(Locale locale, Locale defaultLocale) {
        String found = find(locale);
        return Optional.ofNullable(found != null ? found : find(defaultLocale));
    }

    private @Nullable String find(Locale locale) {
        String exact = texts.get(locale.toLanguageTag());
        return exact != null ? exact : texts.get(locale.getLanguage());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LocalizedText other && texts.equals(other.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** {@return the texts by tag, for a log or a debugger} */
    @Override
    public String toString() {
        return texts.toString();
    }
}
