package io.github.groeipad.maturity.national.result;

import io.github.groeipad.maturity.benchmark.PhaseShare;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.MaturityModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How names and numbers are told. */
public final class Words {

    /** What stands where nothing is told. */
    public static final String HIDDEN = "·";

    private static final List<String> SIZES = List.of("XS", "S", "M", "L", "XL");

    private final MaturityModel model;

    /** Tells of the parts of a model. */
    public Words(MaturityModel model) {
        this.model = model;
    }

    /** {@return a number of organisations} */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@return a share in per cent, with one decimal} */
    public static String percent(Fraction share) {
        return percent(share.toBigDecimal(12, RoundingMode.HALF_EVEN));
    }

    /** {@return a share in per cent, with one decimal} */
    public static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** {@return a score as the model shows it} */
    public String score(Fraction score) {
        return model.scoring().display().format(score);
    }

    /** {@return the name of a phase} */
    public String phase(PhaseShare share) {
        return share.phase().map(this::phase).orElse("Not started");
    }

    private String phase(String id) {
        return model.phase(id).map(phase -> text(phase.name(), id)).orElse(id);
    }

    /** {@return the name of a dimension} */
    public String name(Dimension dimension) {
        return text(dimension.name(), dimension.id());
    }

    /** {@return the name of the model, with its version} */
    public String modelName() {
        return text(model.name(), model.id()) + " " + model.version();
    }

    private String text(LocalizedText text, String otherwise) {
        return text.in(Locale.ENGLISH, model.defaultLocale()).orElse(otherwise);
    }

    /** {@return size classes from small to large, those that are none of T-shirts after them} */
    public static List<String> sizesInOrder(Iterable<String> sizes) {
        return java.util.stream.StreamSupport.stream(sizes.spliterator(), false)
                .sorted(Comparator.<String>comparingInt(Words::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int rank(String size) {
        return Optional.of(SIZES.indexOf(size)).filter(place -> place >= 0).orElse(SIZES.size());
    }
}
