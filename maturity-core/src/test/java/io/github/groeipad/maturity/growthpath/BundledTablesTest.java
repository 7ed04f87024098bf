package io.github.groeipad.maturity.growthpath;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged jar is told apart from a model with strange answers. */
class BundledTablesTest {
    private static final List<String> COLUMNS = List.of("id", "text");

    @Test
    void aTableIsReadLineByLine() {
        assertThat(Table.parse("t", bytes("id\ttext\na\tone\nb\tétwo\n"), COLUMNS))
                .extracting(row -> row.get("id") + "=" + row.get("text"))
                .containsExactly("a=one", "b=étwo");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, 'Table t, line 0: must be part of the jar'",
                "'id\ttext\na\tone', 'Table t, line 2: must end with a line feed'",
                "'', 'Table t, line 1: must name the columns [id, text]'",
                "'id\tname\n', 'Table t, line 1: must name the columns [id, text]'",
                "'id\ttext\na\n', 'Table t, line 2: must have 2 fields'",
                "'id\ttext\na\tone\tmore\n', 'Table t, line 2: must have 2 fields'",
                "'id\ttext\na\t\n', 'Table t, line 2: text must be a text'",
                "'id\ttext\r\na\tone\r\n', 'Table t, line 1: must name the columns [id, text]'",
                "'id\ttext\na\tone\r\n', 'Table t, line 2: text must be a text'"
            })
    void aTableOfAnotherShapeIsRefused(String text, String message) {
        byte[] bytes = text == null ? null : bytes(text);

        assertThatThrownBy(() -> Table.parse("t", bytes, COLUMNS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void aTableThatIsNotUtf8IsRefused() {
        byte[] latin = "id\ttext\na\té\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Table.parse("t", latin, COLUMNS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Table t: must be UTF-8");
    }

    @Test
    void aTableThatIsNotInTheJarIsRefused() {
        assertThatThrownBy(() -> Table.read("none.tsv", COLUMNS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Table none.tsv, line 0: must be part of the jar");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, guess, 'Indicator A-1: kind must be fact, quantity or perception, but was guess'",
        "questionnaire, both, 'Indicator A-1: questionnaire must be core or extended, but was both'",
        "notApplicableAllowed, maybe, 'Indicator A-1: notApplicableAllowed must be yes or no, but was maybe'",
        "phaseBasis, none, 'Indicator A-1: phaseBasis must be growth-path or expert-judgement, but was none'"
    })
    void anIndicatorOfAnUnknownKindIsRefused(String column, String value, String message) {
        Map<String, String> row = indicator();
        row.put(column, value);

        assertThatThrownBy(() -> IndicatorBank.entries(List.of(row), List.of(advice("A-1"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void eachIndicatorHasAdviceAndNoAdviceIsLeftOver() {
        assertThatThrownBy(() -> IndicatorBank.entries(List.of(indicator()), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Indicator A-1: id must have advice, but was A-1");
        assertThatThrownBy(() -> IndicatorBank.entries(List.of(), List.of(advice("A-1"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Indicator bank: advice must be for an indicator, but was for [A-1]");
    }

    private static Map<String, String> indicator() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", "A-1");
        row.put("dimension", "strategy");
        row.put("phase", "discover");
        row.put("kind", "fact");
        row.put("questionnaire", "core");
        row.put("notApplicableAllowed", "no");
        row.put("tags", "able");
        row.put("phaseBasis", "growth-path");
        row.put("statement_en", "We do.");
        row.put("statement_nl", "Wij doen.");
        row.put("provenance", "a source");
        return row;
    }

    private static Map<String, String> advice(String id) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("advice_en", "Do more.");
        row.put("advice_nl", "Doe meer.");
        return row;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
