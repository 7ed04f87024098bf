package io.github.groeipad.maturity.national.synthetic;

/**
 * The regions of the synthetic country: how many in a thousand organisations they have, how far they are ahead, and how many of
 * a million of their organisations are of each size.
 */
enum Region {
    CAPITAL("Capital", 190, 420, 180_000, 260_000, 270_000, 190_000),
    HARBOUR_COAST("Harbour Coast", 160, 240, 240_000, 290_000, 260_000, 140_000),
    RIVER_DELTA("River Delta", 150, 130, 270_000, 300_000, 250_000, 130_000),
    LAKELAND("Lakeland", 130, 40, 310_000, 310_000, 240_000, 105_000),
    CENTRAL_PLAIN("Central Plain", 120, 0, 330_000, 320_000, 220_000, 100_000),
    SOUTH_HILLS("South Hills", 100, -90, 360_000, 320_000, 210_000, 90_000),
    OLD_FOREST("Old Forest", 80, -180, 400_000, 320_000, 190_000, 75_000),
    HIGH_MOOR("High Moor", 50, -300, 450_000, 330_000, 160_000, 50_000),
    BORDER_EAST("Border East", 17, -240, 480_000, 340_000, 140_000, 39_500),
    /** So few are large here that they must not be told of. */
    ISLANDS("Islands", 3, 90, 620_000, 330_000, 46_000, 3_000);

    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;

    final String title;
    /** How far organisations of this region are ahead of the country, in thousandths of a phase. */
    final int lead;

    private final int share;
    private final int verySmall;
    private final int small;
    private final int medium;
    private final int large;

    Region(String title, int share, int lead, int verySmall, int small, int medium, int large) {
        this.title = title;
        this.share = share;
        this.lead = lead;
        this.verySmall = verySmall;
        this.small = small;
        this.medium = medium;
        this.large = large;
    }

    static Region drawn(Draws draws) {
        int rest = draws.below(THOUSAND);
        for (Region region : values()) {
            rest -= region.share;
            if (rest < 0) {
                return region;
            }
        }
        throw new IllegalStateException("Regions: shares must add up to " + THOUSAND);
    }

    SizeClass drawnSize(Draws draws) {
        int drawn = draws.below(MILLION);
        if (drawn < verySmall) {
            return SizeClass.XS;
        }
        if (drawn < verySmall + small) {
            return SizeClass.S;
        }
        if (drawn < verySmall + small + medium) {
            return SizeClass.M;
        }
        return drawn < verySmall + small + medium + large ? SizeClass.L : SizeClass.XL;
    }
}
