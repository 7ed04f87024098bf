package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A maturity model: phases, response scales, a tree of dimensions with indicators, and scoring rules. Immutable and valid:
 * {@link Builder#build()} refuses anything else, with every problem at once.
 *
 * <p>Sizes are limited: 10,000 indicators and as many dimensions, 8 levels of dimensions, 100 phases, 1,000 scales, 100,001
 * options a scale and 1,000,000 over all, 100 tags an indicator and 1,000 different ones, 10,000 criteria nested at most 32
 * deep.
 */
public final class MaturityModel implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String version;
    private final Locale defaultLocale;
    private final LocalizedText name;
    private final LocalizedText description;
    private final List<Phase> phases;
    private final List<ResponseScale> scales;
    private final List<Dimension> dimensions;
    private final ScoringRules scoring;

    private final List<Indicator> indicators = new ArrayList<>();
    private final TreeSet<String> tags = new TreeSet<>();
    private final HashMap<String, Integer> positions = new HashMap<>();
    private final HashMap<String, Dimension> dimensionsById = new HashMap<>();
    private final HashMap<String, ResponseScale> scalesById = new HashMap<>();
    private final Fingerprint fingerprint;

    private MaturityModel(Builder builder) {
        id = builder.id;
        version = builder.version;
        defaultLocale = builder.defaultLocale;
        name = builder.name;
        description = builder.description;
        phases = new ArrayList<>(builder.phases);
        scales = new ArrayList<>(builder.scales);
        dimensions = new ArrayList<>(builder.dimensions);
        scoring = builder.scoring;
        scales.forEach(scale -> scalesById.put(scale.id(), scale));
        dimensions.forEach(this::index);
        fingerprint = FingerprintForm.fingerprintOf(this);
    }

    private void index(Dimension dimension) {
        dimensionsById.put(dimension.id(), dimension);
        dimension.dimensions().forEach(this::index);
        for (Indicator indicator : dimension.indicators()) {
            positions.put(indicator.id(), indicators.size());
            indicators.add(indicator);
            tags.addAll(indicator.tags());
        }
    }

    /**
     * {@return a builder of a model}
     *
     * @param id the id by which assessments name the model
     * @param version the version by which assessments name the model
     */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
    }

    /** {@return the id by which assessments name this model} */
    public String id() {
        return id;
    }

    /** {@return the version by which assessments name this model} */
    public String version() {
        return version;
    }

    /** {@return id and version, without the fingerprint} */
    public ModelReference reference() {
        return ModelReference.of(id, version);
    }

    /** {@return the language to fall back to where a text is missing; English unless stated} */
    public Locale defaultLocale() {
        return defaultLocale;
    }

    /** {@return the name; may be empty} */
    public LocalizedText name() {
        return name;
    }

    /** {@return what the model is about; may be empty} */
    public LocalizedText description() {
        return description;
    }

    /** {@return the phases from lowest to highest; empty for a model that only gives scores} */
    public List<Phase> phases() {
        return Collections.unmodifiableList(phases);
    }

    /** {@return the scales, in the order they were given} */
    public List<ResponseScale> scales() {
        return Collections.unmodifiableList(scales);
    }

    /** {@return the top-level dimensions, in the order they were given} */
    public List<Dimension> dimensions() {
        return Collections.unmodifiableList(dimensions);
    }

    /** {@return the rules that hold for the whole model} */
    public ScoringRules scoring() {
        return scoring;
    }

    /** {@return all indicators in model order: through the tree of dimensions, depth first} */
    public List<Indicator> indicators() {
        return Collections.unmodifiableList(indicators);
    }

    /** {@return all tags that an indicator carries, sorted} */
    public SortedSet<String> tags() {
        return Collections.unmodifiableSortedSet(tags);
    }

    /**
     * {@return a phase, or nothing if there is none of that id}
     *
     * @param phaseId the id of a phase
     */
    public Optional<Phase> phase(String phaseId) {
        return phases.stream().filter(phase -> phase.id().equals(phaseId)).findFirst();
    }

    /**
     * {@return a dimension, wherever it stands in the tree, or nothing if there is none of that id}
     *
     * @param dimensionId the id of a dimension
     */
    public Optional<Dimension> dimension(String dimensionId) {
        return Optional.ofNullable(dimensionsById.get(dimensionId));
    }

    /**
     * {@return an indicator, or nothing if there is none of that id}
     *
     * @param indicatorId the id of an indicator
     */
    public Optional<Indicator> indicator(String indicatorId) {
        int position = positionOf(indicatorId);
        return position < 0 ? Optional.empty() : Optional.of(indicators.get(position));
    }

    /**
     * {@return the place of an indicator in model order, 0 for the first, which is that of its code in a row of codes; -1 if
     * there is none of that id}
     *
     * @param indicatorId the id of an indicator
     */
    public int positionOf(String indicatorId) {
        return positions.getOrDefault(indicatorId, -1);
    }

    /**
     * {@return a scale, or nothing if there is none of that id}
     *
     * @param scaleId the id of a scale
     */
    public Optional<ResponseScale> scale(String scaleId) {
        return Optional.ofNullable(scalesById.get(scaleId));
    }

    /**
     * {@return the scale on which an indicator of this model is answered}
     *
     * @param indicator an indicator of this model
     * @throws IllegalArgumentException if this model has no such scale
     */
    public ResponseScale scaleOf(Indicator indicator) {
        return scale(indicator.scale())
                .orElseThrow(() -> new IllegalArgumentException("Indicator " + indicator.id()
                        + ": scale must be one of model " + reference() + ", but was " + indicator.scale()));
    }

    /**
     * The scoring fingerprint: equal for two models that give every assessment the same numbers and decisions.
     *
     * <p>It is the SHA-256 of the UTF-8 bytes of a text of lines, each ended by a line feed. In it, numbers are in lowest
     * terms ({@code 1/2}, {@code 3}); fields are separated by one space; {@code -} stands for none.
     *
     * <ol>
     *   <li>{@code maturity-fingerprint/1}
     *   <li>{@code rules}, the overall aggregation, the policies for not applicable, unknown and unanswered ({@code exclude},
     *       {@code reject} or the value counted), the minimum coverage, and the ids of the policies for what does not apply,
     *       for expired evidence and for panels
     *   <li>per phase in order: {@code phase}, its id, its gate: {@code (score SCOPE THRESHOLD)},
     *       {@code (phase-score PHASE SCOPE THRESHOLD)}, {@code (indicator ID OPTION)},
     *       {@code (indicator-share PHASE SCOPE VALUE THRESHOLD)}, {@code (all-of PART…)}, {@code (any-of PART…)},
     *       {@code (at-least COUNT PART…)}, with the parts sorted as texts; a scope is {@code overall},
     *       {@code each-dimension}, {@code dimension:ID} or {@code tag:ID}, a threshold {@code >=T} or {@code >T}
     *   <li>per dimension, siblings sorted by id: {@code dimension}, its id, weight and aggregation, its children's lines,
     *       then {@code end}
     *   <li>per indicator, siblings sorted by id: {@code indicator}, its id, weight and phase, {@code true} or {@code false}
     *       for whether "not applicable" is allowed, its sorted tags joined by commas, and the SHA-256 of the options of its
     *       scale: a line {@code ID=VALUE} each, with the scoring value from 0 to 1
     * </ol>
     *
     * <p>An aggregation is {@code weighted-mean}, {@code minimum}, {@code maximum}, {@code lower-median},
     * {@code share-at-least:VALUE} or {@code custom:NAME:VERSION}. Texts, the display range, efforts, kinds, the order of
     * dimensions and indicators, the ids of scales, and the id and version of the model take no part.
     *
     * @return the fingerprint
     */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof MaturityModel other
                && id.equals(other.id)
                && version.equals(other.version)
                && fingerprint.equals(other.fingerprint)
                && defaultLocale.equals(other.defaultLocale)
                && name.equals(other.name)
                && description.equals(other.description)
                && phases.equals(other.phases)
                && scales.equals(other.scales)
                && dimensions.equals(other.dimensions)
                && scoring.equals(other.scoring);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * id.hashCode() + version.hashCode()) + fingerprint.hashCode();
    }

    /** {@return id, version and sizes, for a log or a debugger} */
    @Override
    public String toString() {
        return "MaturityModel " + reference() + " (" + phases.size() + " phases, " + indicators.size() + " indicators)";
    }

    /** Makes a model. Parts keep the order in which they are added. */
    public static final class Builder {

        final String id;
        final String version;
        Locale defaultLocale = Locale.ENGLISH;
        LocalizedText name = LocalizedText.empty();
        LocalizedText description = LocalizedText.empty();
        final List<Phase> phases = new ArrayList<>();
        final List<ResponseScale> scales = new ArrayList<>();
        final List<Dimension> dimensions = new ArrayList<>();
        ScoringRules scoring = ScoringRules.defaults();

        private Builder(String id, String version) {
            this.id = id;
            this.version = version;
        }

        /**
         * Sets the language to fall back to where a text is missing. Texts are found by BCP 47 tags, so the locale is taken
         * as its tag says.
         *
         * @param locale a locale with a language
         * @return this builder
         */
        public Builder defaultLocale(Locale locale) {
            defaultLocale = Locale.forLanguageTag(locale.toLanguageTag());
            return this;
        }

        /**
         * Sets the name.
         *
         * @param text the name in all its languages
         * @return this builder
         */
        public Builder name(LocalizedText text) {
            name = text;
            return this;
        }

        /**
         * Adds the name in one language.
         *
         * @param tag a BCP 47 tag
         * @param text the name
         * @return this builder
         */
        public Builder name(String tag, String text) {
            name = name.and(tag, text);
            return this;
        }

        /**
         * Sets what the model is about.
         *
         * @param text the description in all its languages
         * @return this builder
         */
        public Builder description(LocalizedText text) {
            description = text;
            return this;
        }

        /**
         * Adds the description in one language.
         *
         * @param tag a BCP 47 tag
         * @param text what the model is about
         * @return this builder
         */
        public Builder description(String tag, String text) {
            description = description.and(tag, text);
            return this;
        }

        /**
         * Adds a phase above those there are.
         *
         * @param phase the next phase
         * @return this builder
         */
        public Builder phase(Phase phase) {
            phases.add(phase);
            return this;
        }

        /**
         * Adds a phase above those there are.
         *
         * @param phase the next phase, as described so far
         * @return this builder
         */
        public Builder phase(Phase.Builder phase) {
            return phase(phase.build());
        }

        /**
         * Adds a scale.
         *
         * @param scale a scale that indicators name by its id
         * @return this builder
         */
        public Builder scale(ResponseScale scale) {
            scales.add(scale);
            return this;
        }

        /**
         * Adds a top-level dimension.
         *
         * @param dimension the next dimension
         * @return this builder
         */
        public Builder dimension(Dimension dimension) {
            dimensions.add(dimension);
            return this;
        }

        /**
         * Adds a top-level dimension.
         *
         * @param dimension the next dimension, as described so far
         * @return this builder
         */
        public Builder dimension(Dimension.Builder dimension) {
            return dimension(dimension.build());
        }

        /**
         * Sets the rules that hold for the whole model.
         *
         * @param rules the rules
         * @return this builder
         */
        public Builder scoring(ScoringRules rules) {
            scoring = rules;
            return this;
        }

        /**
         * Sets the rules that hold for the whole model.
         *
         * @param rules the rules, as described so far
         * @return this builder
         */
        public Builder scoring(ScoringRules.Builder rules) {
            return scoring(rules.build());
        }

        /**
         * {@return everything that is wrong with the model as described so far, in the order of its parts; empty if it can be
         * built}
         */
        public List<Problem> problems() {
            return ModelValidator.problemsOf(this);
        }

        /**
         * {@return the model}
         * @throws InvalidModelException if the model breaks a rule; it names every problem
         */
        public MaturityModel build() {
            List<Problem> problems = problems();
            if (!problems.isEmpty()) {
                throw new InvalidModelException(id + " " + version, problems);
            }
            return new MaturityModel(this);
        }
    }
}
