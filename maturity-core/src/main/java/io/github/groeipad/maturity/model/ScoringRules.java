package io.github.groeipad.maturity.model;

import java.io.Serializable;
import org.immutables.value.Value;

/** The rules that hold for a whole model: what missing answers count as, how many answers are enough, how scores show. */
@Value.Immutable
public abstract sealed class ScoringRules implements Serializable permits ImmutableScoringRules {

    ScoringRules() {}

    /** {@return a builder in which every rule has its default} */
    public static Builder builder() {
        return ImmutableScoringRules.builder();
    }

    /** {@return the rules of a model that states none} */
    public static ScoringRules defaults() {
        return builder().build();
    }

    /** {@return how the overall score follows from the top-level dimensions; the weighted mean unless stated} */
    @Value.Default
    public Aggregation aggregation() {
        return Aggregation.weightedMean();
    }

    /** {@return what "not applicable" counts as: excluded unless stated, never rejected} */
    @Value.Default
    public MissingPolicy notApplicable() {
        return MissingPolicy.exclude();
    }

    /** {@return what "we don't know" counts as; excluded unless stated} */
    @Value.Default
    public MissingPolicy unknown() {
        return MissingPolicy.exclude();
    }

    /** {@return what an indicator without a response counts as; excluded unless stated} */
    @Value.Default
    public MissingPolicy unanswered() {
        return MissingPolicy.exclude();
    }

    /** {@return the coverage below which a scope has not enough answers to meet an open criterion, 0 to 1; 0 unless stated} */
    @Value.Default
    public Fraction minimumCoverage() {
        return Fraction.zero();
    }

    /** {@return what becomes of a criterion whose scope does not apply; it fails unless stated} */
    @Value.Default
    public NothingApplies nothingApplies() {
        return NothingApplies.FAIL;
    }

    /** {@return the range on which scores are shown; 0 to 100 with one decimal unless stated} */
    @Value.Default
    public DisplayRange display() {
        return DisplayRange.percent();
    }

    /** {@return what becomes of an answer whose evidence has expired; it is flagged unless stated} */
    @Value.Default
    public ExpiredEvidence expiredEvidence() {
        return ExpiredEvidence.FLAG;
    }

    /** {@return how answers of several respondents are combined; by their mean unless stated} */
    @Value.Default
    public PanelRule panel() {
        return PanelRule.MEAN;
    }

    /** Makes scoring rules. */
    public abstract static sealed class Builder permits ImmutableScoringRules.Builder {

        Builder() {}

        /**
         * Sets how the overall score follows from the top-level dimensions.
         *
         * @param aggregation a built-in aggregation or one of your own
         * @return this builder
         */
        public abstract Builder aggregation(Aggregation aggregation);

        /**
         * Sets what "not applicable" counts as.
         *
         * @param policy excluded, or counted as a value
         * @return this builder
         */
        public abstract Builder notApplicable(MissingPolicy policy);

        /**
         * Sets what "we don't know" counts as.
         *
         * @param policy any policy
         * @return this builder
         */
        public abstract Builder unknown(MissingPolicy policy);

        /**
         * Sets what an indicator without a response counts as.
         *
         * @param policy any policy
         * @return this builder
         */
        public abstract Builder unanswered(MissingPolicy policy);

        /**
         * Sets the coverage below which a scope has not enough answers.
         *
         * @param coverage 0 to 1
         * @return this builder
         */
        public abstract Builder minimumCoverage(Fraction coverage);

        /**
         * Sets the coverage below which a scope has not enough answers.
         *
         * @param coverage 0 to 1: a decimal or fraction such as {@code "0.7"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a number
         */
        public final Builder minimumCoverage(String coverage) {
            return minimumCoverage(Fraction.parse(coverage));
        }

        /**
         * Sets what becomes of a criterion whose scope does not apply.
         *
         * @param policy fail or exempt
         * @return this builder
         */
        public abstract Builder nothingApplies(NothingApplies policy);

        /**
         * Sets the range on which scores are shown.
         *
         * @param display the range
         * @return this builder
         */
        public abstract Builder display(DisplayRange display);

        /**
         * Sets what becomes of an answer whose evidence has expired.
         *
         * @param policy flag or unknown
         * @return this builder
         */
        public abstract Builder expiredEvidence(ExpiredEvidence policy);

        /**
         * Sets how answers of several respondents are combined.
         *
         * @param rule mean, lower median or minimum
         * @return this builder
         */
        public abstract Builder panel(PanelRule rule);

        /** {@return the rules} */
        public abstract ScoringRules build();
    }
}
