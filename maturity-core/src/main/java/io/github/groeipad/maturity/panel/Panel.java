package io.github.groeipad.maturity.panel;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Problem;
import io.github.groeipad.maturity.model.ProblemCode;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.scoring.CombinedResponse;
import io.github.groeipad.maturity.scoring.Expiry;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Combines what several respondents say of one subject.
 *
 * <p>An indicator does not apply if more respondents say so than give an option; otherwise the options given come to one value, by
 * the model's panel rule. Whether evidence has expired is looked at from the day of the scorer or else of the latest assessment, for
 * all alike. Respondents who do not know are left out and counted; where nobody gives an option, the indicator is
 * unknown if somebody says so, else unanswered, and the model's policies apply. The combined values, which need not be options, are
 * scored like one assessment.
 */
public final class Panel {

    private final MaturityModel model;
    private final Scorer scorer;

    private Panel(Scorer scorer) {
        this.model = scorer.model();
        this.scorer = scorer;
    }

    /**
     * {@return a panel that scores with a scorer}
     *
     * @param scorer the scorer of the model in whose terms the respondents answer
     */
    public static Panel of(Scorer scorer) {
        return new Panel(scorer);
    }

    /**
     * {@return what respondents come to; its date is that of the latest assessment}
     *
     * @param assessments one assessment or more, each of one respondent, of one subject
     * @throws IllegalArgumentException if there is none, or they are of different subjects
     * @throws AssessmentRejectedException if an assessment, or what they come to, does not fit the model; it names every problem
     */
    public PanelProfile combine(List<Assessment> assessments) {
        check(assessments);
        LocalDate date = assessments.stream()
                .map(Assessment::date)
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate asOf = scorer.asOf().orElse(date);
        Map<String, CombinedResponse> combined = new LinkedHashMap<>();
        List<Agreement> indicators = new ArrayList<>();
        Map<String, Fraction> agreements = new LinkedHashMap<>();
        for (Indicator indicator : model.indicators()) {
            Ballot ballot = new Ballot(indicator, assessments, asOf);
            combined.put(indicator.id(), ballot.combined());
            Agreement agreement = ballot.agreement();
            indicators.add(agreement);
            agreement.agreement().ifPresent(each -> agreements.put(indicator.id(), each));
        }
        MaturityProfile profile = scorer.score(assessments.get(0).subject(), date, combined);
        List<Single> singles = single(assessments, asOf);
        List<Agreement> dimensions = new ArrayList<>();
        for (Dimension dimension : model.dimensions()) {
            agree(dimension, singles, agreements, dimensions);
        }
        return new PanelProfile(profile, assessments.size(), indicators, dimensions, expired(assessments, asOf));
    }

    private List<Expiry> expired(List<Assessment> assessments, LocalDate asOf) {
        return model.indicators().stream()
                .flatMap(indicator -> assessments.stream()
                        .flatMap(each -> each.response(indicator.id()).stream())
                        .flatMap(response -> Expiry.of(indicator.id(), response, asOf).stream())
                        .distinct())
                .toList();
    }

    private void check(List<Assessment> assessments) {
        if (assessments.isEmpty()) {
            throw new IllegalArgumentException("Panel: assessments must be one or more");
        }
        String subject = assessments.get(0).subject().id();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment each = assessments.get(i);
            if (!each.subject().id().equals(subject)) {
                throw new IllegalArgumentException("Panel: subject must be " + subject + ", but was "
                        + each.subject().id());
            }
            for (Problem problem : each.problems(model)) {
                // Whether an answer is missing is decided when all are combined.
                if (problem.code() != ProblemCode.ANSWER_REQUIRED) {
                    problems.add(new Problem(
                            problem.code(),
                            "/" + i + problem.place(),
                            problem.message(),
                            problem.allowed(),
                            problem.hint()));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new AssessmentRejectedException(problems);
        }
    }

    /** The profile of each respondent alone, as the values alone; without those that the model refuses alone. */
    private List<Single> single(List<Assessment> assessments, LocalDate asOf) {
        List<Single> profiles = new ArrayList<>();
        for (Assessment each : assessments) {
            if (each.problems(model, asOf).isEmpty()) {
                profiles.add(new Single(each.respondent().flatMap(Respondent::role), scorer.score(each, asOf)));
            }
        }
        return profiles;
    }

    private record Single(Optional<String> role, MaturityProfile profile) {}

    private static void agree(
            Dimension dimension, List<Single> singles, Map<String, Fraction> agreements, List<Agreement> result) {
        Values values = new Values();
        for (Single single : singles) {
            single.profile()
                    .scoreOf(dimension.id())
                    .map(Score::exact)
                    .ifPresent(score -> values.add(score, single.role()));
        }
        Values below = new Values();
        collect(dimension, agreements, below);
        result.add(new Agreement(
                dimension.id(),
                values.count(),
                0,
                0,
                values.spread(),
                below.count() == 0 ? Optional.empty() : Optional.of(below.mean()),
                values.roles()));
        dimension.dimensions().forEach(child -> agree(child, singles, agreements, result));
    }

    private static void collect(Dimension dimension, Map<String, Fraction> agreements, Values below) {
        for (Indicator indicator : dimension.indicators()) {
            Fraction agreement = agreements.get(indicator.id());
            if (agreement != null) {
                below.add(agreement, Optional.empty());
            }
        }
        dimension.dimensions().forEach(child -> collect(child, agreements, below));
    }

    /** What is said of one indicator. */
    private final class Ballot {
        private final Indicator indicator;
        private final ResponseScale scale;
        private final LocalDate asOf;
        private final Values values = new Values();
        private int unknown;
        private int notApplicable;

        Ballot(Indicator indicator, List<Assessment> assessments, LocalDate asOf) {
            this.indicator = indicator;
            this.asOf = asOf;
            this.scale = model.scaleOf(indicator);
            for (Assessment each : assessments) {
                Optional<Response> response = each.response(indicator.id());
                if (response.isPresent()) {
                    count(each, response.get());
                }
            }
        }

        private void count(Assessment assessment, Response response) {
            boolean expired =
                    model.scoring().expiredEvidence() == ExpiredEvidence.UNKNOWN && response.isExpiredOn(asOf);
            if (response instanceof NotApplicable) {
                notApplicable++;
            } else if (response instanceof Answered answered && !expired) {
                scale.value(answered.option())
                        .ifPresent(value ->
                                values.add(value, assessment.respondent().flatMap(Respondent::role)));
            } else {
                unknown++;
            }
        }

        CombinedResponse combined() {
            if (notApplicable > values.count()) {
                return CombinedResponse.missing(ResponseState.NOT_APPLICABLE);
            }
            if (values.count() > 0) {
                return CombinedResponse.value(values.combined(model.scoring().panel()));
            }
            return CombinedResponse.missing(unknown > 0 ? ResponseState.UNKNOWN : ResponseState.UNANSWERED);
        }

        Agreement agreement() {
            Fraction random = Values.populationVariance(scale.values());
            return new Agreement(
                    indicator.id(),
                    values.count(),
                    unknown,
                    notApplicable,
                    values.spread(),
                    values.variance().map(found -> Fraction.one().minus(found.dividedBy(random))),
                    values.roles());
        }
    }
}
