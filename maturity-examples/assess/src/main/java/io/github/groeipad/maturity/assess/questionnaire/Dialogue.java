package io.github.groeipad.maturity.assess.questionnaire;

import io.github.groeipad.maturity.assess.text.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Talks with whoever fills in the answers, be it a person or a file.
 *
 * @param in the answers, one a line
 * @param out shows a text at once
 */
public record Dialogue(BufferedReader in, Consumer<String> out) {

    void say(Page page) {
        out.accept(page.toString());
    }

    /** Asks for a line; gives nothing if no more will come. */
    Optional<String> ask(String prompt) throws IOException {
        out.accept(prompt + " ");
        String line = in.readLine();
        if (line == null) {
            out.accept("\n");
        }
        return Optional.ofNullable(line).map(String::strip);
    }
}
