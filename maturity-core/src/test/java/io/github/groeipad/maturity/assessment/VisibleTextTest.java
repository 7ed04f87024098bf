package io.github.groeipad.maturity.assessment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.ModelReference;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisibleTextTest {

    static Stream<Arguments> blank() {
        return Stream.of(
                refused("Subject: id", () -> Subject.of("")),
                refused("Subject: name", () -> Subject.of("s", " ")),
                refused(
                        "Subject: name of an attribute",
                        () -> Subject.builder("s").attribute("", "M").build()),
                refused(
                        "Subject: attribute size",
                        () -> Subject.builder("s").attribute("size", "\t").build()),
                refused("Respondent: id", () -> Respondent.of("\n")),
                refused("Respondent: role", () -> Respondent.of("r", "")),
                refused("Evidence: reference", () -> Evidence.of("\u2003")),
                refused("Not applicable: reason", () -> Response.notApplicable("")),
                refused(
                        "Not applicable: comment",
                        () -> Response.notApplicable("why").withComment("")),
                refused("Answered: comment", () -> Response.option("yes").withComment(" ")),
                refused("Unknown: comment", () -> Response.unknown().withComment("")),
                refused(
                        "Assessment: id",
                        () -> Assessment.builder(ModelReference.of("m", "1")).id(" ")),
                refused(
                        "Indicator i: provenance",
                        () -> Indicator.builder("i").provenance("").build()));
    }

    private static Arguments refused(String subject, ThrowingCallable making) {
        return Arguments.of(subject, making);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blank")
    void aTextThatIsGivenIsNotBlank(String subject, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(subject + " must not be blank");
    }
}
