package io.github.groeipad.maturity.scoring;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence about a result, with the sentences that explain it further.
 *
 * @param text the sentence, or a few that belong together; on one line
 * @param parts what explains it, in order; may be empty
 */
public record Explanation(String text, List<Explanation> parts) implements Serializable {

    /**
     * Copies the list.
     *
     * @param text the sentence, or a few that belong together; on one line
     * @param parts what explains it, in order; may be empty
     */
    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * {@return a sentence that needs no further explanation}
     *
     * @param text the sentence
     */
    public static Explanation of(String text) {
        return new Explanation(text, List.of());
    }

    /** {@return this and all parts as lines of text, each level two spaces further to the right} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        addLines("", lines);
        return lines;
    }

    private void addLines(String indent, List<String> lines) {
        lines.add(indent + text);
        parts.forEach(part -> part.addLines(indent + "  ", lines));
    }

    /** {@return the {@link #lines()}, with a line feed between them} */
    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
