package io.github.groeipad.maturity.national;

/** An argument that the command does not take. */
final class ArgumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ArgumentException(String message) {
        super(message);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ArgumentException(otherwise);
        }
    }
}
