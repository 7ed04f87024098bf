package io.github.groeipad.maturity.national.peers;

import java.util.Map;

/** A region and a size class: the smallest groups that are gathered. Those by region alone and by size alone are made of them. */
public final class Cell {

    /** The name of the attribute by which cells are gathered. */
    public static final String REGION_AND_SIZE = "region-and-size";

    /** What stands for a region or size class that nobody told. */
    public static final String NOT_GIVEN = "not given";

    private static final String BETWEEN = " / ";

    private final String key;
    private final Map<String, String> attributes;

    private Cell(String key) {
        this.key = key;
        this.attributes = Map.of(REGION_AND_SIZE, key);
    }

    /**
     * {@return the cell of a region and a size class}
     *
     * @param region the region
     * @param size the size class
     * @throws IllegalArgumentException if the size class contains what stands between the two
     */
    public static Cell of(String region, String size) {
        if (size.contains(BETWEEN)) {
            throw new IllegalArgumentException(
                    "Cell: size class must not contain \"" + BETWEEN + "\", but was " + size);
        }
        return new Cell(region + BETWEEN + size);
    }

    /** {@return the region in the key of a cell} */
    public static String region(String key) {
        return key.substring(0, key.lastIndexOf(BETWEEN));
    }

    /** {@return the size class in the key of a cell} */
    public static String size(String key) {
        return key.substring(key.lastIndexOf(BETWEEN) + BETWEEN.length());
    }

    /** {@return what names the cell among the groups of a benchmark} */
    public String key() {
        return key;
    }

    Map<String, String> attributes() {
        return attributes;
    }
}
