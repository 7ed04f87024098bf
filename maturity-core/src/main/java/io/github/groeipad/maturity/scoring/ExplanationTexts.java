package io.github.groeipad.maturity.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language, by key. The bundles are looked up by hand, because Java's own look-up ends at the
 * default locale of the machine, and the way to stop it there is closed to named modules.
 */
final class ExplanationTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final @Nullable ResourceBundle own;
    private final ResourceBundle ours;

    private ExplanationTexts(@Nullable ResourceBundle own, ResourceBundle ours) {
        this.own = own;
        this.ours = ours;
    }

    /** Gives the user's sentences, then ours in the first of the two languages that we have, or else in English. */
    static ExplanationTexts of(Locale wanted, Locale modelDefault, @Nullable ResourceBundle own) {
        return new ExplanationTexts(
                own,
                in(wanted.getLanguage())
                        .or(() -> in(modelDefault.getLanguage()))
                        .orElseGet(ExplanationTexts::english));
    }

    static List<String> keys() {
        return List.copyOf(new TreeSet<>(english().keySet()));
    }

    private static Optional<ResourceBundle> in(String language) {
        return language.equals("en") ? Optional.of(english()) : read("explanation_" + language + ".properties");
    }

    private static ResourceBundle english() {
        return read("explanation.properties").orElseThrow();
    }

    private static Optional<ResourceBundle> read(String resource) {
        try (InputStream in = ExplanationTexts.class.getResourceAsStream(resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException("Explanation: " + resource + " could not be read", e);
        }
    }

    /**
     * Gives a sentence with everything filled in.
     *
     * @param namesAndValues what to fill in: a name, its value, the next name, …
     */
    String text(String key, String... namesAndValues) {
        Matcher matcher = PLACEHOLDER.matcher(template(key));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String value = value(Objects.requireNonNull(matcher.group(1)), key, namesAndValues);
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(text).toString();
    }

    /** Gives a sentence about a number of things; {@code {count}} is that number. */
    String counted(String key, int count, String... namesAndValues) {
        String[] all = Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
        all[namesAndValues.length] = "count";
        all[namesAndValues.length + 1] = Integer.toString(count);
        return text(key + (count == 1 ? ".one" : ".other"), all);
    }

    private static String value(String name, String key, String... namesAndValues) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return namesAndValues[i + 1];
            }
            names.add(namesAndValues[i]);
        }
        throw new IllegalArgumentException("Sentence " + key + ": {" + name + "} must be one of " + names);
    }

    private String template(String key) {
        return own != null && own.containsKey(key) ? own.getString(key) : ours.getString(key);
    }
}
