package io.github.groeipad.maturity.json;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value for a mapper as a document writer does. */
final class DocumentSerializer<T> extends ValueSerializer<T> {

    private final Class<T> type;
    private final BiConsumer<T, JsonGenerator> writer;

    DocumentSerializer(Class<T> type, BiConsumer<T, JsonGenerator> writer) {
        this.type = type;
        this.writer = writer;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        writer.accept(value, json);
    }
}
