package io.github.groeipad.maturity.assess;

import java.util.List;
import java.util.Locale;

/** A report as a picture of a terminal. */
final class Picture {

    private static final double CELL = 8.4;
    private static final int LINE = 19;
    private static final int MARGIN = 20;
    private static final int COLUMNS = 80;

    private final StringBuilder svg = new StringBuilder();

    private Picture() {}

    /** Draws a text of at most 80 columns as SVG. */
    static String of(String text) {
        return new Picture().draw(text.lines().toList());
    }

    private String draw(List<String> lines) {
        String size = number(COLUMNS * CELL + 2 * MARGIN) + " " + (lines.size() * LINE + 2 * MARGIN);
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" font-size=\"14\"");
        add("  font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" fill=\"#d8dee9\">");
        add("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1f2430\"/>");
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), MARGIN + i * LINE);
        }
        return add("</svg>").svg.toString();
    }

    /** Draws a line piece by piece: bars as boxes, since fonts leave gaps between them, and words where they belong. */
    private void line(String line, int y) {
        int start = 0;
        while (start < line.length()) {
            char first = line.charAt(start);
            int end = start + 1;
            while (end < line.length() && isSame(line, first, end)) {
                end++;
            }
            if (first != ' ') {
                piece(line.substring(start, end), start, y);
            }
            start = end;
        }
    }

    /** Whether a piece goes on: the same box, or more words, which two spaces end. */
    private static boolean isSame(String line, char first, int at) {
        boolean box = "█▒░─ ".indexOf(first) >= 0;
        return box ? line.charAt(at) == first : "█▒░─".indexOf(line.charAt(at)) < 0 && !line.startsWith("  ", at);
    }

    private void piece(String piece, int column, int y) {
        String x = number(MARGIN + column * CELL);
        String width = number(piece.length() * CELL);
        switch (piece.charAt(0)) {
            case '█' -> box(x, y + 2, width, 13, "#88c0a0");
            case '▒' -> box(x, y + 2, width, 13, "#4f7364");
            case '░' -> box(x, y + 2, width, 13, "#2e3440");
            case '─' -> box(x, y + 9, width, 1, "#6b7489");
            default ->
                add("<text" + (column == 0 ? " fill=\"#88b4e7\"" : "") + " x=\"" + x + "\" y=\"" + (y + 14)
                        + "\" textLength=\"" + width + "\">" + escaped(piece) + "</text>");
        }
    }

    private void box(String x, int y, String width, int height, String colour) {
        add("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" fill=\"" + colour
                + "\"/>");
    }

    private Picture add(String element) {
        svg.append(element).append('\n');
        return this;
    }

    private static String escaped(String text) {
        return text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
