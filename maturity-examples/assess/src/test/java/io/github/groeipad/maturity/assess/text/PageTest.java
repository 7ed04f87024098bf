package io.github.groeipad.maturity.assess.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    private static final String TEN = "123456789 ";

    @Test
    void aTextIsBrokenBetweenWordsWhereALineIsFull() {
        assertThat(new Page().paragraph(0, TEN.repeat(9))).hasToString("""
                123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789
                123456789
                """);
    }

    @Test
    void aLineMayBeFullToItsLastColumn() {
        assertThat(new Page().paragraph(0, TEN.repeat(7) + "1234567890").toString())
                .hasSize(81)
                .hasLineCount(1);
        assertThat(new Page().paragraph(0, TEN.repeat(7) + "12345678901").toString())
                .hasLineCount(2);
    }

    @Test
    void aWordThatIsTooLongStaysWhole() {
        String word = "x".repeat(100);

        assertThat(new Page().paragraph(4, "see " + word)).hasToString("    see\n    " + word + "\n");
    }

    @Test
    void aFieldStandsBehindItsName() {
        assertThat(new Page().field("Score", TEN.repeat(8)).more("below").field("A name beyond the column", "x"))
                .hasToString("""
                        Score       123456789 123456789 123456789 123456789 123456789 123456789
                                    123456789 123456789
                                    below
                        A name beyond the column x
                        """);
    }

    @Test
    void anItemHangsBehindItsBullet() {
        assertThat(new Page().hanging("  • ", 4, TEN.repeat(8))).hasToString("""
                  • 123456789 123456789 123456789 123456789 123456789 123456789 123456789
                    123456789
                """);
    }

    @Test
    void twoTextsStandAtTheEndsOfALine() {
        assertThat(new Page().ends("left", "right")).hasToString("left" + " ".repeat(71) + "right\n");
        assertThat(new Page().ends("l".repeat(40), "r".repeat(39)))
                .hasToString("l".repeat(40) + "\n" + "r".repeat(39) + "\n");
    }

    @Test
    void noLineEndsInSpaces() {
        assertThat(new Page().line("a  ").blank().field("b", "").rule())
                .hasToString("a\n\nb\n" + "─".repeat(80) + "\n");
    }
}
