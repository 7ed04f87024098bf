package io.github.groeipad.maturity.assess;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/** Standard output cannot be written to. */
final class OutputFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputFailedException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether whoever read the output has seen enough and gone, as {@code head} does. */
    boolean isReaderGone() {
        String reason = reason().toLowerCase(Locale.ROOT);
        return reason.contains("pipe") || reason.contains("pijp");
    }

    String reason() {
        return Objects.requireNonNullElse(getMessage(), "it cannot be written to");
    }
}
