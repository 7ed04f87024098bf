package io.github.groeipad.maturity.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The members of an object that is about to be read. */
final class Members {

    private final Findings findings;
    private final Pointer place;
    private final Node.Obj object;

    Members(Findings findings, Pointer place, Node.Obj object) {
        this.findings = findings;
        this.place = place;
        this.object = object;
    }

    /** Adds a problem for each property that is not a known one. */
    void allow(Collection<String> known) {
        for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
            if (!known.contains(member.getKey())) {
                findings.unknownProperty(place, member.getKey(), member.getValue(), known);
            }
        }
    }

    boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** A member that may be absent. */
    @Nullable
    Part get(String name) {
        Node.Member member = object.members().get(name);
        return member == null ? null : new Part(findings, place.property(name), member.value());
    }

    /** A member that has to be there. */
    @Nullable
    Part required(String name) {
        return required(name, List.of(), Optional.empty());
    }

    @Nullable
    Part required(String name, List<String> allowed, Optional<String> hint) {
        Part part = get(name);
        if (part == null) {
            findings.unread(place.property(name));
            findings.add(
                    JsonProblemCode.MISSING_PROPERTY.id(),
                    place.toString(),
                    object.line(),
                    object.column(),
                    "property \"" + name + "\" of " + place.subject() + " must be given, but was missing",
                    "nothing",
                    allowed,
                    hint);
        }
        return part;
    }

    /** A string that has to be there; empty if it is not. */
    String text(String name) {
        String text = readRequired(name, Part::text);
        return text == null ? "" : text;
    }

    /** What a member says; null if it is absent or cannot be read. */
    <T> @Nullable T read(String name, Reading<T> reading) {
        Part part = get(name);
        return part == null ? null : reading.read(part);
    }

    /** What a member says that has to be there; null if it is not or cannot be read. */
    <T> @Nullable T readRequired(String name, Reading<T> reading) {
        Part part = required(name);
        return part == null ? null : reading.read(part);
    }

    /** Takes what a member says, if it is there and can be read. */
    <T> void ifRead(String name, Reading<T> reading, Consumer<T> taker) {
        T value = read(name, reading);
        if (value != null) {
            taker.accept(value);
        }
    }

    /** Reads the items of an array that may be absent. */
    void each(String name, Consumer<Part> reader) {
        Part array = get(name);
        if (array != null) {
            array.array().forEach(reader);
        }
    }

    /** Reads the items of an array that has to be there. */
    void eachRequired(String name, Consumer<Part> reader) {
        Part array = required(name);
        if (array != null) {
            array.array().forEach(reader);
        }
    }

    /** A way to read a value; it gives nothing if it cannot. */
    interface Reading<T> {
        @Nullable
        T read(Part part);
    }

    /**
     * The one member of several that is there. Adds a problem if there is none or more than one.
     *
     * @return its name; null if there is none
     */
    @Nullable
    String oneOf(String... names) {
        List<String> there = new ArrayList<>();
        for (String name : names) {
            if (has(name)) {
                there.add(name);
            }
        }
        if (there.size() == 1) {
            return there.get(0);
        }
        if (there.isEmpty()) {
            for (String name : names) {
                findings.unread(place.property(name));
            }
            findings.add(
                    JsonProblemCode.MISSING_PROPERTY.id(),
                    place.toString(),
                    object.line(),
                    object.column(),
                    "one of the properties \"" + String.join("\", \"", names) + "\" of " + place.subject()
                            + " must be given, but all were missing",
                    "nothing",
                    List.of(names),
                    Optional.empty());
            return null;
        }
        conflict(names, there);
        return there.get(0);
    }

    private void conflict(String[] names, List<String> there) {
        String second = there.get(1);
        Node.Member member = object.members().get(second);
        if (member != null) {
            String found = "\"" + String.join("\" and \"", there) + "\"";
            findings.unread(place.property(second));
            findings.add(
                    JsonProblemCode.CONFLICTING_PROPERTIES.id(),
                    place.property(second).toString(),
                    member.line(),
                    member.column(),
                    "only one of the properties \"" + String.join("\", \"", names) + "\" of " + place.subject()
                            + " must be given, but there were " + found,
                    found,
                    List.of(names),
                    Optional.empty());
        }
    }

    /** Goes through all members in their order: for objects whose names are free. */
    void forEach(BiConsumer<String, Part> reader) {
        object.members()
                .forEach((name, member) ->
                        reader.accept(name, new Part(findings, place.property(name), member.value())));
    }

    Findings findings() {
        return findings;
    }

    Pointer place() {
        return place;
    }
}
