package io.github.groeipad.maturity.assess.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Town", "é–█…“”", "東京", "😀", "שלום"})
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(Printable.of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 'a b'",
        "9, 'a b'",
        "13, a\\u000db",
        "27, a\\u001bb",
        "7, a\\u0007b",
        "155, a\\u009bb",
        "8232, a\\u2028b",
        "8233, a\\u2029b",
        "8238, a\\u202eb",
        "8294, a\\u2066b",
        "55357, a\\ud83db"
    })
    void whatSteersATerminalIsShown(int character, String shown) {
        assertThat(Printable.of("a" + Character.toString(character) + "b")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "Town, 4", "é, 1", "e\u0301, 1", "東京, 4", "█▒░, 3"})
    void widthIsCountedInColumns(String text, int columns) {
        assertThat(Printable.width(text)).isEqualTo(columns);
    }
}
