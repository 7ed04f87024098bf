package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Expiry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the evidence of a profile that has expired, in the order of the model. */
final class ExpiryReader {

    private final List<String> indicators;
    private final LocalDate asOf;
    private int last;

    ExpiryReader(MaturityModel model, LocalDate asOf) {
        this.indicators = model.indicators().stream().map(Indicator::id).toList();
        this.asOf = asOf;
    }

    List<Expiry> read(Members profile) {
        List<Expiry> expired = new ArrayList<>();
        profile.each("expired", part -> {
            Members members = part.object("indicator", "reference", "validUntil");
            if (members != null) {
                String indicator = members.readRequired("indicator", this::indicator);
                String reference = members.readRequired("reference", Part::visibleText);
                LocalDate validUntil = members.readRequired("validUntil", this::past);
                if (indicator != null && reference != null && validUntil != null) {
                    expired.add(new Expiry(indicator, reference, validUntil));
                }
            }
        });
        return expired;
    }

    private @Nullable String indicator(Part part) {
        String indicator = part.text();
        if (indicator == null) {
            return null;
        }
        int place = indicators.indexOf(indicator);
        if (place < 0) {
            part.unknownValue(indicator, indicators.stream().limit(20).toList());
        } else if (place < last) {
            part.problem(
                    JsonProblemCode.INCONSISTENT_PROFILE,
                    "must stand in the order of the model",
                    Found.quoted(indicator) + " after " + Found.quoted(indicators.get(last)));
        }
        last = Math.max(last, place);
        return indicator;
    }

    private @Nullable LocalDate past(Part part) {
        LocalDate day = part.date();
        if (day != null && !day.isBefore(asOf)) {
            part.problem(
                    JsonProblemCode.INCONSISTENT_PROFILE,
                    "must be before " + asOf + ", since it expired",
                    day.toString());
        }
        return day;
    }
}
