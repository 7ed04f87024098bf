package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ordered options in which an indicator can be answered.
 *
 * <p>The value used in scoring is {@code (v - first) / (last - first)}, from 0 for the first option to 1 for the last;
 * options without stated values are evenly spaced. A <em>range scale</em> stands for the numbers from one to another in
 * equal steps; the ids of its options are those numbers in their shortest decimal form.
 *
 * <p>A scale that breaks a rule can be made, and is refused by the model it is put in, with everything else that is wrong.
 */
public final class ResponseScale implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final List<ResponseOption> options;
    private final @Nullable Range range;
    private final List<Fraction> values;
    /** The places of listed options; those of a range are worked out. */
    private final HashMap<String, Integer> positions = new HashMap<>();

    private ResponseScale(String id, List<ResponseOption> options) {
        this.id = id;
        this.options = new ArrayList<>(options);
        this.range = null;
        this.values = scoringValues(options);
        for (int i = 0; i < options.size(); i++) {
            positions.putIfAbsent(options.get(i).id(), i);
        }
    }

    private ResponseScale(String id, Range range) {
        this.id = id;
        this.options = new RangeOptions(range);
        this.range = range;
        this.values = new RangeValues(options.size());
    }

    /**
     * The numbers of a range scale.
     *
     * @param from the first number, a decimal
     * @param to the last number, a decimal, more than the first and a whole number of steps away
     * @param step the distance between two options, a decimal, more than 0
     */
    public record Range(Fraction from, Fraction to, Fraction step) implements Serializable {}

    /**
     * {@return a scale of evenly spaced options}
     *
     * @param id the id by which indicators name the scale
     * @param optionIds the ids of its options, from lowest to highest
     */
    public static ResponseScale of(String id, String... optionIds) {
        Builder builder = builder(id);
        for (String optionId : optionIds) {
            builder.option(optionId);
        }
        return builder.build();
    }

    /**
     * {@return a scale of numbers in equal steps}
     *
     * @param id the id by which indicators name the scale
     * @param from the first number
     * @param to the last number, more than the first and a whole number of steps away
     * @param step the distance between two numbers, more than 0
     */
    public static ResponseScale range(String id, long from, long to, long step) {
        return range(id, new Range(Fraction.of(from), Fraction.of(to), Fraction.of(step)));
    }

    /**
     * {@return a scale of numbers in equal steps}
     *
     * @param id the id by which indicators name the scale
     * @param range the numbers
     */
    public static ResponseScale range(String id, Range range) {
        return new ResponseScale(id, range);
    }

    /**
     * {@return a builder of a scale}
     *
     * @param id the id by which indicators name the scale
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** {@return the id by which indicators name this scale} */
    public String id() {
        return id;
    }

    /** {@return the options from lowest to highest; those of a range scale too} */
    public List<ResponseOption> options() {
        return Collections.unmodifiableList(options);
    }

    /** {@return the numbers of a range scale; absent for a scale of listed options} */
    public Optional<Range> range() {
        return Optional.ofNullable(range);
    }

    /** {@return the scoring values of the options in their order, each from 0 to 1; empty for a scale that is not valid} */
    public List<Fraction> values() {
        return Collections.unmodifiableList(values);
    }

    /**
     * {@return the scoring value of an option, 0 to 1, or nothing if the scale has no such option}
     *
     * @param optionId the id of an option
     */
    public Optional<Fraction> value(String optionId) {
        int position = positionOf(optionId);
        return position < 0 || values.isEmpty() ? Optional.empty() : Optional.of(values.get(position));
    }

    /**
     * {@return the place of an option, 0 for the lowest, or -1 if the scale has no such option}
     *
     * @param optionId the id of an option
     */
    public int positionOf(String optionId) {
        return options instanceof RangeOptions numbers
                ? numbers.positionOf(optionId)
                : positions.getOrDefault(optionId, -1);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ResponseScale other
                && id.equals(other.id)
                && Objects.equals(range, other.range)
                && (range != null || options.equals(other.options));
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + (range != null ? range.hashCode() : options.hashCode());
    }

    /** {@return the id and the option ids, for a log or a debugger} */
    @Override
    public String toString() {
        return "ResponseScale " + id
                + (range != null
                        ? " " + range
                        : " " + options.stream().map(ResponseOption::id).toList());
    }

    /** How many options a range stands for, or -1 if it is not a valid range or has more than allowed. */
    static int optionCount(Range range) {
        if (range.step().signum() <= 0 || range.to().compareTo(range.from()) <= 0) {
            return -1;
        }
        Fraction steps = range.to().minus(range.from()).dividedBy(range.step());
        boolean whole = steps.denominator().equals(BigInteger.ONE);
        boolean few = steps.compareTo(Fraction.of(ModelLimits.OPTIONS)) < 0;
        boolean decimals = range.from().isDecimal(6)
                && range.to().isDecimal(6)
                && range.step().isDecimal(6);
        return whole && few && decimals ? steps.numerator().intValueExact() + 1 : -1;
    }

    private static List<Fraction> scoringValues(List<ResponseOption> options) {
        List<Fraction> values = new ArrayList<>(options.size());
        int count = options.size();
        boolean stated = count > 0 && options.get(0).value().isPresent();
        if (count < 2 || options.stream().anyMatch(option -> option.value().isPresent() != stated)) {
            return values;
        }
        Fraction first = options.get(0).value().orElse(Fraction.zero());
        Fraction width =
                options.get(count - 1).value().orElse(Fraction.of(count - 1L)).minus(first);
        if (width.signum() <= 0) {
            return values;
        }
        for (int i = 0; i < count; i++) {
            Fraction value = options.get(i).value().orElse(Fraction.of(i));
            values.add(value.minus(first).dividedBy(width));
        }
        return values;
    }

    /** Makes a scale option by option, from lowest to highest. */
    public static final class Builder {

        private final String id;
        private final List<ResponseOption> options = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Adds an option without a stated value.
         *
         * @param optionId the id by which answers name it
         * @return this builder
         */
        public Builder option(String optionId) {
            return option(ResponseOption.of(optionId));
        }

        /**
         * Adds an option with a whole number as its value.
         *
         * @param optionId the id by which answers name it
         * @param value its value in the scale's own units
         * @return this builder
         */
        public Builder option(String optionId, long value) {
            return option(ResponseOption.of(optionId, Fraction.of(value)));
        }

        /**
         * Adds an option with a decimal or a fraction as its value.
         *
         * @param optionId the id by which answers name it
         * @param value its value in the scale's own units, such as {@code "0.25"} or {@code "1/3"}
         * @return this builder
         * @throws IllegalArgumentException if the value is not a number
         */
        public Builder option(String optionId, String value) {
            return option(ResponseOption.of(optionId, Fraction.parse(value)));
        }

        /**
         * Adds an option.
         *
         * @param option an option with everything that belongs to it
         * @return this builder
         */
        public Builder option(ResponseOption option) {
            options.add(option);
            return this;
        }

        /** {@return the scale; values that are evenly spaced from 0 to 1 are taken as not stated} */
        public ResponseScale build() {
            return new ResponseScale(id, isEvenlySpaced() ? withoutValues() : options);
        }

        private boolean isEvenlySpaced() {
            int last = options.size() - 1;
            for (int i = 0; i <= last; i++) {
                Optional<Fraction> even = Optional.of(last == 0 ? Fraction.zero() : Fraction.of(i, last));
                if (!options.get(i).value().equals(even)) {
                    return false;
                }
            }
            return last > 0;
        }

        private List<ResponseOption> withoutValues() {
            return options.stream()
                    .map(option -> new ResponseOption(option.id(), Optional.empty(), option.label()))
                    .toList();
        }
    }
}
