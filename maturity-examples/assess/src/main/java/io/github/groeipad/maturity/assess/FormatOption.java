package io.github.groeipad.maturity.assess;

import picocli.CommandLine.Option;

/** The option that says in which form to answer. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text, for people, or json, for programs. Unless given: text.")
    private Format format = Format.TEXT;

    /** The forms. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    boolean isJson() {
        return format == Format.JSON;
    }
}
