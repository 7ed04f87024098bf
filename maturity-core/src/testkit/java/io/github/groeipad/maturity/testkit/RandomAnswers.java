package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.testkit.Answers.Choice;
import io.github.groeipad.maturity.testkit.Answers.Kind;
import io.github.groeipad.maturity.testkit.Answers.Leaning;
import io.github.groeipad.maturity.testkit.Answers.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Assessments that a model accepts, from chance alone. */
final class RandomAnswers {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<Leaning> LEANINGS = List.of(Leaning.NONE, Leaning.HIGH, Leaning.LOW);
    private static final List<Kind> OTHERS = List.of(Kind.UNANSWERED, Kind.UNKNOWN, Kind.NOT_APPLICABLE);

    private RandomAnswers() {}

    static Assessment to(MaturityModel model, Random random) {
        Leaning leaning = LEANINGS.get(random.nextInt(LEANINGS.size()));
        int answered = List.of(100, 90, 60, 20, 0).get(random.nextInt(5));
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < model.indicators().size(); i++) {
            choices.add(choice(answered, random));
        }
        Who who = new Who(Optional.empty(), Subject.of("s"), DAY, Optional.empty(), random.nextInt(4) == 0);
        return new Answers(leaning, choices, who).to(model);
    }

    private static Choice choice(int answered, Random random) {
        Kind kind = random.nextInt(100) < answered ? Kind.OPTION : OTHERS.get(random.nextInt(OTHERS.size()));
        List<Evidence> evidence = random.nextInt(10) > 0
                ? List.of()
                : List.of(Evidence.of("a document", DAY.plusDays(random.nextInt(3) - 1L)));
        return new Choice(kind, random.nextInt(101), Optional.empty(), evidence);
    }
}
