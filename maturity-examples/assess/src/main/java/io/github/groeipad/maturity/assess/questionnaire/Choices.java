package io.github.groeipad.maturity.assess.questionnaire;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What may be typed for an indicator, and what it means. */
final class Choices {

    private final MaturityModel model;
    private final Indicator indicator;
    private final ResponseScale scale;
    private final Labels labels;
    private final Labels english = Labels.in(Locale.ENGLISH);

    Choices(MaturityModel model, Indicator indicator, Labels labels) {
        this.model = model;
        this.indicator = indicator;
        this.scale = model.scaleOf(indicator);
        this.labels = labels;
    }

    /** Whether a number of the scale is typed, since there are too many options to list them. */
    boolean isRange() {
        return scale.range().isPresent();
    }

    /** The options by what to type for them: their number in the list, or their id where all ids are numbers already. */
    Map<String, ResponseOption> options() {
        boolean numbers = scale.options().stream().allMatch(option -> isNumber(option.id()));
        Map<String, ResponseOption> options = new LinkedHashMap<>();
        for (ResponseOption option : scale.options()) {
            options.put(numbers ? option.id() : Integer.toString(options.size() + 1), option);
        }
        return options;
    }

    private static boolean isNumber(String id) {
        return id.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /** What can be typed beside options, by the names that the labels have for it. */
    List<String> commands() {
        List<String> commands = new ArrayList<>();
        if (model.scoring().unknown().kind() != MissingPolicy.Kind.REJECT) {
            commands.add("unknown");
        }
        if (indicator.notApplicableAllowed()) {
            commands.add("not-applicable");
        }
        commands.addAll(List.of("back", "quit"));
        return commands;
    }

    /** All that may be typed, in one line. */
    String inWords() {
        List<String> words = new ArrayList<>();
        if (isRange()) {
            words.add(range());
        } else {
            words.addAll(options().keySet());
        }
        commands().forEach(command -> words.add(labels.text("key." + command)));
        return labels.text("question.choices", String.join(", ", words));
    }

    String range() {
        List<ResponseOption> options = scale.options();
        String last = options.get(options.size() - 1).id();
        return labels.text("question.range", options.get(0).id(), options.get(1).id(), last);
    }

    Reply reply(String typed) {
        if (typed.isEmpty()) {
            return Reply.of(Reply.Kind.KEEP);
        }
        String[] words = typed.split("\\s+", 2);
        for (String command : commands()) {
            if (isKeyOf(command, words[0]) && (words.length == 1 || command.equals("not-applicable"))) {
                return reply(command, words.length == 1 ? "" : words[1]);
            }
        }
        String option = isRange() || !options().containsKey(typed)
                ? typed
                : options().get(typed).id();
        if (scale.positionOf(option) >= 0) {
            return Reply.of(Response.option(option));
        }
        return model.indicator(typed).isPresent()
                ? Reply.of(Reply.Kind.GO, typed)
                : Reply.of(Reply.Kind.NOT_UNDERSTOOD);
    }

    private static Reply reply(String command, String rest) {
        return switch (command) {
            case "unknown" -> Reply.of(Response.unknown());
            case "not-applicable" -> Reply.of(Reply.Kind.NOT_APPLICABLE, rest);
            case "back" -> Reply.of(Reply.Kind.BACK);
            default -> Reply.of(Reply.Kind.QUIT);
        };
    }

    /** The English keys hold in every language, so that answers which come from a file do not depend on it. */
    private boolean isKeyOf(String command, String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return key.equals(labels.text("key." + command)) || key.equals(english.text("key." + command));
    }
}
