package io.github.groeipad.maturity.national.synthetic;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.BatchScorer;
import java.util.List;

/**
 * The organisations of a country that does not exist, and their answers.
 *
 * <p>Each organisation has a latent level in thousandths of a phase: what its size class reaches on average, plus what its region is
 * ahead, plus its own deviation (about normal, 550); each dimension deviates from that (330) and each indicator from its
 * dimension (380). An indicator of the n-th phase is half met at level 1000 n - 1050, and from nothing to all of its scale takes 1500.
 * Besides, 2 in 100 answers are missing, 1 in 100 is unknown, and 1 in 100 does not apply where that is allowed.
 *
 * <p>All of it follows from the seed and the number of the organisation in whole numbers, so it is the same on every machine and any
 * part can be made by itself. For one thread.
 */
public final class SyntheticCountry {

    private static final int OWN = 550;
    private static final int OF_DIMENSION = 330;
    private static final int OF_INDICATOR = 380;
    private static final int PHASE = 1_000;
    private static final int EASE = 1_050;
    private static final int SPAN = 1_500;
    private static final int HUNDRED_PERCENT = 1 << 14;

    private final long seed;
    private final Draws draws = new Draws();
    private final int[] dimensions;
    private final int[] difficulties;
    private final int[] options;
    private final boolean[] mayNotApply;
    private final int[] deviations;
    private Region region = Region.CAPITAL;
    private SizeClass size = SizeClass.XS;

    private SyntheticCountry(MaturityModel model, long seed) {
        this.seed = seed;
        List<String> phases = model.phases().stream().map(Phase::id).toList();
        List<Indicator> indicators = model.indicators();
        int count = indicators.size();
        dimensions = new int[count];
        difficulties = new int[count];
        options = new int[count];
        mayNotApply = new boolean[count];
        deviations = new int[model.dimensions().size()];
        for (int i = 0; i < count; i++) {
            Indicator indicator = indicators.get(i);
            int phase = indicator.phase().map(phases::indexOf).orElse(0);
            dimensions[i] = topDimension(model, indicator);
            difficulties[i] = phase * PHASE + PHASE - EASE;
            options[i] = model.scaleOf(indicator).options().size();
            mayNotApply[i] = indicator.notApplicableAllowed();
        }
    }

    private static int topDimension(MaturityModel model, Indicator indicator) {
        int top = 0;
        while (!holds(model.dimensions().get(top), indicator)) {
            top++;
        }
        return top;
    }

    private static boolean holds(Dimension dimension, Indicator indicator) {
        return dimension.indicators().contains(indicator)
                || dimension.dimensions().stream().anyMatch(each -> holds(each, indicator));
    }

    /**
     * {@return a country}
     *
     * @param model the model whose indicators its organisations answer
     * @param seed which country; the same one gives the same country
     */
    public static SyntheticCountry of(MaturityModel model, long seed) {
        return new SyntheticCountry(model, seed);
    }

    /** {@return how many answers an organisation gives: the number of indicators} */
    public int rowLength() {
        return options.length;
    }

    /**
     * {@return the id of an organisation}
     *
     * @param organisation its number, 0 for the first
     */
    public static String id(long organisation) {
        return "made-up-" + organisation;
    }

    /** {@return the region of the organisation that answered last} */
    public String region() {
        return region.title;
    }

    /** {@return the size class of the organisation that answered last} */
    public String size() {
        return size.name();
    }

    /**
     * Lets an organisation answer.
     *
     * @param organisation its number, 0 for the first
     * @param codes receives the option codes of its answers, as {@link BatchScorer} takes them
     * @param offset where in {@code codes} its row begins
     */
    public void answers(long organisation, int[] codes, int offset) {
        draws.begin(seed, organisation);
        region = Region.drawn(draws);
        size = region.drawnSize(draws);
        int level = size.level + region.lead + draws.around(OWN);
        for (int d = 0; d < deviations.length; d++) {
            deviations[d] = draws.around(OF_DIMENSION);
        }
        for (int i = 0; i < options.length; i++) {
            codes[offset + i] = answer(i, level + deviations[dimensions[i]]);
        }
    }

    private int answer(int indicator, int level) {
        long bits = draws.bits();
        int chance = (int) (bits >>> 50);
        if (chance < HUNDRED_PERCENT / 50) {
            return BatchScorer.UNANSWERED;
        }
        if (chance < HUNDRED_PERCENT * 3 / 100) {
            return BatchScorer.UNKNOWN;
        }
        if (chance < HUNDRED_PERCENT / 25 && mayNotApply[indicator]) {
            return BatchScorer.NOT_APPLICABLE;
        }
        int above = level + Draws.around(bits, OF_INDICATOR) - difficulties[indicator] + SPAN / 2;
        int option = Math.floorDiv(above * options[indicator], SPAN);
        return Math.max(0, Math.min(options[indicator] - 1, option));
    }
}
