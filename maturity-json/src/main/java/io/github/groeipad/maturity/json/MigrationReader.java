package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.migration.IndicatorMigration;
import io.github.groeipad.maturity.migration.Migration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a migration: a rule for each indicator of the old model. */
final class MigrationReader {

    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Members document;

    private MigrationReader(Members document) {
        this.document = document;
    }

    /** A rule, where it stands, and whether all of it could be read. */
    record Rule(Part part, Members members, IndicatorMigration migration, boolean whole) {}

    /**
     * The migration of a document. Does not come back if anything is wrong with it.
     *
     * @param models the models that it has to lead from and to; null: any
     */
    static Migration read(Node root, @Nullable MigrationModels models, Findings findings) {
        Members members = Format.MIGRATION.open(root, findings);
        members.allow(Format.MIGRATION.properties());
        Migration migration = new MigrationReader(members).migration(models);
        findings.conclude();
        return migration;
    }

    private Migration migration(@Nullable MigrationModels models) {
        int before = document.findings().count();
        document.eachRequired("indicators", this::rule);
        boolean whole = document.findings().count() == before;
        Migration migration = new Migration(
                AssessmentReader.reference(document, "from"),
                AssessmentReader.reference(document, "to"),
                rules.stream().map(Rule::migration).toList());
        if (models != null) {
            models.check(document, migration, rules, whole);
        }
        return migration;
    }

    private void rule(Part part) {
        int before = document.findings().count();
        Members members = part.object("from", "to", "dropped", "options", "reason");
        if (members == null) {
            return;
        }
        String from = members.readRequired("from", Part::visibleText);
        Optional<String> to = target(members);
        IndicatorMigration migration = new IndicatorMigration(
                from == null ? "" : from,
                to,
                options(members),
                Optional.ofNullable(members.read("reason", Part::visibleText)));
        once(members, "from", from, sources, JsonProblemCode.DUPLICATE_ITEM, "must be named by one rule only");
        once(
                members,
                "to",
                to.orElse(null),
                targets,
                JsonProblemCode.CONFLICTING_MIGRATION,
                "must be named by one rule only");
        if (from != null) {
            rules.add(new Rule(part, members, migration, document.findings().count() == before));
        }
    }

    /** The indicator that answers go to; absent where they are dropped, or where it cannot be read. */
    private static Optional<String> target(Members members) {
        String kind = members.oneOf("to", "dropped");
        if (kind == null || kind.equals("to")) {
            return Optional.ofNullable(members.read("to", Part::visibleText));
        }
        Part dropped = members.get("dropped");
        Boolean said = dropped == null ? null : dropped.flag();
        if (dropped != null && said != null && !said) {
            dropped.problem(
                    JsonProblemCode.UNKNOWN_VALUE,
                    "must be true where it is given",
                    "false",
                    List.of("true"),
                    Optional.of("say in \"to\" what the indicator becomes"));
        }
        Part options = members.get("options");
        if (options != null) {
            options.problem(
                    JsonProblemCode.CONFLICTING_PROPERTIES,
                    "must be left out where answers are dropped",
                    options.node().kind());
        }
        return Optional.empty();
    }

    private static SortedMap<String, String> options(Members members) {
        SortedMap<String, String> options = new TreeMap<>();
        Members given = members.read("options", Part::members);
        if (given != null) {
            given.forEach((option, part) -> option(option, part, options));
        }
        return options;
    }

    private static void option(String option, Part part, SortedMap<String, String> options) {
        String becomes = part.visibleText();
        if (option.isBlank()) {
            part.problem(JsonProblemCode.BLANK_TEXT, "must have a name that is not blank", "a blank name");
        } else if (becomes != null) {
            options.put(option, becomes);
        }
    }

    private static void once(
            Members members,
            String property,
            @Nullable String id,
            Set<String> seen,
            JsonProblemCode code,
            String rule) {
        Part part = members.get(property);
        if (part != null && id != null && !seen.add(id)) {
            part.problem(code, rule, Found.quoted(id) + " again");
        }
    }
}
