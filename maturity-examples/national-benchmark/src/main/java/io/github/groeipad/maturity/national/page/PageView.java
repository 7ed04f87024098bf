package io.github.groeipad.maturity.national.page;

import java.util.List;

/**
 * What the page shows, in words and styles, in the order of the page.
 *
 * @param title whose result it is
 * @param model the name of the model
 * @param figures the figures at its head
 * @param phases the phases of the whole country
 * @param scale where colours begin and end
 * @param dimensions the names of the dimensions
 * @param regions the regions with their dimensions
 * @param sizes the names of the size classes
 * @param cells the regions with their size classes
 * @param sizeGroups the size classes with their phases
 * @param k the number of organisations below which nothing is told
 * @param counts how many were read, scored and rejected
 * @param digest the digest of the result
 */
public record PageView(
        String title,
        String model,
        List<Figure> figures,
        List<PhaseView> phases,
        Scale scale,
        List<String> dimensions,
        List<Row> regions,
        List<String> sizes,
        List<Row> cells,
        List<Row> sizeGroups,
        int k,
        String counts,
        String digest) {

    /**
     * A figure at the head.
     *
     * @param value the figure
     * @param label what it is
     */
    public record Figure(String value, String label) {}

    /**
     * A share of a phase.
     *
     * @param name the name of the phase
     * @param style the style of its colour
     * @param share the share in per cent
     * @param interval its interval in words
     * @param low where the interval begins, in per cent
     * @param width how wide the interval is, in per cent
     * @param label what stands in its part of a bar; nothing where that is too narrow
     */
    public record PhaseView(
            String name, String style, String share, String interval, String low, String width, String label) {}

    /**
     * A group and what is told of it.
     *
     * @param name the name of the group
     * @param count how many organisations it has
     * @param tiles its tiles
     * @param spread where the middle half of its scores lies, as styles; nothing where that is not told
     * @param spreadWords the same in words
     * @param phases its phases; none where they are not told
     */
    public record Row(
            String name, String count, List<Tile> tiles, String spread, String spreadWords, List<PhaseView> phases) {

        /** {@return its phases in words} */
        public String phaseWords() {
            return String.join(
                    ", ",
                    phases.stream()
                            .map(each -> each.name() + " " + each.share() + "%")
                            .toList());
        }
    }

    /**
     * A tile of a heat map.
     *
     * @param text the median score, or a sign that nothing is told
     * @param style the style of its colour
     */
    public record Tile(String text, String style) {}

    /**
     * Where colours begin and end.
     *
     * @param low the score of the lightest
     * @param high the score of the darkest
     * @param styles the styles from light to dark
     */
    public record Scale(String low, String high, List<String> styles) {}
}
