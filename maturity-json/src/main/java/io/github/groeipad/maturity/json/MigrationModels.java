package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.migration.IndicatorMigration;
import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.ProblemCode;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The models that a migration leads from and to, and what keeps it from being used between them: what core refuses too, with
 * its place in the document.
 */
final class MigrationModels {

    /** Looking for a near name among thousands takes a while. */
    private static final int MOST_HINTS = 100;

    private static final int MOST_ALLOWED = 20;

    private final MaturityModel old;
    private final MaturityModel now;
    private final List<String> oldIndicators;
    private final List<String> nowIndicators;

    MigrationModels(MaturityModel old, MaturityModel now) {
        this.old = old;
        this.now = now;
        this.oldIndicators = old.indicators().stream().map(Indicator::id).toList();
        this.nowIndicators = now.indicators().stream().map(Indicator::id).toList();
    }

    /** Adds what is wrong with a migration; whether a rule is missing can be told only if all rules could be read. */
    void check(Members document, Migration migration, List<MigrationReader.Rule> rules, boolean whole) {
        Findings findings = document.findings();
        reference(document.get("from"), migration.from(), old);
        reference(document.get("to"), migration.to(), now);
        Set<String> sources = new HashSet<>();
        for (MigrationReader.Rule rule : rules) {
            if (!findings.isFull()) {
                sources.add(rule.migration().from());
                rule(rule, findings);
            }
        }
        Part indicators = document.get("indicators");
        if (indicators != null && whole) {
            oldIndicators.stream()
                    .filter(indicator -> !sources.contains(indicator))
                    .forEach(indicator -> incomplete(
                            indicators,
                            "must have a rule for indicator " + indicator
                                    + " that says whether its answers are kept, renamed or dropped",
                            "a list without one"));
        }
    }

    private static void reference(@Nullable Part part, ModelReference named, MaturityModel model) {
        Members members = part == null || !(part.node() instanceof Node.Obj) ? null : part.members();
        if (members != null) {
            ProfileReader.same(members.get("id"), named.id(), model.id());
            ProfileReader.same(members.get("version"), named.version(), model.version());
            String wanted = model.fingerprint().hex();
            named.fingerprint().ifPresent(found -> ProfileReader.same(members.get("fingerprint"), found.hex(), wanted));
        }
    }

    private void rule(MigrationReader.Rule rule, Findings findings) {
        IndicatorMigration migration = rule.migration();
        Optional<Indicator> source = old.indicator(migration.from());
        if (source.isEmpty()) {
            unknownIndicator(rule.members().get("from"), migration.from(), old, oldIndicators);
        }
        Optional<Indicator> target = migration.to().flatMap(now::indicator);
        if (migration.to().isPresent() && target.isEmpty()) {
            unknownIndicator(rule.members().get("to"), migration.to().get(), now, nowIndicators);
        }
        if (source.isPresent() && target.isPresent()) {
            options(rule, old.scaleOf(source.get()), now.scaleOf(target.get()), findings);
        }
    }

    private void options(MigrationReader.Rule rule, ResponseScale from, ResponseScale to, Findings findings) {
        Set<String> mapped = new HashSet<>();
        Part given = rule.members().get("options");
        if (given != null && given.node() instanceof Node.Obj) {
            rule.members()
                    .ifRead(
                            "options",
                            Part::members,
                            options -> options.forEach((option, part) -> {
                                mapped.add(option);
                                option(option, part, from, to);
                            }));
        }
        for (ResponseOption option : from.options()) {
            if (findings.isFull()) {
                return;
            }
            if (rule.whole() && !mapped.contains(option.id()) && to.positionOf(option.id()) < 0) {
                incomplete(
                        rule.part(),
                        "must say what option " + option.id() + " becomes, which scale " + to.id()
                                + " of the new model does not have",
                        "a rule without it");
            }
        }
    }

    private void option(String option, Part becomes, ResponseScale from, ResponseScale to) {
        if (!option.isBlank() && from.positionOf(option) < 0) {
            unknownOption(becomes, "must be an option of scale " + from.id() + " of the old model", option, from);
        }
        if (becomes.node() instanceof Node.Text text && !text.value().isBlank() && to.positionOf(text.value()) < 0) {
            unknownOption(becomes, "must become an option of scale " + to.id() + " of the new model", text.value(), to);
        }
    }

    private static void unknownOption(Part part, String rule, String found, ResponseScale scale) {
        List<String> options = scale.options().stream()
                .limit(MOST_ALLOWED)
                .map(ResponseOption::id)
                .toList();
        unknown(part, ProblemCode.UNKNOWN_OPTION, rule, found, options);
    }

    private static void unknownIndicator(
            @Nullable Part part, String found, MaturityModel model, List<String> indicators) {
        if (part != null) {
            String rule = "must be an indicator of model " + model.reference();
            unknown(part, ProblemCode.UNKNOWN_INDICATOR, rule, found, indicators);
        }
    }

    private static void unknown(Part part, ProblemCode code, String rule, String found, List<String> known) {
        part.problem(
                code,
                rule,
                Found.quoted(found),
                known.stream().limit(MOST_ALLOWED).toList(),
                part.findings().count() < MOST_HINTS ? Nearest.hint(found, known) : Optional.empty());
    }

    private static void incomplete(Part part, String rule, String found) {
        part.problem(JsonProblemCode.INCOMPLETE_MIGRATION, rule, found);
    }
}
