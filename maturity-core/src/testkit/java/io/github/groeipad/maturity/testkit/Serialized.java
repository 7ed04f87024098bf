package io.github.groeipad.maturity.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** An object as Java serialization writes it. */
record Serialized(ByteBuffer bytes) {

    static Serialized of(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Serialized(ByteBuffer.wrap(bytes.toByteArray()).asReadOnlyBuffer());
    }

    Object read() {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(copy))) {
            return in.readObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
