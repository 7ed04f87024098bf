package io.github.groeipad.maturity.assess;

/** Texts on standard output with two empty lines between them. */
final class Separated {

    private final Output output;
    private boolean first = true;

    Separated(Output output) {
        this.output = output;
    }

    void text(String text) {
        output.text((first ? "" : "\n\n") + text);
        first = false;
    }
}
