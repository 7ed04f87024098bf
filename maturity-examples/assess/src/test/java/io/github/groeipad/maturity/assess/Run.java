package io.github.groeipad.maturity.assess;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A run of the command, and what came of it.
 *
 * @param status the exit status
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
record Run(int status, String out, String err) {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T23:59:59Z"), ZoneOffset.UTC);

    static Run of(String... args) {
        return with("", args);
    }

    /** Runs it with a text on standard input. */
    static Run with(String in, String... args) {
        return with(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Run with(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Assess.run(new Streams(in, out, err, () -> false, TODAY), args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
