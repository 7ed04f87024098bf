package io.github.groeipad.maturity.assess.text;

import static io.github.groeipad.maturity.assess.text.Table.Column.LEFT;
import static io.github.groeipad.maturity.assess.text.Table.Column.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        assertThat(shown(Table.of(20, LEFT, RIGHT, LEFT).row("a", "1", "x").row("bcd", "10", "")))
                .isEqualTo("""
                        a     1  x
                        bcd  10
                        """);
    }

    @Test
    void aColumnWithoutCellsIsLeftOut() {
        assertThat(shown(Table.of(20, LEFT, RIGHT, LEFT).row("a", "", "x"))).isEqualTo("a  x\n");
    }

    @Test
    void longTextsAreCut() {
        assertThat(shown(Table.of(5, LEFT, RIGHT).row("abcdef", "123456").row("東京都", "1")))
                .isEqualTo("""
                        abcd…  123456
                        東京…       1
                        """);
    }

    @Test
    void theWidestTextsAreCutUntilThePageIsWideEnough() {
        String table = shown(Table.of(60, LEFT, RIGHT, LEFT).row("a".repeat(60), "1".repeat(20), "b".repeat(30)));

        assertThat(table).isEqualTo("a".repeat(27) + "…  " + "1".repeat(20) + "  " + "b".repeat(27) + "…\n");
    }

    @Test
    void numbersAreNeverCut() {
        assertThat(shown(Table.of(60, LEFT, RIGHT).row("a".repeat(20), "1".repeat(90))))
                .isEqualTo("a".repeat(11) + "…  " + "1".repeat(90) + "\n");
    }

    @Test
    void theRoomIsWhatOneMoreColumnMayTake() {
        Table table = Table.of(20, LEFT, RIGHT).row("a".repeat(30), "12345");

        assertThat(table.room()).isEqualTo(80 - 20 - 2 - 5 - 2);
    }

    private static String shown(Table table) {
        Page page = new Page();
        table.addTo(page);
        return page.toString();
    }
}
