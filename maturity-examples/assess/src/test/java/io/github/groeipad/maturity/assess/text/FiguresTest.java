package io.github.groeipad.maturity.assess.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final Figures FIGURES = new Figures(DisplayRange.percent());

    @Test
    void nothingIsShownAsReachedThatIsNot() {
        assertThat(FIGURES.score(Fraction.parse("0.69999999"))).isEqualTo("69.9");
        assertThat(Figures.percent(Fraction.parse("0.99999"))).isEqualTo("99.9%");
        assertThat(Figures.position(Fraction.parse("1.9999"))).isEqualTo("1.9");
        assertThat(FIGURES.points(Fraction.parse("2/3"))).isEqualTo("66.66");
    }

    @Test
    void aScoreThatIsNotThereIsADash() {
        assertThat(FIGURES.score(Optional.empty())).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({"1/2, 1/2, ''", "1/3, 2/3, 33.3 – 66.6"})
    void boundsAreShownWhereSomethingIsOpen(String low, String high, String shown) {
        assertThat(FIGURES.bounds(Optional.of(range(low, high)))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, ░░░░░░░░░░",
        "0.59, 0.59, █████░░░░░",
        "0.2, 0.79, ██▒▒▒▒▒░░░",
        "0, 1, ▒▒▒▒▒▒▒▒▒▒",
        "1, 1, ██████████"
    })
    void aBarIsSolidUpToTheLowestAndShadedUpToTheHighestScore(String low, String high, String bar) {
        assertThat(Figures.bar(range(low, high), 10)).isEqualTo(bar);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1.50, 1.5", "100, 100", "2/3, 2/3", "-5, -5"})
    void numbersOfAModelAreShortDecimalsOrFractions(String number, String shown) {
        assertThat(Figures.plain(Fraction.parse(number))).isEqualTo(shown);
    }

    private static ScoreRange range(String low, String high) {
        return new ScoreRange(Score.of(Fraction.parse(low)), Score.of(Fraction.parse(high)));
    }
}
