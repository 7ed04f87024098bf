package io.github.groeipad.maturity.assess;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what users type for the constants of an enum: their names in lower case, with hyphens. */
final class EnumWords {

    private EnumWords() {}

    static <E extends Enum<E>> ITypeConverter<E> of(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return typed -> Arrays.stream(constants)
                .filter(constant -> word(constant).equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("expected " + words(constants) + ", but was '" + typed + "'"));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Enum<?>[] constants) {
        int last = constants.length - 1;
        return Arrays.stream(constants, 0, last).map(EnumWords::word).collect(Collectors.joining(", ")) + " or "
                + word(constants[last]);
    }
}
