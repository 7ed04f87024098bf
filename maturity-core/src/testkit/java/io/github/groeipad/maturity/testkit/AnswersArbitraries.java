package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.testkit.Answers.Choice;
import io.github.groeipad.maturity.testkit.Answers.Kind;
import io.github.groeipad.maturity.testkit.Answers.Leaning;
import io.github.groeipad.maturity.testkit.Answers.Who;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Answers of every kind: from assessments that are answered throughout to such as are empty. */
final class AnswersArbitraries {

    private static final int MOST_CHOICES = 40;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private AnswersArbitraries() {}

    static Arbitrary<Answers> answers(boolean onlyOptions, boolean remarks) {
        Arbitrary<Leaning> leanings =
                Arbitraries.frequency(Tuple.of(3, Leaning.NONE), Tuple.of(3, Leaning.HIGH), Tuple.of(1, Leaning.LOW));
        Arbitrary<Kind> answered = Arbitraries.just(Kind.OPTION);
        Arbitrary<Kind> mostly = kinds(12, 2, 1, 2);
        Arbitrary<Kind> sparse = kinds(2, 3, 2, 3);
        Arbitrary<Kind> never = kinds(0, 4, 1, 1);
        Arbitrary<List<Choice>> choices = onlyOptions
                ? choices(answered, remarks)
                : Arbitraries.frequencyOf(
                        Tuple.of(4, choices(answered, remarks)),
                        Tuple.of(8, choices(mostly, remarks)),
                        Tuple.of(4, choices(sparse, remarks)),
                        Tuple.of(1, choices(never, remarks)));
        return Combinators.combine(leanings, choices, who(remarks)).as(Answers::new);
    }

    private static Arbitrary<Kind> kinds(int option, int unanswered, int unknown, int notApplicable) {
        return Arbitraries.frequency(
                Tuple.of(option, Kind.OPTION),
                Tuple.of(unanswered, Kind.UNANSWERED),
                Tuple.of(unknown, Kind.UNKNOWN),
                Tuple.of(notApplicable, Kind.NOT_APPLICABLE));
    }

    private static Arbitrary<List<Choice>> choices(Arbitrary<Kind> kinds, boolean remarks) {
        return choice(kinds, remarks).list().ofMinSize(1).ofMaxSize(MOST_CHOICES);
    }

    private static Arbitrary<Choice> choice(Arbitrary<Kind> kinds, boolean remarks) {
        Arbitrary<Integer> options = Arbitraries.integers().between(0, 100);
        if (!remarks) {
            return Combinators.combine(kinds, options)
                    .as((kind, option) -> new Choice(kind, option, Optional.empty(), List.of()));
        }
        return Combinators.combine(kinds, options, TextArbitraries.texts().optional(0.1), evidence())
                .as(Choice::new);
    }

    private static Arbitrary<List<Evidence>> evidence() {
        Arbitrary<Optional<LocalDate>> until = Arbitraries.of(
                Optional.empty(),
                Optional.of(DAY),
                Optional.of(DAY.plusDays(1)),
                Optional.of(DAY.minusDays(1)),
                Optional.of(LocalDate.of(1999, 12, 31)));
        Arbitrary<Evidence> piece =
                Combinators.combine(TextArbitraries.texts(), until).as(Evidence::new);
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(List.of())),
                Tuple.of(1, piece.list().ofMinSize(1).ofMaxSize(3)));
    }

    private static Arbitrary<Who> who(boolean remarks) {
        if (!remarks) {
            return Arbitraries.just(new Who(Optional.empty(), Subject.of("s"), DAY, Optional.empty(), false));
        }
        Arbitrary<Subject> subjects = Arbitraries.of(
                Subject.of("s"),
                Subject.of("gm0000", "Town of Example"),
                Subject.builder("gm0001")
                        .name("Voorbeeldstad \u00E9\u00E9n")
                        .attribute("size", "M")
                        .attribute("country", "NL")
                        .build());
        Arbitrary<Respondent> respondents = Arbitraries.of(Respondent.of("r-7", "adviser"), Respondent.of("r-8"));
        return Combinators.combine(
                        Arbitraries.of("2026-q4", "a b/c").optional(0.5),
                        subjects,
                        Arbitraries.of(DAY, LocalDate.of(2024, 2, 29)),
                        respondents.optional(0.3),
                        Arbitraries.of(false, false, true))
                .as(Who::new);
    }
}
