package io.github.groeipad.maturity.migration;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of the answers for one indicator.
 *
 * @param from the id of the indicator in the old model
 * @param to the id of the indicator in the new model; absent: its answers are dropped
 * @param options new option ids by old ones; an option that is not named keeps its id
 * @param reason why, for the report; may be absent
 */
public record IndicatorMigration(
        String from, Optional<String> to, SortedMap<String, String> options, Optional<String> reason) {

    /**
     * Copies the options.
     *
     * @param from the id of the indicator in the old model
     * @param to the id of the indicator in the new model; absent: its answers are dropped
     * @param options new option ids by old ones; an option that is not named keeps its id
     * @param reason why, for the report; may be absent
     */
    public IndicatorMigration {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /**
     * {@return the rule that answers are kept as they are}
     *
     * @param indicator the id of the indicator in both models
     */
    public static IndicatorMigration kept(String indicator) {
        return renamed(indicator, indicator);
    }

    /**
     * {@return the rule that answers go to an indicator with another id}
     *
     * @param from the id in the old model
     * @param to the id in the new model
     */
    public static IndicatorMigration renamed(String from, String to) {
        return new IndicatorMigration(from, Optional.of(to), new TreeMap<>(), Optional.empty());
    }

    /**
     * {@return the rule that answers are dropped}
     *
     * @param indicator the id in the old model
     * @param reason why, for the report
     */
    public static IndicatorMigration dropped(String indicator, String reason) {
        return new IndicatorMigration(indicator, Optional.empty(), new TreeMap<>(), Optional.of(reason));
    }

    /**
     * {@return this rule with one option that gets another id}
     *
     * @param option an option in the old model
     * @param becomes the option in the new model
     */
    public IndicatorMigration option(String option, String becomes) {
        TreeMap<String, String> more = new TreeMap<>(options);
        more.put(option, becomes);
        return new IndicatorMigration(from, to, more, reason);
    }

    /** The id of an option in the new model. */
    String becomes(String option) {
        return options.getOrDefault(option, option);
    }
}
