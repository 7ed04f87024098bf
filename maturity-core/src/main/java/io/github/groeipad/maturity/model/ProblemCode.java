package io.github.groeipad.maturity.model;

import java.util.Locale;

/** The rules that a model or an assessment can break. The {@link #id()} of each is stable across releases. */
public enum ProblemCode {
    /** An id has characters that ids may not have, or is too long. */
    MALFORMED_ID(
            "Ids start with a letter or digit and go on with at most 63 letters, digits, points, underscores or hyphens,"
                    + " so that they can stand in file names, addresses and columns. A tag is an id too."),
    /** An id is one of the reserved words. */
    RESERVED_ID("The words overall and each-dimension name scopes of criteria and can be nobody's id."),
    /** An id is there twice. */
    DUPLICATE_ID(
            "Dimensions and indicators share one set of ids, because answers and criteria name them without saying which"
                    + " they are; phases, scales and the options of a scale have a set each."),
    /** A version has characters that versions may not have, or is too long. */
    MALFORMED_VERSION("A version is like an id, and may hold plus signs too."),
    /** Something is named that is not there. */
    UNKNOWN_REFERENCE("A scale, phase, dimension, indicator, option or tag is named that the model does not have."),
    /** A number has too many places or is too large. */
    NUMBER_FORM("Weights, values and thresholds are decimals of at most 6 places or fractions of whole numbers up to"
            + " 1,000,000, so that every calculation stays exact and quick."),
    /** A weight is not more than 0, or more than 1,000,000. */
    WEIGHT_RANGE("A weight is more than 0 and at most 1,000,000. What should not count is left out of the model."),
    /** An effort is less than 1. */
    EFFORT_RANGE("An effort is a whole number of 1 or more."),
    /** A scale has fewer than two options. */
    SCALE_TOO_SHORT("A scale with fewer than two options has nothing to choose between."),
    /** Some options of a scale state a value and some do not. */
    SCALE_VALUES_INCOMPLETE(
            "Either every option of a scale states its value or none does, and they are evenly spaced."),
    /** The values of a scale fall, or are all the same. */
    SCALE_ORDER(
            "Options stand from lowest to highest: no value is less than the one before, and the last is the largest."),
    /** A range scale has no whole number of steps, or numbers that are no decimals. */
    SCALE_RANGE("A range scale goes up from one number to another in equal steps, a whole number of them; all three are"
            + " decimals of at most 6 places, since its option ids are numbers."),
    /** The model has no dimension. */
    NO_DIMENSIONS("A model has one dimension or more."),
    /** A dimension holds nothing. */
    EMPTY_DIMENSION("A dimension holds indicators or dimensions; one that holds nothing could never have a score."),
    /** A dimension holds indicators and dimensions. */
    MIXED_DIMENSION("A dimension holds indicators or dimensions, never both, so that its weights are comparable."),
    /** A threshold is out of its range. */
    THRESHOLD_RANGE(
            "An at-least threshold is more than 0 and at most 1, an above threshold is from 0 to below 1: anything else is"
                    + " always met or never."),
    /** A value that has to be from 0 to 1 is not. */
    VALUE_RANGE("The value lies outside of its range; each place states its own."),
    /** A criterion asks for an option that is worth nothing. */
    OPTION_WORTHLESS("A criterion on an option that is worth 0 would be met by every answer."),
    /** A composite criterion has no parts. */
    EMPTY_CRITERION("A criterion of several parts has one part or more."),
    /** A count is not between 1 and the number of parts. */
    COUNT_RANGE("An at-least criterion asks for 1 or more of its parts, and for no more than there are."),
    /** A criterion looks at no indicator at all. */
    CRITERION_WITHOUT_INDICATORS(
            "A criterion that no indicator of the model can meet or miss would decide on nothing."),
    /** A policy is not allowed where it stands. */
    POLICY_NOT_ALLOWED("\"Not applicable\" cannot be rejected by policy: each indicator says whether it allows it."),
    /** A display range is not valid. */
    DISPLAY_RANGE("The display range goes from a number to a larger one, with 0 to 6 decimals."),
    /** The model or the assessment is larger than allowed. */
    LIMIT_EXCEEDED("Sizes are limited, far above what people fill in, so that hostile input cannot exhaust a machine."),

    /** An assessment is of another model or version. */
    MODEL_MISMATCH(
            "An assessment is scored with the very model it names: the same id and version, and the same fingerprint if it"
                    + " names one."),
    /** An answer is for an indicator that the model does not have. */
    UNKNOWN_INDICATOR("Every answer is for an indicator of the model; none is dropped silently."),
    /** An answer is an option that is not on the scale. */
    UNKNOWN_OPTION("An answer is one of the options of the indicator's scale."),
    /** An indicator is answered "not applicable" and does not allow it. */
    NOT_APPLICABLE_NOT_ALLOWED("Only indicators that say so may be answered with \"not applicable\"."),
    /** An indicator is unknown or unanswered, and the model refuses that. */
    ANSWER_REQUIRED("The model refuses assessments with unknown or unanswered indicators.");

    private final String explanation;

    ProblemCode(String explanation) {
        this.explanation = explanation;
    }

    /** {@return the stable name, such as {@code "weight-range"}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the rule and its reason, in English} */
    public String explanation() {
        return explanation;
    }
}
