package io.github.groeipad.maturity.assess.text;

import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import java.util.Locale;
import java.util.Optional;

/** How the parts of a model are called in one language; what has no name is called by its id. */
public final class Names {

    private final MaturityModel model;
    private final Locale locale;

    /** Names the parts of a model. */
    public Names(MaturityModel model, Locale locale) {
        this.model = model;
        this.locale = locale;
    }

    /** {@return the name of the model} */
    public String model() {
        return in(model.name()).orElse(model.id());
    }

    /** {@return the name of a phase} */
    public String phase(String id) {
        return model.phase(id).flatMap(phase -> in(phase.name())).orElse(id);
    }

    /** {@return the name of a dimension} */
    public String dimension(String id) {
        return model.dimension(id).flatMap(dimension -> in(dimension.name())).orElse(id);
    }

    /** {@return what an indicator states, or nothing where it has no statement but its id} */
    public String statement(Indicator indicator) {
        return in(indicator.statement()).orElse("");
    }

    /** {@return the label of an option} */
    public String option(ResponseOption option) {
        return in(option.label()).orElse(option.id());
    }

    /** {@return the label of an option of a scale, by its id} */
    public String option(ResponseScale scale, String id) {
        int position = scale.positionOf(id);
        return position < 0 ? id : option(scale.options().get(position));
    }

    /** {@return a text of the model, if it has one} */
    public Optional<String> in(LocalizedText text) {
        return text.in(locale, model.defaultLocale());
    }
}
