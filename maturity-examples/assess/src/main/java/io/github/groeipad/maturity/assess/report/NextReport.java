package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.roadmap.Actions;
import io.github.groeipad.maturity.roadmap.Gain;
import io.github.groeipad.maturity.scoring.GateFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.Readiness;
import io.github.groeipad.maturity.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to do next, on one screen: what helps most, and what is worth finding out. */
public final class NextReport {

    /** How many things are told of the kind that comes first. */
    private static final int FIRST = 3;

    private final Labels labels;
    private final Names names;
    private final Figures figures;
    private final Stand stand;
    private final StepWords words;

    private NextReport(MaturityModel model, Locale locale) {
        this.labels = Labels.in(locale);
        this.names = new Names(model, locale);
        this.figures = new Figures(model.scoring().display(), labels);
        this.stand = new Stand(model, labels, names);
        this.words = new StepWords(model, labels, names);
    }

    /** {@return reports of what to do next by a model, in a language} */
    public static NextReport of(MaturityModel model, Locale locale) {
        return new NextReport(model, locale);
    }

    /** {@return the report of what could be done} */
    public String text(Actions actions) {
        Page page = new Page();
        MaturityProfile profile = actions.profile();
        Heading.addTo(page, profile, names, labels);
        stand.addTo(page, profile, actions.target());
        if (profile.phaseDetermined()) {
            raises(page, actions, FIRST);
            findOut(page, actions, 2);
        } else {
            findOut(page, actions, FIRST);
            raises(page, actions, 1);
        }
        actions.target()
                .filter(target -> !isReached(actions))
                .ifPresent(target -> page.paragraph(0, labels.text("next.plan", names.phase(target))));
        return page.toString();
    }

    private void raises(Page page, Actions actions, int most) {
        List<Actions.Raise> raises = actions.raises();
        page.blank();
        if (raises.isEmpty()) {
            page.paragraph(0, labels.text("next.nothing"));
            return;
        }
        int shown = Math.min(most, raises.size());
        page.paragraph(0, title(actions, shown));
        StepWords.State now = now(actions);
        int place = 0;
        for (Actions.Raise raise : raises.subList(0, shown)) {
            place++;
            page.hanging(place + ". ", 3, words.title(raise.indicator()));
            page.paragraph(
                    3,
                    words.change(raise) + ": "
                            + words.result(
                                    now, after(now, raise.gain()), raise.gain().phaseReached()) + ".");
            words.advice(page, 3, raise.indicator());
        }
    }

    private String title(Actions actions, int shown) {
        int all = actions.raises().size();
        if (actions.target().isEmpty()) {
            return labels.text("next.raises.score", shown, all);
        }
        String phase = names.phase(actions.target().get());
        return labels.text(isReached(actions) ? "next.raises.reached" : "next.raises", phase, shown, all);
    }

    /** The phase that is aimed at, or a higher one, is reached where all gates up to it are met. */
    private static boolean isReached(Actions actions) {
        for (GateFinding gate : actions.profile().gates()) {
            if (!gate.isMet()) {
                return false;
            }
            if (Optional.of(gate.phase()).equals(actions.target())) {
                return true;
            }
        }
        return false;
    }

    private static StepWords.State now(Actions actions) {
        MaturityProfile profile = actions.profile();
        return new StepWords.State(
                profile.score().map(Score::exact),
                actions.target().flatMap(profile::readiness).map(Readiness::value));
    }

    private static StepWords.State after(StepWords.State now, Gain gain) {
        return new StepWords.State(
                Optional.of(now.score().orElse(Fraction.zero()).plus(gain.score())),
                now.readiness().map(before -> before.plus(gain.readiness().orElse(Fraction.zero()))));
    }

    private void findOut(Page page, Actions actions, int most) {
        List<Actions.FindOut> open = actions.findOut();
        if (open.isEmpty()) {
            return;
        }
        boolean decisive = !actions.profile().phaseDetermined();
        page.blank().paragraph(0, labels.text(decisive ? "next.open.decisive" : "next.open", open.size()));
        for (Actions.FindOut each : open.subList(0, Math.min(most, open.size()))) {
            page.hanging("• ", 2, words.title(each.indicator()));
            page.paragraph(2, possible(each, now(actions)));
        }
        if (open.size() > most) {
            page.paragraph(0, labels.text("next.open.more", open.size() - most));
        }
    }

    private String possible(Actions.FindOut open, StepWords.State now) {
        List<String> parts = new ArrayList<>();
        open.phases().filter(range -> !range.isDetermined()).ifPresent(range -> parts.add(phases(range)));
        String low = figures.score(open.scores().low().exact());
        String high = figures.score(open.scores().high().exact());
        parts.add(low.equals(high) ? labels.text("step.score", low) : labels.text("next.possible.score", low, high));
        Optional<Fraction> best = after(now, open.best()).readiness();
        if (!best.map(figures::percent).equals(now.readiness().map(figures::percent))) {
            best.ifPresent(readiness -> parts.add(labels.text("next.possible.ready", figures.percent(readiness))));
        }
        return labels.text("next.possible." + open.state().id(), String.join(", ", parts));
    }

    private String phases(PhaseRange range) {
        return labels.text("next.possible.phase", stand.name(range.lowest()), stand.name(range.highest()));
    }
}
