package io.github.groeipad.maturity.assessment;

import io.github.groeipad.maturity.internal.Visible;
import java.io.Serializable;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** The organisation that is assessed, with the attributes by which its peers are chosen. They never enter a score. */
@Value.Immutable
public abstract sealed class Subject implements Serializable permits ImmutableSubject {

    Subject() {}

    /**
     * {@return a subject with an id only}
     *
     * @param id what identifies it among subjects
     */
    public static Subject of(String id) {
        return builder(id).build();
    }

    /**
     * {@return a subject with a name}
     *
     * @param id what identifies it among subjects
     * @param name what people call it
     */
    public static Subject of(String id, String name) {
        return builder(id).name(name).build();
    }

    /**
     * {@return a builder of a subject}
     *
     * @param id what identifies it among subjects
     */
    public static Builder builder(String id) {
        return ImmutableSubject.builder().id(id);
    }

    /** {@return what identifies it among subjects} */
    public abstract String id();

    /** {@return what people call it} */
    public abstract Optional<String> name();

    /** {@return what it is compared by, such as size and country; sorted by name} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> attributes();

    @Value.Check
    void check() {
        Visible.check("Subject: id", id());
        Visible.check("Subject: name", name());
        attributes().forEach((name, value) -> {
            Visible.check("Subject: name of an attribute", name);
            Visible.check("Subject: attribute " + name, value);
        });
    }

    /** Makes a subject. */
    public abstract static sealed class Builder permits ImmutableSubject.Builder {

        Builder() {}

        abstract Builder id(String id);

        abstract Builder putAttribute(String name, String value);

        /**
         * Sets what people call it.
         *
         * @param name a name
         * @return this builder
         */
        public abstract Builder name(String name);

        /**
         * Adds something that it is compared by.
         *
         * @param name the attribute, such as {@code "size"}
         * @param value its value for this subject
         * @return this builder
         */
        public final Builder attribute(String name, String value) {
            return putAttribute(name, value);
        }

        /**
         * {@return the subject}
         *
         * @throws IllegalArgumentException if a text is blank
         */
        public abstract Subject build();
    }
}
