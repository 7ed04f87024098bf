package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads texts in several languages. */
final class Texts {

    private Texts() {}

    /** An optional text of an object; empty if it is absent. */
    static LocalizedText read(Members members, String property) {
        Part part = members.get(property);
        return part == null ? LocalizedText.empty() : read(part);
    }

    static LocalizedText read(Part part) {
        Members languages = part.members();
        if (languages == null) {
            return LocalizedText.empty();
        }
        TreeMap<String, String> texts = new TreeMap<>();
        languages.forEach((tag, text) -> readLanguage(tag, text, texts));
        return LocalizedText.of(texts);
    }

    private static void readLanguage(String tag, Part part, Map<String, String> texts) {
        String text = part.visibleText();
        String canonical = LocalizedText.canonicalTag(tag).orElse(null);
        if (canonical == null) {
            malformed(part, tag, "must be a well-formed BCP 47 language tag", dashed(tag));
        } else if (texts.containsKey(canonical)) {
            malformed(
                    part, tag, "must be another language than those before", "it is another spelling of " + canonical);
        } else if (text != null) {
            texts.put(canonical, text);
        }
    }

    private static void malformed(Part part, String tag, String rule, @Nullable String hint) {
        part.problem(JsonProblemCode.MALFORMED_LANGUAGE, rule, Found.quoted(tag), List.of(), Optional.ofNullable(hint));
    }

    private static @Nullable String dashed(String tag) {
        return LocalizedText.canonicalTag(tag.replace('_', '-'))
                .map(canonical -> "use \"" + canonical + "\"")
                .orElse(null);
    }
}
