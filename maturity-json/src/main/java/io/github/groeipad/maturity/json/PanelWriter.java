package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.panel.Agreement;
import io.github.groeipad.maturity.panel.PanelProfile;
import io.github.groeipad.maturity.panel.RoleMean;
import io.github.groeipad.maturity.scoring.Derivation;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.ResponseState;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what a panel comes to. */
final class PanelWriter {

    private final PanelProfile panel;
    private final MaturityModel model;
    private final MeasureWriter numbers;
    private final JsonGenerator json;

    private PanelWriter(PanelProfile panel, MaturityModel model, JsonGenerator json) {
        this.panel = panel;
        this.model = model;
        this.numbers = new MeasureWriter(model, json);
        this.json = json;
    }

    static void write(PanelProfile panel, MaturityModel model, JsonGenerator json) {
        ResultHead.check("Panel", panel.profile().model(), model);
        new PanelWriter(panel, model, json).panel();
    }

    private void panel() {
        json.writeStartObject();
        ResultHead.write(DocumentKind.PANEL, panel.profile(), json);
        json.writeNumberProperty("respondents", panel.respondents());
        json.writeName("indicators");
        ModelWriter.list(json, panel.indicators(), (each, to) -> indicator(each));
        json.writeName("dimensions");
        ModelWriter.list(json, panel.dimensions(), (each, to) -> dimension(each));
        numbers.expired(panel.expired());
        json.writeName("profile");
        ProfileWriter.write(panel.profile(), model, json);
        json.writeEndObject();
    }

    private void indicator(Agreement agreement) {
        json.writeStartObject();
        Writing.text(json, "indicator", agreement.of());
        numbers.exact("combined", combined(panel.profile(), agreement.of()));
        agreement(agreement);
        json.writeEndObject();
    }

    /** The value that the answers come to; absent where there is none. */
    private static Optional<Fraction> combined(MaturityProfile profile, String indicator) {
        boolean answered = profile.contributions().stream()
                .anyMatch(each -> each.indicator().equals(indicator) && each.state() == ResponseState.ANSWERED);
        return answered
                ? profile.derivation(Derivation.Measure.SCORE, indicator).value()
                : Optional.empty();
    }

    private void dimension(Agreement agreement) {
        json.writeStartObject();
        Writing.text(json, "dimension", agreement.of());
        agreement(agreement);
        json.writeEndObject();
    }

    private void agreement(Agreement agreement) {
        json.writeNumberProperty("count", agreement.count());
        count("unknown", agreement.unknown());
        count("notApplicable", agreement.notApplicable());
        agreement.spread().ifPresent(spread -> Writing.number(json, "spread", spread));
        numbers.exact("agreement", agreement.agreement());
        ModelWriter.each(json, "roles", agreement.roles(), (each, to) -> role(each));
        numbers.exact("roleGap", agreement.roleGap());
    }

    private void count(String property, int count) {
        if (count > 0) {
            json.writeNumberProperty(property, count);
        }
    }

    private void role(RoleMean role) {
        json.writeStartObject();
        Writing.text(json, "role", role.role());
        json.writeNumberProperty("count", role.count());
        numbers.exact("mean", role.mean());
        json.writeEndObject();
    }
}
