package io.github.groeipad.maturity.assess.questionnaire;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks for one answer after the other, beginning at the first indicator that has none. */
public final class Questionnaire {

    private static final int STOP = -1;

    private final MaturityModel model;
    private final List<Indicator> indicators;
    private final AnswerSheet sheet;
    private final Dialogue dialogue;
    private final Labels labels;
    private final String showsResult;
    private final QuestionPage question;

    private Questionnaire(
            MaturityModel model, Locale locale, AnswerSheet sheet, Dialogue dialogue, String showsResult) {
        this.model = model;
        this.indicators = model.indicators();
        this.sheet = sheet;
        this.dialogue = dialogue;
        this.labels = Labels.in(locale);
        this.showsResult = showsResult;
        this.question = new QuestionPage(model, labels, new Names(model, locale));
    }

    /**
     * {@return a questionnaire}
     *
     * @param model the model that is answered
     * @param locale the language
     * @param sheet takes the answers
     * @param dialogue the one who answers
     * @param showsResult the command that shows the result
     */
    public static Questionnaire of(
            MaturityModel model, Locale locale, AnswerSheet sheet, Dialogue dialogue, String showsResult) {
        return new Questionnaire(model, locale, sheet, dialogue, showsResult);
    }

    /** Asks until everything was asked, or until whoever answers stops. */
    public void ask() throws IOException {
        sheet.save();
        int at = firstUnanswered();
        while (at != STOP && at < indicators.size()) {
            Indicator indicator = indicators.get(at);
            Choices choices = new Choices(model, indicator, labels);
            dialogue.say(question.of(at, choices, sheet.response(indicator.id())));
            at = next(at, choices);
        }
        dialogue.say(end());
    }

    private int firstUnanswered() {
        int at = 0;
        while (at < indicators.size() && sheet.response(indicators.get(at).id()).isPresent()) {
            at++;
        }
        return at;
    }

    /** Reads on until something is understood, does it, and gives where to go on. */
    private int next(int at, Choices choices) throws IOException {
        while (true) {
            Optional<String> typed = dialogue.ask(labels.text("question.prompt"));
            Reply reply = typed.map(choices::reply).orElse(Reply.of(Reply.Kind.QUIT));
            switch (reply.kind()) {
                case QUIT -> {
                    return STOP;
                }
                case BACK -> {
                    return Math.max(0, at - 1);
                }
                case KEEP -> {
                    return at + 1;
                }
                case GO -> {
                    return placeOf(reply.text());
                }
                case RESPONSE -> {
                    sheet.respond(indicators.get(at).id(), reply.response().orElseThrow());
                    return at + 1;
                }
                case NOT_APPLICABLE -> {
                    Optional<String> reason = reason(reply.text());
                    if (reason.isPresent()) {
                        sheet.respond(indicators.get(at).id(), Response.notApplicable(reason.get()));
                        return at + 1;
                    }
                }
                case NOT_UNDERSTOOD -> dialogue.say(new Page().paragraph(2, choices.inWords()));
            }
        }
    }

    private int placeOf(String id) {
        return indicators.stream().map(Indicator::id).toList().indexOf(id);
    }

    /** Gives why an indicator does not apply, or nothing if there is no reason after all. */
    private Optional<String> reason(String given) throws IOException {
        Optional<String> reason = given.isEmpty() ? dialogue.ask(labels.text("question.reason")) : Optional.of(given);
        return reason.filter(text -> !text.isEmpty());
    }

    private Page end() {
        long answered = indicators.stream()
                .filter(indicator -> sheet.response(indicator.id()).isPresent())
                .count();
        Page page = new Page().blank();
        return answered == indicators.size()
                ? page.paragraph(0, labels.text("question.complete", answered)).line("  " + showsResult)
                : page.paragraph(0, labels.text("question.stopped", answered, indicators.size()));
    }
}
