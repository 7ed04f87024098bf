package io.github.groeipad.maturity.assess.questionnaire;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Shows indicators as questions. */
final class QuestionPage {

    private static final int KEY = 6;

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Map<String, String> places = new HashMap<>();

    QuestionPage(MaturityModel model, Labels labels, Names names) {
        this.model = model;
        this.labels = labels;
        this.names = names;
        model.dimensions().forEach(dimension -> place(dimension, ""));
    }

    private void place(Dimension dimension, String above) {
        String place = above + names.dimension(dimension.id());
        dimension.indicators().forEach(indicator -> places.put(indicator.id(), place));
        dimension.dimensions().forEach(below -> place(below, place + " › "));
    }

    Page of(int at, Choices choices, Optional<Response> given) {
        Indicator indicator = model.indicators().get(at);
        Page page = new Page()
                .blank()
                .ends(
                        places.getOrDefault(indicator.id(), ""),
                        labels.text("question.place", at + 1, model.indicators().size()))
                .rule()
                .hanging(indicator.id() + "  ", indicator.id().length() + 2, names.statement(indicator))
                .blank();
        if (choices.isRange()) {
            page.paragraph(2, choices.range());
        } else {
            choices.options().forEach((key, option) -> choice(page, key, labelOf(option, key)));
        }
        page.blank();
        choices.commands()
                .forEach(command -> choice(page, labels.text("key." + command), labels.text("question." + command)));
        given.ifPresent(response ->
                page.blank().paragraph(2, labels.text("question.given", said(indicator, response))));
        return page;
    }

    /** What stands beside the key of an option: nothing if that says it all. */
    private String labelOf(ResponseOption option, String key) {
        String label = names.option(option);
        return label.equals(key) ? "" : label;
    }

    private static void choice(Page page, String key, String meaning) {
        page.hanging("  " + key + " ".repeat(Math.max(1, KEY - 2 - key.length())), KEY, meaning);
    }

    private String said(Indicator indicator, Response response) {
        if (response instanceof Answered answered) {
            return names.option(model.scaleOf(indicator), answered.option());
        }
        return response instanceof NotApplicable notApplicable
                ? labels.text("question.given.not-applicable", notApplicable.reason())
                : labels.text("question.unknown");
    }
}
