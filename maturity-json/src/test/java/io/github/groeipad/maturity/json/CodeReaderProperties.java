package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Codes are those of the assessment that the other reader makes of the same bytes, or both refuse them alike. */
class CodeReaderProperties {

    private final MaturityJson json = MaturityJson.strict();

    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed();
    }

    @Property(seed = "13001", tries = 500)
    void documentsGiveTheCodesOfTheirAssessments(@ForAll("assessed") Assessed assessed) {
        int[] expected = codesOf(assessed.model(), assessed.assessment());

        assertThat(read(assessed.model(), json.write(assessed.assessment()))).isEqualTo(expected);
        assertThat(read(assessed.model(), json.writeLine(assessed.assessment())))
                .isEqualTo(expected);
    }

    @Property(seed = "13002", tries = 3_000)
    void aDamagedDocumentIsReadAlikeOrRefusedAlike(
            @ForAll("assessed") Assessed assessed, @ForAll("damages") Damage damage) {
        byte[] damaged = damage.to(json.write(assessed.assessment()));

        assertAlike(assessed.model(), damaged);
    }

    @Provide
    Arbitrary<Damage> damages() {
        return Damage.any();
    }

    private void assertAlike(MaturityModel model, byte[] document) {
        UnreadableDocumentException refusal =
                catchThrowableOfType(UnreadableDocumentException.class, () -> json.readAssessment(document, model));
        if (refusal != null) {
            UnreadableDocumentException alike =
                    catchThrowableOfType(UnreadableDocumentException.class, () -> read(model, document));
            assertThat(alike).isNotNull();
            assertThat(alike.problems()).isEqualTo(refusal.problems());
        } else {
            assertThat(read(model, document)).isEqualTo(codesOf(model, json.readAssessment(document, model)));
        }
    }

    private int[] read(MaturityModel model, byte[] document) {
        CodeReader reader = json.codeReader(model);
        int[] codes = new int[reader.rowLength() + 2];
        reader.read(document, codes, 1);
        assertThat(codes[0]).isZero();
        assertThat(codes[codes.length - 1]).isZero();
        return Arrays.copyOfRange(codes, 1, codes.length - 1);
    }

    private static int[] codesOf(MaturityModel model, Assessment assessment) {
        BatchScorer batch = Scorer.of(model).batch();
        int[] codes = new int[batch.rowLength()];
        batch.encode(assessment, codes, 0);
        return codes;
    }
}
