package io.github.groeipad.maturity.json;

import org.jspecify.annotations.Nullable;

/** A place in a document, as a JSON Pointer (RFC 6901). */
final class Pointer {

    static final Pointer ROOT = new Pointer(null, "", -1);

    private final @Nullable Pointer parent;
    private final String name;
    private final int index;

    private Pointer(@Nullable Pointer parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** The place of a property of the object that stands here. */
    Pointer property(String property) {
        return new Pointer(this, property, -1);
    }

    /** The place of an item of the array that stands here, 0 for the first. */
    Pointer item(int position) {
        return new Pointer(this, "", position);
    }

    /** Whether a property stands here, which could be left out. */
    boolean isProperty() {
        return parent != null && index < 0;
    }

    /** What stands here, in words: {@code weight}, {@code tags[2]} or {@code the document}. */
    String subject() {
        if (parent == null) {
            return "the document";
        }
        return index < 0 ? Found.shortened(name) : parent.subject() + "[" + index + "]";
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent == null) {
            return;
        }
        parent.append(text);
        text.append('/');
        if (index >= 0) {
            text.append(index);
        } else {
            text.append(escaped(name));
        }
    }

    static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
