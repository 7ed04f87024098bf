package io.github.groeipad.maturity.assess.text;

import java.util.ArrayList;
import java.util.List;

/** A text of lines of at most {@value #WIDTH} columns, as far as words allow; each line ends with a line feed. */
public final class Page {

    /** The width of a page in columns. */
    public static final int WIDTH = 80;

    private static final int FIELD = 12;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line as it is. */
    public Page line(String line) {
        text.append(Printable.of(line).stripTrailing()).append('\n');
        return this;
    }

    /** Adds an empty line. */
    public Page blank() {
        text.append('\n');
        return this;
    }

    /** Adds a line with one text at its left and one at its right end; under each other if they do not fit. */
    public Page ends(String left, String right) {
        int gap = WIDTH - Printable.width(Printable.of(left)) - Printable.width(Printable.of(right));
        return gap < 2 ? line(left).line(right) : line(left + " ".repeat(gap) + right);
    }

    /** Adds a line across the page. */
    public Page rule() {
        return line("─".repeat(WIDTH));
    }

    /** Adds a text behind its name, both in columns of their own. */
    public Page field(String name, String content) {
        String shown = Printable.of(name);
        return hanging(shown + " ".repeat(Math.max(1, FIELD - Printable.width(shown))), FIELD, content);
    }

    /** Adds a text below the last field, in the same column. */
    public Page more(String content) {
        return hanging(" ".repeat(FIELD), FIELD, content);
    }

    /** Adds a text that is indented as a whole. */
    public Page paragraph(int indent, String content) {
        return hanging(" ".repeat(indent), indent, content);
    }

    /** Adds a text whose first line begins with something, and whose other lines are indented. */
    public Page hanging(String first, int indent, String content) {
        String start = first;
        for (String line : wrap(Printable.of(content), WIDTH - indent)) {
            line(start + line);
            start = " ".repeat(indent);
        }
        return this;
    }

    private static List<String> wrap(String content, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : content.strip().split(" +", -1)) {
            int needed = Printable.width(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(used > 0 ? " " : "").append(word);
            used += needed + (used > 0 ? 1 : 0);
        }
        lines.add(line.toString());
        return lines;
    }

    /** {@return the text so far} */
    @Override
    public String toString() {
        return text.toString();
    }
}
