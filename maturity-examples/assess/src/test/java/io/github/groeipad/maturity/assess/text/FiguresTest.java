package io.github.groeipad.maturity.assess.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final Figures FIGURES = figures(Locale.ENGLISH);

    private static Figures figures(Locale locale) {
        return new Figures(DisplayRange.percent(), Labels.in(locale));
    }

    @Test
    void aDutchNumberHasAComma() {
        Figures dutch = figures(Locale.forLanguageTag("nl"));

        assertThat(dutch.score(Fraction.parse("0.555"))).isEqualTo("55,5");
        assertThat(dutch.percent(Fraction.parse("0.125"))).isEqualTo("12,5%");
        assertThat(dutch.position(Fraction.parse("1.25"))).isEqualTo("1,2");
        assertThat(dutch.points(Fraction.parse("0.0525"))).isEqualTo("5,25");
        assertThat(dutch.signedPoints(Fraction.parse("-0.0525"))).isEqualTo("−5,25");
        assertThat(dutch.change("33,3", "55,0")).isEqualTo("+21,7");
        assertThat(dutch.plain(Fraction.parse("1.5"))).isEqualTo("1,5");
        assertThat(dutch.plain(Fraction.parse("2/3"))).isEqualTo("2/3");
    }

    @Test
    void nothingIsShownAsReachedThatIsNot() {
        assertThat(FIGURES.score(Fraction.parse("0.69999999"))).isEqualTo("69.9");
        assertThat(FIGURES.percent(Fraction.parse("0.99999"))).isEqualTo("99.9%");
        assertThat(FIGURES.position(Fraction.parse("1.9999"))).isEqualTo("1.9");
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
        assertThat(FIGURES.plain(Fraction.parse(number))).isEqualTo(shown);
    }

    private static ScoreRange range(String low, String high) {
        return new ScoreRange(Score.of(Fraction.parse(low)), Score.of(Fraction.parse(high)));
    }
}
