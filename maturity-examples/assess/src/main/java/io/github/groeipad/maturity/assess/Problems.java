package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.text.Printable;
import io.github.groeipad.maturity.json.JsonProblem;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Standard error: one problem a line, as {@code file:line:column: code: message (hint) [allowed: values]}. */
final class Problems {

    private static final int MOST_VALUES = 12;

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
                    + problem.hint().map(hint -> " (" + hint + ")").orElse("")
                    + allowed(problem));
        }
    }

    /** The values allowed, unless the message names the only one. */
    private static String allowed(JsonProblem problem) {
        List<String> values = problem.allowed();
        if (values.isEmpty() || (values.size() == 1 && problem.message().contains(values.get(0)))) {
            return "";
        }
        boolean more = values.size() > MOST_VALUES;
        return " [allowed: " + String.join(", ", more ? values.subList(0, MOST_VALUES) : values)
                + (more ? ", …]" : "]");
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
