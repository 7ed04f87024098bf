package io.github.groeipad.maturity.testkit;

import java.util.function.Function;

/**
 * A way of writing something down and reading it back.
 *
 * @param <T> what is written
 * @param writer gives the bytes of a value
 * @param reader gives the value of bytes that the writer gave
 */
public record Codec<T>(Function<T, byte[]> writer, Function<byte[], T> reader) {

    /**
     * {@return a codec}
     *
     * @param <T> what is written
     * @param writer gives the bytes of a value
     * @param reader gives the value of bytes that the writer gave
     */
    public static <T> Codec<T> of(Function<T, byte[]> writer, Function<byte[], T> reader) {
        return new Codec<>(writer, reader);
    }
}
