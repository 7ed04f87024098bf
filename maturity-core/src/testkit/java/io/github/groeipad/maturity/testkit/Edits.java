package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The models that laws compare a model with. */
final class Edits {

    private Edits() {}

    /** Without some indicators, the dimensions that held nothing else, and all gates, which could refer to them. */
    static Edit without(Predicate<Indicator> gone) {
        return new Edit() {
            @Override
            Optional<Indicator> indicator(Dimension dimension, Indicator indicator) {
                return gone.test(indicator) ? Optional.empty() : Optional.of(indicator);
            }

            @Override
            Optional<Criterion> gate(Criterion gate) {
                return Optional.empty();
            }
        };
    }

    /** With "not applicable" excluded, and allowed for one indicator. */
    static Edit notApplicableExcluded(String allowed) {
        return new Edit() {
            @Override
            ScoringRules rules(ScoringRules rules) {
                return copyOf(rules).notApplicable(MissingPolicy.exclude()).build();
            }

            @Override
            Optional<Indicator> indicator(Dimension dimension, Indicator indicator) {
                return Optional.of(
                        indicator.id().equals(allowed)
                                ? copyOf(indicator).notApplicableAllowed(true).build()
                                : indicator);
            }
        };
    }

    static Edit rules(UnaryOperator<ScoringRules.Builder> change) {
        return new Edit() {
            @Override
            ScoringRules rules(ScoringRules rules) {
                return change.apply(copyOf(rules)).build();
            }
        };
    }

    /** With everything whose order must not matter in another order. */
    static Edit shuffled(Random random) {
        return new Edit() {
            @Override
            <T> List<T> order(List<T> parts) {
                List<T> shuffled = new ArrayList<>(parts);
                Collections.shuffle(shuffled, random);
                return shuffled;
            }

            @Override
            Optional<Criterion> gate(Criterion gate) {
                return Optional.of(shuffle(gate));
            }

            private Criterion shuffle(Criterion criterion) {
                if (!(criterion instanceof Criterion.Composite composite)) {
                    return criterion;
                }
                List<Criterion> parts =
                        order(composite.criteria()).stream().map(this::shuffle).toList();
                if (composite instanceof Criterion.AtLeast atLeast) {
                    return new Criterion.AtLeast(atLeast.count(), parts);
                }
                return composite instanceof Criterion.AllOf ? new Criterion.AllOf(parts) : new Criterion.AnyOf(parts);
            }
        };
    }

    /** With the weights of the indicators of some dimensions multiplied. */
    static Edit indicatorsTimes(Fraction factor, Predicate<Dimension> of) {
        return new Edit() {
            @Override
            Optional<Indicator> indicator(Dimension dimension, Indicator indicator) {
                return Optional.of(
                        of.test(dimension)
                                ? copyOf(indicator)
                                        .weight(indicator.weight().times(factor))
                                        .build()
                                : indicator);
            }
        };
    }

    /** With the weights of some dimensions multiplied. */
    static Edit dimensionsTimes(Fraction factor, Predicate<Dimension> which) {
        return new Edit() {
            @Override
            Dimension.Builder copyOf(Dimension dimension) {
                Dimension.Builder copy = super.copyOf(dimension);
                return which.test(dimension) ? copy.weight(dimension.weight().times(factor)) : copy;
            }
        };
    }

    /** With other texts, languages and efforts everywhere. */
    static Edit retold(Locale locale) {
        LocalizedText other = LocalizedText.of("tr", "1.5 I\u0131").and("ar", "\u0660\u066B\u0665");
        return new Edit() {
            @Override
            MaturityModel.Builder start(MaturityModel model) {
                return MaturityModel.builder(model.id(), model.version())
                        .defaultLocale(locale)
                        .name(other);
            }

            @Override
            Phase phase(Phase phase) {
                Phase.Builder copy = Phase.builder(phase.id()).description(other);
                phase.gate().ifPresent(copy::gate);
                return copy.build();
            }

            @Override
            ResponseScale scale(ResponseScale scale) {
                if (scale.range().isPresent()) {
                    return scale;
                }
                ResponseScale.Builder copy = ResponseScale.builder(scale.id());
                scale.options().forEach(option -> copy.option(new ResponseOption(option.id(), option.value(), other)));
                return copy.build();
            }

            @Override
            Dimension.Builder copyOf(Dimension dimension) {
                return super.copyOf(dimension).name(other).description(LocalizedText.empty());
            }

            @Override
            Optional<Indicator> indicator(Dimension dimension, Indicator indicator) {
                return Optional.of(copyOf(indicator)
                        .statement(LocalizedText.empty())
                        .advice(other)
                        .provenance("0,5")
                        .build());
            }
        };
    }
}
