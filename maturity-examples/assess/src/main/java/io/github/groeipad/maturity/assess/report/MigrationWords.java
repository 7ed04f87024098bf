package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.migration.MigratedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the library says of migrated answers in English, in another language; what it does not know stays as it is. */
final class MigrationWords {

    private static final Map<String, String> REASONS = Map.of(
            "the other model has no such indicator", "migrate.reason.no-indicator",
            "the other model has other options for it", "migrate.reason.other-options",
            "the new model does not allow \"not applicable\" for it", "migrate.reason.not-applicable",
            "the migration drops it", "migrate.reason.dropped");
    private static final Pattern OPTION = Pattern.compile("option (\\S+) became (\\S+)$");

    private final Labels labels;

    MigrationWords(Labels labels) {
        this.labels = labels;
    }

    /** Why an answer was dropped. */
    String reason(MigratedAnswer answer) {
        String key = REASONS.get(answer.detail());
        return key == null ? answer.detail() : labels.text(key);
    }

    /** What changed about an answer: the indicator it is for, the option it is, or both. */
    String changed(MigratedAnswer answer) {
        List<String> parts = new ArrayList<>();
        answer.from()
                .filter(from -> !answer.to().equals(answer.from()))
                .ifPresent(from -> parts.add(labels.text("migrate.was", from)));
        Matcher option = OPTION.matcher(answer.detail());
        if (option.find()) {
            parts.add(labels.text("compare.answer", option.group(1), option.group(2)));
        }
        return parts.isEmpty() ? answer.detail() : String.join(", ", parts);
    }
}
