package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a response scale. */
final class ScaleReader {

    private ScaleReader() {}

    static ResponseScale read(Part part) {
        Members members = part.object("id", "options", "range");
        if (members == null) {
            return ResponseScale.of("");
        }
        String id = members.text("id");
        if ("range".equals(members.oneOf("options", "range"))) {
            Part range = members.get("range");
            return ResponseScale.range(id, range(range == null ? null : range.object("from", "to", "step")));
        }
        ResponseScale.Builder scale = ResponseScale.builder(id);
        members.each("options", option -> scale.option(option(option)));
        return scale.build();
    }

    private static ResponseOption option(Part part) {
        Members members = part.object("id", "value", "label");
        if (members == null) {
            return ResponseOption.of("");
        }
        return new ResponseOption(
                members.text("id"),
                Optional.ofNullable(members.read("value", Part::number)),
                Texts.read(members, "label"));
    }

    private static ResponseScale.Range range(@Nullable Members members) {
        if (members == null) {
            return new ResponseScale.Range(Fraction.zero(), Fraction.one(), Fraction.one());
        }
        return new ResponseScale.Range(
                number(members, "from", Fraction.zero()),
                number(members, "to", Fraction.one()),
                number(members, "step", Fraction.one()));
    }

    private static Fraction number(Members members, String property, Fraction otherwise) {
        Fraction number = members.readRequired(property, Part::number);
        return number == null ? otherwise : number;
    }
}
