package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.text.Printable;
import io.github.groeipad.maturity.json.JsonProblem;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Standard error: one problem a line, as {@code file:line:column: code: message (hint)}. */
final class Problems {

    private final PrintStream err;
    private Runnable before = () -> {};

    Problems(OutputStream err) {
        this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
    }

    /** Sets what makes room for a line, where something else is shown. */
    void before(Runnable makesRoom) {
        before = makesRoom;
    }

    void report(String file, List<JsonProblem> problems) {
        for (JsonProblem problem : problems) {
            String place = file + ":" + problem.line() + ":" + problem.column();
            line(place + ": " + problem.code() + ": " + problem.message()
                    + problem.hint().map(hint -> " (" + hint + ")").orElse(""));
        }
    }

    void report(String place, String code, String message) {
        line(place + ": " + code + ": " + message);
    }

    void report(String place, String code, String message, String hint) {
        line(place + ": " + code + ": " + message + " (" + hint + ")");
    }

    /** Tells something that is no problem. */
    void note(String text) {
        line(text);
    }

    private void line(String line) {
        before.run();
        err.print(Printable.of(line) + "\n");
        err.flush();
    }
}
