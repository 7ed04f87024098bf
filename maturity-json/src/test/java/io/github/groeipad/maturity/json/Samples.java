package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.MaturityModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The documents of the format's description, and other files beside the tests. */
final class Samples {

    private Samples() {}

    static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(String name) {
        return text(bytes(name));
    }

    static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String modelText() {
        return text("webcare-check.json");
    }

    static MaturityModel model() {
        return MaturityJson.strict().readModel(bytes("webcare-check.json"));
    }

    static String assessmentText() {
        return text("webcare-assessment-2026.json");
    }
}
