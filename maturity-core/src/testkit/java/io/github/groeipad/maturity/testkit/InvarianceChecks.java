package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.testkit.Numbers.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Laws on what changes nothing. */
final class InvarianceChecks {

    private static final int THREADS = 4;
    private static final List<Fraction> FACTORS = List.of(
            Fraction.of(3), Fraction.of(1, 2), Fraction.of(1, 3), Fraction.of(7, 10), Fraction.of(10), Fraction.of(2));
    private static final List<Locale> LOCALES = List.of(
            Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"), Locale.forLanguageTag("nl-NL"));

    private InvarianceChecks() {}

    static void order(Examination examination) {
        MaturityModel model = examination.model();
        Numbers numbers = examination.numbers();
        MaturityModel shuffled = Edits.shuffled(examination.random()).of(model).orElseThrow();
        Assessment reordered = reordered(examination.assessment(), examination.random());
        examination.requireSame(
                numbers, examination.numbers(shuffled, reordered), key -> true, "when the order of all parts changes");
        examination.require(
                shuffled.fingerprint().equals(model.fingerprint()),
                () -> "the fingerprint changes with the order of the parts");
        inParallel(examination, numbers);
    }

    private static Assessment reordered(Assessment assessment, Random random) {
        List<String> ids = new ArrayList<>(assessment.responses().keySet());
        Collections.shuffle(ids, random);
        Assessment.Builder copy = Assessment.builder(assessment.model())
                .subject(assessment.subject())
                .date(assessment.date());
        ids.forEach(id -> copy.respond(id, assessment.response(id).orElseThrow()));
        return copy.build();
    }

    private static void inParallel(Examination examination, Numbers numbers) {
        List<Numbers> found = IntStream.range(0, THREADS)
                .parallel()
                .mapToObj(thread -> examination.numbers())
                .toList();
        found.forEach(each ->
                examination.requireSame(numbers, each, key -> true, "when several threads score at the same time"));
    }

    static void weights(Examination examination) {
        if (AnswerChecks.hasCustomAggregation(examination.model())) {
            return;
        }
        Numbers numbers = examination.numbers();
        scaled(examination, factor -> Edits.indicatorsTimes(factor, dimension -> true))
                .ifPresent(after -> examination.requireSame(
                        numbers,
                        after,
                        key -> key.kind() != Kind.WEIGHT,
                        "when the weights of all indicators are multiplied"));
        List<Dimension> siblings = siblings(examination);
        scaled(examination, factor -> Edits.dimensionsTimes(factor, siblings::contains))
                .ifPresent(after -> examination.requireSame(
                        numbers,
                        after,
                        key -> key.kind() != Kind.WEIGHT,
                        "when the weights of the dimensions " + ids(siblings) + " are multiplied"));
        Dimension one = examination.oneOf(new Scopes(examination.model())
                .dimensions().stream()
                        .filter(dimension -> !dimension.indicators().isEmpty())
                        .toList());
        scaled(examination, factor -> Edits.indicatorsTimes(factor, one::equals))
                .ifPresent(after -> examination.requireSame(
                        numbers,
                        after,
                        InvarianceChecks::isScoreOfTheTree,
                        "when the weights of the indicators of " + one.id() + " are multiplied"));
    }

    private static boolean isScoreOfTheTree(Numbers.Key key) {
        return key.kind() == Kind.SCORE
                && (key.of().equals("everything") || key.of().startsWith("dimension "));
    }

    /** The numbers of the model with multiplied weights, if any factor gives weights that a model may have. */
    private static Optional<Numbers> scaled(Examination examination, Function<Fraction, Edit> edit) {
        List<Fraction> factors = new ArrayList<>(FACTORS);
        Collections.shuffle(factors, examination.random());
        for (Fraction factor : factors) {
            Optional<MaturityModel> model = edit.apply(factor).of(examination.model());
            if (model.isPresent()) {
                Assessment assessment = examination.assessment();
                return Optional.of(examination.numbers(model.get(), assessment));
            }
        }
        return Optional.empty();
    }

    private static List<Dimension> siblings(Examination examination) {
        List<List<Dimension>> groups = new ArrayList<>();
        groups.add(examination.model().dimensions());
        for (Dimension dimension : new Scopes(examination.model()).dimensions()) {
            if (!dimension.dimensions().isEmpty()) {
                groups.add(dimension.dimensions());
            }
        }
        return examination.oneOf(groups);
    }

    private static List<String> ids(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::id).toList();
    }

    static void texts(Examination examination) {
        Numbers numbers = examination.numbers();
        Predicate<Numbers.Key> all = key -> true;
        for (Locale locale : LOCALES) {
            examination.requireSame(
                    numbers,
                    inLocale(locale, examination),
                    all,
                    "when the default locale is " + locale.toLanguageTag());
        }
        MaturityModel retold =
                Edits.retold(examination.oneOf(LOCALES)).of(examination.model()).orElseThrow();
        examination.requireSame(
                numbers,
                examination.numbers(retold, retold(examination.assessment())),
                all,
                "when all texts and remarks are different");
        examination.require(
                retold.fingerprint().equals(examination.model().fingerprint()),
                () -> "the fingerprint changes with the texts");
    }

    private static Numbers inLocale(Locale locale, Examination examination) {
        synchronized (LOCALES) {
            Locale before = Locale.getDefault();
            Locale shown = Locale.getDefault(Locale.Category.DISPLAY);
            Locale formatted = Locale.getDefault(Locale.Category.FORMAT);
            try {
                Locale.setDefault(locale);
                return examination.numbers();
            } finally {
                Locale.setDefault(before);
                Locale.setDefault(Locale.Category.DISPLAY, shown);
                Locale.setDefault(Locale.Category.FORMAT, formatted);
            }
        }
    }

    private static Assessment retold(Assessment assessment) {
        Assessment.Builder copy = Assessment.builder(assessment.model())
                .id("0,5")
                .subject(Subject.builder(assessment.subject().id())
                        .attribute("size", "1.5")
                        .build())
                .date(assessment.date())
                .respondent(Respondent.of("I\u0131"));
        assessment.responses().forEach((id, response) -> copy.respond(id, retold(response)));
        return copy.build();
    }

    private static Response retold(Response response) {
        Response commented = response instanceof NotApplicable notApplicable
                ? new NotApplicable("0.25", Optional.of("1"), notApplicable.evidence())
                : response.withComment("\u0660\u066B\u0665");
        if (!(commented instanceof Answered)) {
            return commented;
        }
        return commented.withEvidence(response.evidence().stream()
                .map(piece -> new Evidence("another " + piece.reference(), piece.validUntil()))
                .toArray(Evidence[]::new));
    }

    static void batch(Examination examination) {
        MaturityModel model = examination.model();
        Numbers numbers = examination.numbers();
        inParallel(examination, numbers);
        Optional<BatchScoring> batch = examination.trial().batch();
        if (batch.isEmpty()) {
            return;
        }
        List<Assessment> assessments = rows(examination);
        List<BatchScoring.Row> found;
        try {
            found = batch.get().score(model, assessments);
        } catch (RuntimeException failure) {
            throw examination.violation("batch scoring failed with " + failure);
        }
        examination.require(
                found.size() == assessments.size(),
                () -> "of " + assessments.size() + " assessments a batch tells of " + found.size());
        for (int i = 0; i < assessments.size(); i++) {
            int row = i;
            BatchScoring.Row single = row(
                    model,
                    examination.profile(model, assessments.get(i)),
                    found.get(i).exact().isPresent());
            examination.require(
                    single.equals(found.get(i)),
                    () -> "a batch says " + found.get(row) + " of row " + row + ", but alone it is " + single);
        }
    }

    /** The assessment among others, first and last: what one row leaves behind must not reach the next. */
    private static List<Assessment> rows(Examination examination) {
        MaturityModel model = examination.model();
        Assessment assessment = examination.assessment();
        List<Assessment> rows = new ArrayList<>();
        rows.add(assessment);
        rows.add(Variations.highest(model, assessment));
        String some = examination.oneOf(model.indicators()).id();
        List<Assessment> others = List.of(
                Variations.lowest(model, assessment),
                Variations.without(assessment, some),
                Variations.withResponses(assessment, Collections.emptySortedMap()),
                Variations.withResponses(assessment, Collections.singletonMap(some, Response.unknown())));
        others.stream().filter(other -> other.problems(model).isEmpty()).forEach(rows::add);
        rows.add(assessment);
        return rows;
    }

    private static BatchScoring.Row row(MaturityModel model, MaturityProfile profile, boolean isExact) {
        List<String> phases = model.phases().stream().map(phase -> phase.id()).toList();
        List<Optional<Fraction>> scores = new Scopes(model)
                .dimensions().stream()
                        .map(dimension -> profile.dimension(dimension.id()).flatMap(found -> found.score()))
                        .map(score -> score.map(Score::exact))
                        .toList();
        Optional<Fraction> overall = profile.score().map(Score::exact);
        BatchScoring.ExactRow exact =
                new BatchScoring.ExactRow(overall, scores, profile.position().map(position -> position.value()));
        return new BatchScoring.Row(
                nearest(overall),
                scores.stream().map(InvarianceChecks::nearest).toList(),
                profile.phase().map(phases::indexOf).orElse(-1),
                isExact ? Optional.of(exact) : Optional.empty());
    }

    private static double nearest(Optional<Fraction> score) {
        return score.map(Fraction::toDouble).orElse(-1.0);
    }

    static void roundTrip(Examination examination) {
        Trial trial = examination.trial();
        serialization(examination, examination.model(), "the model");
        serialization(examination, examination.assessment(), "the assessment");
        trial.modelCodec().ifPresent(codec -> roundTrip(examination, codec, examination.model(), "the model"));
        trial.assessmentCodec()
                .ifPresent(codec -> roundTrip(examination, codec, examination.assessment(), "the assessment"));
        trial.profileCodec().ifPresent(codec -> roundTrip(examination, codec, examination.profile(), "the profile"));
    }

    private static <T> void roundTrip(Examination examination, Codec<T> codec, T value, String what) {
        byte[] written = codec.writer().apply(value);
        examination.require(
                java.util.Arrays.equals(written, codec.writer().apply(value)),
                () -> what + " is written in two ways, one after the other");
        T read = codec.reader().apply(written);
        examination.require(value.equals(read), () -> what + " that is read is not equal to the one that was written");
        examination.require(
                java.util.Arrays.equals(written, codec.writer().apply(read)),
                () -> what + " that was read is not written as it was");
    }

    private static void serialization(Examination examination, Object value, String what) {
        examination.require(
                value.equals(Serialized.of(value).read()),
                () -> what + " that is deserialized is not equal to the one that was serialized");
        examination.require(
                Serialized.of(value).equals(Serialized.of(value)),
                () -> what + " is serialized in two ways, one after the other");
    }
}
