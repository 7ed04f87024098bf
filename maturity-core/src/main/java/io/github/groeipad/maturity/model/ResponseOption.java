package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a response scale.
 *
 * @param id the id by which answers name it
 * @param value the value stated for it, in the scale's own units; absent where the options are evenly spaced
 * @param label what people read; may be empty
 */
public record ResponseOption(String id, Optional<Fraction> value, LocalizedText label) implements Serializable {

    /**
     * {@return an option without a value or a label}
     *
     * @param id the id by which answers name it
     */
    public static ResponseOption of(String id) {
        return new ResponseOption(id, Optional.empty(), LocalizedText.empty());
    }

    /**
     * {@return an option with a stated value}
     *
     * @param id the id by which answers name it
     * @param value in the scale's own units
     */
    public static ResponseOption of(String id, Fraction value) {
        return new ResponseOption(id, Optional.of(value), LocalizedText.empty());
    }

    /**
     * {@return this option with one more label}
     *
     * @param tag a BCP 47 tag
     * @param text what people read
     */
    public ResponseOption label(String tag, String text) {
        return new ResponseOption(id, value, label.and(tag, text));
    }

    private Object writeReplace() {
        return new Stored(id, value.orElse(null), label);
    }

    /** What is serialized: an Optional cannot be. */
    private record Stored(String id, @Nullable Fraction value, LocalizedText label) implements Serializable {

        private Object readResolve() {
            return new ResponseOption(id, Optional.ofNullable(value), label);
        }
    }
}
