package io.github.groeipad.maturity.assess.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells in columns that are as wide as their widest cell. Columns that are empty in every row are left out, and where
 * a page is too narrow for the others, texts are cut.
 */
public final class Table {

    private static final String GAP = "  ";
    private static final int SHORTEST_TEXT = 12;

    private final int longestText;
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(int longestText, List<Column> columns) {
        this.longestText = longestText;
        this.columns = List.copyOf(columns);
    }

    /** How a column is set. */
    public enum Column {
        /** For texts: cells begin at its left side, and are cut if they are too long. */
        LEFT,
        /** For numbers: cells end at its right side. */
        RIGHT
    }

    /**
     * {@return a table without rows}
     *
     * @param longestText how wide a column of texts may be
     * @param columns the columns from left to right
     */
    public static Table of(int longestText, Column... columns) {
        return new Table(longestText, List.of(columns));
    }

    /** Adds a row, with a cell for each column. */
    public Table row(String... cells) {
        rows.add(List.of(cells).stream().map(Printable::of).toList());
        return this;
    }

    /** {@return how wide one more column could be on a page} */
    public int room() {
        return Page.WIDTH - total(widths()) - GAP.length();
    }

    /** Adds the rows to a page. */
    public void addTo(Page page) {
        int[] widths = widths();
        while (total(widths) > Page.WIDTH && shorten(widths)) {
            // until it fits, or until cutting does not help
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > 0) {
                    line.append(line.length() > 0 ? GAP : "").append(cell(row.get(i), columns.get(i), widths[i]));
                }
            }
            page.line(line.toString());
        }
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                int width = Printable.width(row.get(i));
                int most = columns.get(i) == Column.LEFT ? Math.min(width, longestText) : width;
                widths[i] = Math.max(widths[i], most);
            }
        }
        return widths;
    }

    private static int total(int[] widths) {
        int total = -GAP.length();
        for (int width : widths) {
            total += width == 0 ? 0 : width + GAP.length();
        }
        return total;
    }

    /** Makes the widest column of texts narrower, if that is not short already. */
    private boolean shorten(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean wider = widest < 0 || widths[i] > widths[widest];
            widest = columns.get(i) == Column.LEFT && wider ? i : widest;
        }
        if (widest < 0 || widths[widest] <= SHORTEST_TEXT) {
            return false;
        }
        widths[widest]--;
        return true;
    }

    private static String cell(String content, Column column, int width) {
        String shown = cut(content, width);
        String space = " ".repeat(width - Printable.width(shown));
        return column == Column.LEFT ? shown + space : space + shown;
    }

    private static String cut(String content, int width) {
        if (Printable.width(content) <= width) {
            return content;
        }
        String kept = content;
        while (Printable.width(kept) > width - 1) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept + "…";
    }
}
