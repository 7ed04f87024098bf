package io.github.groeipad.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Expiry PERMIT = new Expiry("a", "permit", DAY);
    private static final Expiry LETTER = new Expiry("b", "letter", DAY.minusDays(1));

    private static MaturityModel model(ScoringRules.Builder rules) {
        return MaturityModel.builder("m", "1")
                .scale(ResponseScale.of("yes-no", "no", "yes"))
                .dimension(Dimension.builder("d")
                        .indicator(Indicator.builder("a").scale("yes-no"))
                        .indicator(Indicator.builder("b").scale("yes-no").notApplicableAllowed(true))
                        .indicator(Indicator.builder("c").scale("yes-no")))
                .scoring(rules)
                .build();
    }

    private static final MaturityModel LENIENT = model(ScoringRules.builder());
    private static final MaturityModel STRICT = model(ScoringRules.builder().expiredEvidence(ExpiredEvidence.UNKNOWN));

    /** One answer rests on a permit that is valid for the last time on the day, one response on an old letter. */
    private static Assessment town(MaturityModel model) {
        return Assessment.builder(model)
                .subject(Subject.of("town"))
                .date(DAY)
                .respond("a", Response.option("yes").withEvidence(Evidence.of("site"), Evidence.of("permit", DAY)))
                .respond("b", Response.notApplicable("not ours").withEvidence(Evidence.of("letter", DAY.minusDays(1))))
                .answer("c", "no")
                .build();
    }

    @Test
    void evidenceIsLookedAtFromTheDayOfTheAssessmentUnlessAnotherIsStated() {
        Scorer scorer = Scorer.of(LENIENT);

        MaturityProfile then = scorer.score(town(LENIENT));
        MaturityProfile now = scorer.score(town(LENIENT), DAY.plusDays(1));

        assertThat(then.asOf()).isEqualTo(DAY);
        assertThat(then.expired()).containsExactly(LETTER);
        assertThat(now.asOf()).isEqualTo(DAY.plusDays(1));
        assertThat(now.date()).isEqualTo(DAY);
        assertThat(now.expired()).containsExactly(PERMIT, LETTER);
        assertThat(now)
                .isNotEqualTo(then)
                .isEqualTo(scorer.asOf(DAY.plusDays(1)).score(town(LENIENT)));
        assertThat(scorer.asOf()).isEmpty();
        assertThat(scorer.asOf(DAY).asOf()).contains(DAY);
    }

    @Test
    void expiredEvidenceIsOnlyFlaggedUnlessTheModelSaysThatItMakesTheAnswerUnknown() {
        MaturityProfile flagged = Scorer.of(LENIENT).score(town(LENIENT), DAY.plusDays(1));
        MaturityProfile unknown = Scorer.of(STRICT).score(town(STRICT), DAY.plusDays(1));

        assertThat(flagged.score()).contains(Score.of(Fraction.of(1, 2)));
        assertThat(unknown.score()).contains(Score.of(Fraction.zero()));
        assertThat(unknown.coverage().unknown().count()).isEqualTo(1);
        assertThat(unknown.expired()).isEqualTo(flagged.expired());
        assertThat(Scorer.of(STRICT).score(town(STRICT)).score()).contains(Score.of(Fraction.of(1, 2)));
    }

    @Test
    void rowsAreWrittenAsOfTheDayOfTheScorer() {
        int[] codes = new int[6];

        Scorer.of(STRICT).batch().encode(town(STRICT), codes, 0);
        Scorer.of(STRICT).asOf(DAY.plusDays(1)).batch().encode(town(STRICT), codes, 3);

        assertThat(codes)
                .containsExactly(1, BatchScorer.NOT_APPLICABLE, 0, BatchScorer.UNKNOWN, BatchScorer.NOT_APPLICABLE, 0);
    }

    @Test
    void anAnswerThatExpiredIsRefusedWhereUnknownIs() {
        MaturityModel sure = model(
                ScoringRules.builder().expiredEvidence(ExpiredEvidence.UNKNOWN).unknown(MissingPolicy.reject()));
        Scorer scorer = Scorer.of(sure);

        assertThat(scorer.score(town(sure)).score()).isPresent();
        assertThat(town(sure).problems(sure)).isEmpty();
        assertThat(town(sure).problems(sure, DAY.plusDays(1))).hasSize(1);
        assertThatExceptionOfType(AssessmentRejectedException.class)
                .isThrownBy(() -> scorer.score(town(sure), DAY.plusDays(1)))
                .satisfies(
                        refused -> assertThat(refused.problems().get(0).place()).isEqualTo("/responses/a/evidence"));
        assertThatExceptionOfType(AssessmentRejectedException.class)
                .isThrownBy(() -> scorer.asOf(DAY.plusDays(1)).batch().encode(town(sure), new int[3], 0));
    }

    @Test
    void aProfileThatWasScoredElsewhereCarriesWhatHasExpired() {
        MaturityProfile scored = Scorer.of(LENIENT).score(town(LENIENT), DAY.plusDays(1));
        MaturityProfile.Builder elsewhere = MaturityProfile.builder()
                .model(scored.model())
                .subject(scored.subject())
                .date(DAY)
                .coverage(scored.coverage());

        assertThat(elsewhere.build().asOf()).isEqualTo(DAY);
        assertThat(elsewhere.build().expired()).isEmpty();
        assertThat(elsewhere.asOf(scored.asOf()).expired(scored.expired()).build())
                .satisfies(profile -> assertThat(profile.asOf()).isEqualTo(DAY.plusDays(1)))
                .satisfies(profile -> assertThat(profile.expired()).containsExactly(PERMIT, LETTER));
    }

    @Test
    void whatHasExpiredIsSaidInWords() {
        assertThat(leftOut(LENIENT, Locale.ENGLISH, 1)).contains("""
                  As of 2026-11-23, evidence for 2 indicators has expired; the answers count all the same.
                    a: permit, last valid on 2026-11-22.
                    b: letter, last valid on 2026-11-21.
                """);
        assertThat(leftOut(STRICT, Locale.ENGLISH, 1)).contains("""
                  As of 2026-11-23, evidence for 2 indicators has expired; answers that rest on it count as unknown until it is\
                 renewed.
                """);
        assertThat(leftOut(LENIENT, Locale.ENGLISH, 0)).contains("""
                  As of 2026-11-22, evidence for 1 indicator has expired; the answer counts all the same.
                    b: letter, last valid on 2026-11-21.
                """);
        assertThat(leftOut(STRICT, Locale.forLanguageTag("nl"), 1)).contains("""
                  Op 2026-11-23 is bewijs bij 2 indicatoren verlopen; antwoorden die erop rusten, gelden als onbekend tot het is\
                 vernieuwd.
                    a: permit, geldig tot en met 2026-11-22.
                """);
        assertThat(leftOut(LENIENT, Locale.ENGLISH, -9)).doesNotContain("expired");
    }

    private static String leftOut(MaturityModel model, Locale locale, int days) {
        MaturityProfile profile = Scorer.of(model).score(town(model), DAY.plusDays(days));
        return Explainer.of(model, locale).leftOut(profile).toString();
    }

    @Test
    void theTextForALogTellsNoReference() {
        assertThat(PERMIT).hasToString("Expiry of evidence for a after 2026-11-22");
    }
}
