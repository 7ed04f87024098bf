package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Threshold;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How things and numbers of a model are called in one language. What has no name is called by its id. */
final class Wording {

    private static final DisplayRange PERCENT = DisplayRange.percent();

    private final MaturityModel model;
    private final Locale locale;
    private final ExplanationTexts texts;

    Wording(MaturityModel model, Locale locale, ExplanationTexts texts) {
        this.model = model;
        this.locale = locale;
        this.texts = texts;
    }

    MaturityModel model() {
        return model;
    }

    ExplanationTexts texts() {
        return texts;
    }

    String subject(MaturityProfile profile) {
        return oneLine(profile.subject().name().orElse(profile.subject().id()));
    }

    String phase(String id) {
        return model.phase(id).flatMap(phase -> in(phase.name())).orElse(id);
    }

    String dimension(String id) {
        return model.dimension(id).flatMap(dimension -> in(dimension.name())).orElse(id);
    }

    Optional<String> statement(Indicator indicator) {
        return in(indicator.statement());
    }

    Optional<String> in(LocalizedText text) {
        return text.in(locale, model.defaultLocale()).map(Wording::oneLine);
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\R", " ");
    }

    Indicator indicator(String id) {
        return model.indicator(id).orElseThrow();
    }

    String option(String indicatorId, String optionId) {
        return label(model.scaleOf(indicator(indicatorId)).options().stream()
                .filter(option -> option.id().equals(optionId))
                .findFirst()
                .orElseThrow());
    }

    /** The options of a value, or the value itself where none has it. */
    String answer(String indicatorId, Fraction value) {
        ResponseScale scale = model.scaleOf(indicator(indicatorId));
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < scale.values().size(); i++) {
            if (scale.values().get(i).equals(value)) {
                labels.add(label(scale.options().get(i)));
            }
        }
        return labels.isEmpty() ? score(value) : String.join(" / ", labels);
    }

    private String label(ResponseOption option) {
        return in(option.label()).orElse(option.id());
    }

    String score(Fraction score) {
        return written(model.scoring().display().format(score));
    }

    /** Digits as the language writes them. */
    private String written(String digits) {
        return digits.replace(".", texts.text("number.point"));
    }

    /** What a part adds to the score, with one digit more than a score is shown with, because it is smaller. */
    String points(Fraction part) {
        DisplayRange range = model.scoring().display();
        return written(part.times(range.max().minus(range.min()))
                .toBigDecimal(range.decimals() + 1, RoundingMode.FLOOR)
                .toPlainString());
    }

    String percent(Fraction share) {
        return texts.text("number.percent", "value", written(PERCENT.format(share)));
    }

    String plain(Fraction number) {
        if (!number.isDecimal(6)) {
            return number.toString();
        }
        return number.signum() == 0
                ? "0"
                : written(number.toBigDecimal(6, RoundingMode.UNNECESSARY)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    String threshold(Threshold threshold, boolean ofScore) {
        return texts.text(
                threshold.bound() == Threshold.Bound.AT_LEAST ? "threshold.at-least" : "threshold.above",
                "value",
                ofScore ? scoreAsked(threshold.value()) : shareAsked(threshold.value()));
    }

    String scoreAsked(Fraction score) {
        return asked(score, model.scoring().display(), UnaryOperator.identity());
    }

    private String shareAsked(Fraction share) {
        return asked(share, PERCENT, digits -> texts.text("number.percent", "value", digits));
    }

    /** What is asked for is never rounded, so that it is clear what passes. */
    private String asked(Fraction value, DisplayRange range, UnaryOperator<String> unit) {
        Fraction shown = range.min().plus(value.times(range.max().minus(range.min())));
        if (shown.isDecimal(range.decimals())) {
            return unit.apply(written(range.format(value)));
        }
        return shown.isDecimal(6)
                ? unit.apply(plain(shown))
                : texts.text(
                        "number.endless",
                        "value",
                        unit.apply(written(range.format(value)) + "…"),
                        "exact",
                        value.toString());
    }

    String scoreFound(Fraction found, Fraction asked) {
        return found.equals(asked)
                ? scoreAsked(asked)
                : found(score(found), found, asked, model.scoring().display());
    }

    String shareFound(Fraction found, Fraction asked) {
        return found.equals(asked) ? shareAsked(asked) : found(percent(found), found, asked, PERCENT);
    }

    /** Shows a found number as always, and exactly too where it would else look the same as what is asked for. */
    private String found(String shown, Fraction found, Fraction asked, DisplayRange range) {
        return range.format(found).equals(range.format(asked))
                ? texts.text("number.exact", "value", shown, "exact", found.toString())
                : shown;
    }
}
