package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Law 12: reading what was written gives an equal object; writing is byte-for-byte repeatable. */
class RoundTripProperties {

    private final MaturityJson json = MaturityJson.strict();

    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed();
    }

    @Property(seed = "12001", tries = 500)
    void aModelThatIsReadEqualsTheOneThatWasWritten(@ForAll("assessed") Assessed assessed) {
        byte[] written = json.write(assessed.model());

        MaturityModel read = json.readModel(written);

        assertThat(read).isEqualTo(assessed.model());
        assertThat(read.fingerprint()).isEqualTo(assessed.model().fingerprint());
        assertThat(json.write(read)).isEqualTo(written);
    }

    @Property(seed = "12002", tries = 500)
    void anAssessmentThatIsReadEqualsTheOneThatWasWritten(@ForAll("assessed") Assessed assessed) {
        byte[] written = json.write(assessed.assessment());

        Assessment read = json.readAssessment(written, assessed.model());

        assertThat(read).isEqualTo(assessed.assessment());
        assertThat(json.write(read)).isEqualTo(written);
    }

    @Property(seed = "12003", tries = 300)
    void aProfileThatIsReadEqualsTheOneThatWasWritten(@ForAll("assessed") Assessed assessed) {
        MaturityModel model = assessed.model();
        MaturityProfile profile = Scorer.of(model).score(assessed.assessment());
        byte[] written = json.write(profile, model);

        MaturityProfile read = json.readProfile(written, model);

        assertThat(read).isEqualTo(profile);
        assertThat(json.write(read, model)).isEqualTo(written);
    }

    @Property(seed = "12005", tries = 300)
    void aProfileOfAnotherDayIsReadWithTheEvidenceThatHadExpiredByThen(
            @ForAll("assessed") Assessed assessed, @ForAll @IntRange(min = -2, max = 2) int days) {
        MaturityModel model = assessed.model();
        LocalDate day = assessed.assessment().date().plusDays(days);
        Assume.that(assessed.assessment().problems(model, day).isEmpty());
        MaturityProfile profile = Scorer.of(model).score(assessed.assessment(), day);

        MaturityProfile read = json.readProfile(json.write(profile, model), model);

        assertThat(read).isEqualTo(profile);
        assertThat(read.asOf()).isEqualTo(day);
        assertThat(read.expired()).isEqualTo(profile.expired());
        Statistics.collect(profile.expired().isEmpty() ? "all valid" : "some expired");
        Statistics.coverage(found -> found.check("some expired").percentage(share -> share > 5));
    }

    @Property(seed = "12004", tries = 200)
    void aLineSaysTheSameAsTheDocumentAndIsOneLine(@ForAll("assessed") Assessed assessed) {
        MaturityModel model = assessed.model();
        MaturityProfile profile = Scorer.of(model).score(assessed.assessment());
        byte[] assessmentLine = json.writeLine(assessed.assessment());
        byte[] profileLine = json.writeLine(profile, model);

        assertThat(json.readAssessment(assessmentLine)).isEqualTo(assessed.assessment());
        assertThat(json.readProfile(profileLine, model)).isEqualTo(profile);
        assertThat(new String(assessmentLine, StandardCharsets.UTF_8).indexOf('\n'))
                .isEqualTo(lastOf(assessmentLine));
        assertThat(new String(profileLine, StandardCharsets.UTF_8).indexOf('\n'))
                .isEqualTo(lastOf(profileLine));
    }

    private static int lastOf(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).length() - 1;
    }
}
