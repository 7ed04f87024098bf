package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.scoring.Score;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes documents as canonical bytes, and the small values that all of them have. */
final class Writing {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private Writing() {}

    static byte[] document(Consumer<JsonGenerator> writer) {
        return bytes(INDENTED, writer);
    }

    static byte[] line(Consumer<JsonGenerator> writer) {
        return bytes(ObjectWriteContext.empty(), writer);
    }

    private static byte[] bytes(ObjectWriteContext context, Consumer<JsonGenerator> writer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(context, text)) {
            writer.accept(json);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    static void text(JsonGenerator json, String property, String text) {
        name(json, property);
        json.writeString(checked(property, text));
    }

    static void name(JsonGenerator json, String property) {
        json.writeName(checked(property, property));
    }

    static void text(JsonGenerator json, String property, Optional<String> text) {
        text.ifPresent(present -> text(json, property, present));
    }

    static void texts(JsonGenerator json, String property, LocalizedText texts) {
        if (!texts.isEmpty()) {
            json.writeName(property);
            texts(json, texts);
        }
    }

    static void texts(JsonGenerator json, LocalizedText texts) {
        json.writeStartObject();
        texts.byTag().forEach((tag, text) -> text(json, tag, text));
        json.writeEndObject();
    }

    static void date(JsonGenerator json, String property, LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "Document: year of " + property + " must be from 0 to 9999, but was " + date.getYear());
        }
        json.writeStringProperty(property, date.toString());
    }

    /** Writes a weight, value or threshold: a decimal as a number, anything else as a fraction. */
    static void number(JsonGenerator json, String property, Fraction number) {
        json.writeName(property);
        number(json, number);
    }

    static void number(JsonGenerator json, Fraction number) {
        if (Numbers.isWrittenAsDecimal(number)) {
            decimal(json, Numbers.shortest(number));
        } else {
            json.writeString(number.toString());
        }
    }

    /** Writes a number that is known to some decimals only. */
    static void number(JsonGenerator json, String property, BigDecimal number) {
        json.writeName(property);
        decimal(json, Numbers.stripped(number));
    }

    /** Writes a score as an object; without how it is shown, for which a model is needed. */
    static void score(JsonGenerator json, Score score) {
        json.writeStartObject();
        valueAndExact(json, score.exact());
        json.writeEndObject();
    }

    static void valueAndExact(JsonGenerator json, Fraction exact) {
        json.writeName("value");
        decimal(json, Numbers.rounded(exact));
        text(json, "exact", exact.toString());
    }

    private static void decimal(JsonGenerator json, BigDecimal decimal) {
        if (decimal.scale() == 0 && decimal.precision() < 19) {
            json.writeNumber(decimal.longValueExact());
        } else {
            json.writeNumber(decimal);
        }
    }

    private static String checked(String property, String text) {
        int fault = Characters.firstForbidden(text);
        if (fault >= 0) {
            throw new IllegalArgumentException("Document: text of " + Found.shortened(property)
                    + " must hold whole characters that may be exchanged, but held "
                    + Found.name(text.codePointAt(fault)));
        }
        return text;
    }
}
