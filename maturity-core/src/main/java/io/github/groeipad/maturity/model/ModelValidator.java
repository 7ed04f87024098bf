package io.github.groeipad.maturity.model;

import static io.github.groeipad.maturity.internal.Ids.cut;
import static io.github.groeipad.maturity.internal.Ids.quoted;

import io.github.groeipad.maturity.internal.Ids;
import io.github.groeipad.maturity.internal.Suggestions;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds everything that is wrong with a model, its tree and its rules; its gates are {@link CriterionValidator}'s. */
final class ModelValidator {

    static final String NUMBER_RULE =
            "must be a decimal of at most 6 places or a fraction of whole numbers up to 1,000,000";

    private final MaturityModel.Builder model;
    private final Problems problems = new Problems();
    private final Map<String, ResponseScale> scales = new LinkedHashMap<>();
    private final Set<String> phases = new TreeSet<>();
    private final ModelIndex index = new ModelIndex();
    private final Set<String> treeIds = new HashSet<>();
    private final Set<String> tags = new TreeSet<>();

    private ModelValidator(MaturityModel.Builder model) {
        this.model = model;
    }

    static List<Problem> problemsOf(MaturityModel.Builder model) {
        return new ModelValidator(model).validate();
    }

    private List<Problem> validate() {
        id(model.id, "/id", "Model");
        if (!Ids.isVersion(model.version)) {
            problems.add(
                    ProblemCode.MALFORMED_VERSION,
                    "/version",
                    "Model " + cut(model.id)
                            + ": version must be 1 to 64 letters, digits, points, underscores, hyphens or plus"
                            + " signs, but was " + quoted(model.version));
        }
        limit(model.phases.size(), ModelLimits.PHASES, "/phases", "phases");
        limit(model.scales.size(), ModelLimits.SCALES, "/scales", "scales");
        scales();
        Set<String> phaseIds = new HashSet<>();
        for (int i = 0; i < model.phases.size(); i++) {
            String phase = model.phases.get(i).id();
            uniqueId(phase, phaseIds, "/phases/" + i + "/id", "Phase");
            phases.add(phase);
        }
        if (model.dimensions.isEmpty()) {
            problems.add(
                    ProblemCode.NO_DIMENSIONS,
                    "/dimensions",
                    "Model " + cut(model.id) + ": dimensions must be one or more");
        }
        for (int i = 0; i < model.dimensions.size(); i++) {
            dimension(model.dimensions.get(i), "/dimensions/" + i, List.of(), 1);
        }
        limit(index.indicators().size(), ModelLimits.INDICATORS, "/dimensions", "indicators");
        limit(index.dimensionCount(), ModelLimits.DIMENSIONS, "/dimensions", "dimensions");
        limit(tags.size(), ModelLimits.DISTINCT_TAGS, "/dimensions", "different tags");
        rules();
        new CriterionValidator(problems, index, scales, phases, tags).gates(model.phases);
        return problems.list();
    }

    private void scales() {
        Set<String> ids = new HashSet<>();
        long options = 0;
        for (int i = 0; i < model.scales.size(); i++) {
            ResponseScale scale = model.scales.get(i);
            String place = "/scales/" + i;
            uniqueId(scale.id(), ids, place + "/id", "Scale");
            scales.putIfAbsent(scale.id(), scale);
            options += scale.options().size();
            if (scale.range().isPresent()) {
                range(scale, scale.range().get(), place + "/range");
            } else {
                options(scale, place + "/options");
            }
        }
        limit(options, ModelLimits.ALL_OPTIONS, "/scales", "options over all scales");
    }

    private void range(ResponseScale scale, ResponseScale.Range range, String place) {
        String subject = "Scale " + cut(scale.id());
        if (ResponseScale.optionCount(range) < 0) {
            problems.add(
                    ProblemCode.SCALE_RANGE,
                    place,
                    subject + ": range must go up in a whole number of equal steps, at most "
                            + (ModelLimits.OPTIONS - 1) + " of them, over decimals of at most 6 places, but was from "
                            + range.from() + " to " + range.to() + " by " + range.step());
        } else {
            numberForm(subject + ": range from", range.from(), place + "/from");
            numberForm(subject + ": range to", range.to(), place + "/to");
        }
    }

    private void options(ResponseScale scale, String place) {
        List<ResponseOption> options = scale.options();
        limit(options.size(), ModelLimits.OPTIONS, place, "options");
        Set<String> ids = new HashSet<>();
        int stated = 0;
        for (int i = 0; i < options.size(); i++) {
            ResponseOption option = options.get(i);
            uniqueId(option.id(), ids, place + "/" + i + "/id", "Scale " + cut(scale.id()) + ": option");
            if (option.value().isPresent()) {
                stated++;
                numberForm(
                        "Scale " + cut(scale.id()) + ": value of option " + cut(option.id()),
                        option.value().get(),
                        place + "/" + i + "/value");
            }
        }
        if (options.size() < 2) {
            problems.add(
                    ProblemCode.SCALE_TOO_SHORT,
                    place,
                    "Scale " + cut(scale.id()) + ": options must be two or more, but were " + options.size());
        } else if (stated > 0 && stated < options.size()) {
            problems.add(
                    ProblemCode.SCALE_VALUES_INCOMPLETE,
                    place,
                    "Scale " + cut(scale.id()) + ": values must be stated for all options or for none, but were for "
                            + stated + " of " + options.size());
        } else if (stated > 0) {
            order(scale, place);
        }
    }

    private void order(ResponseScale scale, String place) {
        Fraction previous = null;
        Fraction first = null;
        for (int i = 0; i < scale.options().size(); i++) {
            ResponseOption option = scale.options().get(i);
            Fraction value = option.value().orElseThrow();
            if (previous != null && value.compareTo(previous) < 0) {
                problems.add(
                        ProblemCode.SCALE_ORDER,
                        place + "/" + i + "/value",
                        "Scale " + cut(scale.id()) + ": value of option " + cut(option.id())
                                + " must not be less than the one before (" + previous + "), but was " + value);
                return;
            }
            first = first == null ? value : first;
            previous = value;
        }
        if (first != null && first.equals(previous)) {
            problems.add(
                    ProblemCode.SCALE_ORDER,
                    place,
                    "Scale " + cut(scale.id())
                            + ": value of the last option must be larger than that of the first, but all were "
                            + first);
        }
    }

    private void dimension(Dimension dimension, String place, List<String> above, int depth) {
        String subject = "Dimension " + cut(dimension.id());
        uniqueId(dimension.id(), treeIds, place + "/id", "Dimension");
        index.addDimension(dimension.id());
        weight(subject, dimension.weight(), place);
        aggregation(subject, dimension.aggregation(), place + "/aggregation");
        if (dimension.indicators().isEmpty() && dimension.dimensions().isEmpty()) {
            problems.add(
                    ProblemCode.EMPTY_DIMENSION,
                    place,
                    subject + ": must hold indicators or dimensions, but holds nothing");
        }
        if (!dimension.indicators().isEmpty() && !dimension.dimensions().isEmpty()) {
            problems.add(
                    ProblemCode.MIXED_DIMENSION,
                    place,
                    subject + ": must hold indicators or dimensions, but holds "
                            + dimension.indicators().size() + " and "
                            + dimension.dimensions().size());
        }
        List<String> path = new ArrayList<>(above);
        path.add(dimension.id());
        for (int i = 0; i < dimension.indicators().size(); i++) {
            indicator(dimension.indicators().get(i), place + "/indicators/" + i, path);
        }
        if (depth == ModelLimits.DEPTH && !dimension.dimensions().isEmpty()) {
            problems.add(
                    ProblemCode.LIMIT_EXCEEDED,
                    place + "/dimensions",
                    subject + ": dimensions must be nested at most " + ModelLimits.DEPTH + " deep");
            return;
        }
        for (int i = 0; i < dimension.dimensions().size(); i++) {
            dimension(dimension.dimensions().get(i), place + "/dimensions/" + i, path, depth + 1);
        }
    }

    private void indicator(Indicator indicator, String place, List<String> path) {
        String subject = "Indicator " + cut(indicator.id());
        uniqueId(indicator.id(), treeIds, place + "/id", "Indicator");
        weight(subject, indicator.weight(), place);
        if (indicator.effort() < 1) {
            problems.add(
                    ProblemCode.EFFORT_RANGE,
                    place + "/effort",
                    subject + ": effort must be 1 or more, but was " + indicator.effort());
        }
        reference(subject + ": scale", indicator.scale(), scales.keySet(), place + "/scale");
        indicator.phase().ifPresent(phase -> reference(subject + ": phase", phase, phases, place + "/phase"));
        limit(indicator.tags().size(), ModelLimits.TAGS_PER_INDICATOR, place + "/tags", "tags");
        int position = 0;
        for (String tag : indicator.tags()) {
            id(tag, place + "/tags/" + position++, "Tag");
            tags.add(tag);
        }
        index.addIndicator(indicator, path);
    }

    private void rules() {
        ScoringRules rules = model.scoring;
        aggregation("Scoring rules", rules.aggregation(), "/scoring/aggregation");
        if (rules.notApplicable().kind() == MissingPolicy.Kind.REJECT) {
            problems.add(
                    ProblemCode.POLICY_NOT_ALLOWED,
                    "/scoring/notApplicable",
                    "Scoring rules: notApplicable must be excluded or counted, but was reject",
                    List.of("exclude", "lowest", "highest", "a number from 0 to 1"),
                    Optional.of("allow \"not applicable\" only where an indicator can do without an answer"));
        }
        policyValue("notApplicable", rules.notApplicable());
        policyValue("unknown", rules.unknown());
        policyValue("unanswered", rules.unanswered());
        between0And1("Scoring rules: minimumCoverage", rules.minimumCoverage(), "/scoring/minimumCoverage");
        DisplayRange display = rules.display();
        numberForm("Display range: min", display.min(), "/scoring/display/min");
        numberForm("Display range: max", display.max(), "/scoring/display/max");
        if (display.min().compareTo(display.max()) >= 0) {
            problems.add(
                    ProblemCode.DISPLAY_RANGE,
                    "/scoring/display",
                    "Display range: max must be more than min (" + display.min() + "), but was " + display.max());
        }
        if (display.decimals() < 0 || display.decimals() > ModelLimits.DISPLAY_DECIMALS) {
            problems.add(
                    ProblemCode.DISPLAY_RANGE,
                    "/scoring/display/decimals",
                    "Display range: decimals must be from 0 to " + ModelLimits.DISPLAY_DECIMALS + ", but was "
                            + display.decimals());
        }
    }

    private void policyValue(String name, MissingPolicy policy) {
        policy.value().ifPresent(value -> between0And1("Scoring rules: " + name, value, "/scoring/" + name));
    }

    private void between0And1(String subject, Fraction value, String place) {
        if (value.signum() < 0 || value.compareTo(Fraction.one()) > 0) {
            problems.add(ProblemCode.VALUE_RANGE, place, subject + " must be from 0 to 1, but was " + value);
        } else {
            numberForm(subject, value, place);
        }
    }

    private void aggregation(String subject, Aggregation aggregation, String place) {
        if (aggregation instanceof Aggregation.ShareAtLeast share) {
            problems.shareValue(subject + ": share-at-least value", share.value(), place + "/value");
        } else if (aggregation instanceof CustomAggregation custom) {
            id(custom.name(), place + "/name", subject + ": custom aggregation");
            if (!Ids.isVersion(custom.version())) {
                problems.add(
                        ProblemCode.MALFORMED_VERSION,
                        place + "/version",
                        subject + ": version of custom aggregation " + cut(custom.name())
                                + " must be 1 to 64 letters, digits, points, underscores, hyphens or plus signs, but was "
                                + quoted(custom.version()));
            }
        }
    }

    private void weight(String subject, Fraction weight, String place) {
        if (weight.signum() <= 0) {
            problems.add(
                    ProblemCode.WEIGHT_RANGE,
                    place + "/weight",
                    subject + ": weight must be more than 0, but was " + weight);
        } else if (weight.compareTo(Fraction.of(ModelLimits.LARGEST_NUMBER)) > 0) {
            problems.add(
                    ProblemCode.WEIGHT_RANGE,
                    place + "/weight",
                    subject + ": weight must be at most 1,000,000, but was " + weight);
        } else {
            numberForm(subject + ": weight", weight, place + "/weight");
        }
    }

    private void numberForm(String subject, Fraction number, String place) {
        problems.numberForm(subject, number, place);
    }

    private void reference(String subject, String id, Collection<String> known, String place) {
        problems.reference(subject, id, known, place);
    }

    private void uniqueId(String id, Set<String> seen, String place, String kind) {
        id(id, place, kind);
        if (!seen.add(id)) {
            problems.add(
                    ProblemCode.DUPLICATE_ID,
                    place,
                    kind + " " + cut(id) + ": id must be unique, but is there already");
        }
    }

    private void id(String id, String place, String kind) {
        if (Ids.isReserved(id)) {
            problems.add(ProblemCode.RESERVED_ID, place, kind + " " + cut(id) + ": id must not be a reserved word");
        } else if (!Ids.isId(id)) {
            problems.add(
                    ProblemCode.MALFORMED_ID,
                    place,
                    kind + ": id must be 1 to 64 letters, digits, points, underscores or hyphens, the first a letter or"
                            + " digit, but was " + quoted(id),
                    List.of(),
                    Ids.repaired(id).map(text -> "use \"" + text + "\""));
        }
    }

    private void limit(long size, int limit, String place, String what) {
        if (size > limit) {
            problems.add(
                    ProblemCode.LIMIT_EXCEEDED,
                    place,
                    "Model " + cut(model.id) + ": " + what + " must be at most " + limit + ", but were " + size);
        }
    }

    /** The problems found so far, and the checks that both validators make. */
    static final class Problems {

        private final List<Problem> list = new ArrayList<>();
        private final Suggestions suggestions = new Suggestions();

        List<Problem> list() {
            return list;
        }

        void add(ProblemCode code, String place, String message) {
            add(code, place, message, List.of(), Optional.empty());
        }

        void add(ProblemCode code, String place, String message, List<String> allowed, Optional<String> hint) {
            list.add(new Problem(code, place, message, allowed, hint));
        }

        void numberForm(String subject, Fraction number, String place) {
            Fraction size = number.max(number.negate());
            BigInteger largest = BigInteger.valueOf(ModelLimits.LARGEST_NUMBER);
            boolean decimal = number.isDecimal(ModelLimits.DECIMALS)
                    && size.compareTo(Fraction.of(ModelLimits.LARGEST_VALUE)) <= 0;
            boolean fraction = size.numerator().compareTo(largest) <= 0
                    && size.denominator().compareTo(largest) <= 0;
            if (!decimal && !fraction) {
                String found = number.toString();
                add(
                        ProblemCode.NUMBER_FORM,
                        place,
                        subject + " " + NUMBER_RULE + ", but was "
                                + (found.length() > 60 ? found.substring(0, 60) + "…" : found));
            }
        }

        void shareValue(String subject, Fraction value, String place) {
            if (value.signum() <= 0 || value.compareTo(Fraction.one()) > 0) {
                add(ProblemCode.VALUE_RANGE, place, subject + " must be more than 0 and at most 1, but was " + value);
            } else {
                numberForm(subject, value, place);
            }
        }

        boolean reference(String subject, String id, Collection<String> known, String place) {
            boolean found = known.contains(id);
            if (!found) {
                unknown(subject, id, known.stream().limit(20).toList(), suggestions.nearest(id, known), place);
            }
            return found;
        }

        void unknownOption(String subject, String id, List<ResponseOption> options, String place) {
            Stream<String> allowed = options.stream().limit(20).map(ResponseOption::id);
            Iterable<String> known =
                    () -> options.stream().map(ResponseOption::id).iterator();
            unknown(subject, id, allowed.toList(), suggestions.nearest(id, known, options.size()), place);
        }

        private void unknown(String subject, String id, List<String> allowed, Optional<String> nearest, String place) {
            add(
                    ProblemCode.UNKNOWN_REFERENCE,
                    place,
                    subject + " must be one of the model's, but was " + quoted(id),
                    allowed,
                    nearest.map(name -> "did you mean \"" + name + "\"?"));
        }
    }
}
