package io.github.groeipad.maturity.assess;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Standard output: UTF-8, whatever the machine's own character set is. */
final class Output {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private @Nullable OutputFailedException failure;

    Output(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] bytes) {
        attempt(() -> out.write(bytes));
    }

    /** Writes what is still held back. Fails if anything before has failed. */
    void flush() {
        attempt(out::flush);
    }

    private void attempt(Writing writing) {
        if (failure == null) {
            try {
                writing.run();
                return;
            } catch (IOException cause) {
                failure = new OutputFailedException(cause);
            }
        }
        throw failure;
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
