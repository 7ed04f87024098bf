package io.github.groeipad.maturity.national;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the command did with some arguments. */
record Run(int status, String out, String err) {

    static Run of(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = java.util.Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        int status = NationalBenchmark.run(stream(out), stream(err), false, texts);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** The digest that was printed. */
    String digest() {
        return out.lines()
                .filter(line -> line.startsWith("Digest"))
                .map(line -> line.substring("Digest".length()).strip())
                .findFirst()
                .orElse("none; " + err);
    }
}
