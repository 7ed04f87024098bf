package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.Map;
import java.util.Objects;

/**
 * What became of each indicator of a model.
 *
 * @param model the model
 * @param marks by indicator id, in model order
 */
public record Sheet(MaturityModel model, Map<String, Mark> marks) {

    public Mark of(Indicator indicator) {
        return Objects.requireNonNull(marks.get(indicator.id()), indicator::id);
    }
}
