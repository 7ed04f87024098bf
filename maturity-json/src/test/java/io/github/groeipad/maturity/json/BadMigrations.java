package io.github.groeipad.maturity.json;

import static io.github.groeipad.maturity.json.BadInput.migration;

import java.util.List;

/** The bad migrations that are tried. */
final class BadMigrations {

    private static final String KEPT =
            "{\"from\": \"answers\", \"to\": \"answers\", \"options\": {\"largely\": \"mostly\"}}";
    private static final String DROPPED =
            "{\"from\": \"monitor\", \"dropped\": true, \"reason\": \"asked otherwise now\"}";

    private BadMigrations() {}

    static List<BadInput> all() {
        return List.of(
                migration("another kind of document", "maturity-migration/1", "maturity-plan/1"),
                migration("a version to come", "maturity-migration/1", "maturity-migration/2"),
                migration("no old model", "  \"from\": {\"id\": \"webcare-check\", \"version\": \"1.0.0\"},\n", ""),
                migration("old model of another version", "\"version\": \"1.0.0\"", "\"version\": \"0.9.0\""),
                migration(
                        "new model of other scoring",
                        "\"version\": \"2.0.0\"",
                        "\"version\": \"2.0.0\", \"fingerprint\": \"" + "0".repeat(64) + "\""),
                migration("no rules", "\"indicators\"", "\"rules\""),
                migration("rule that is no object", DROPPED, "\"monitor\""),
                migration("rule without an old indicator", "\"from\": \"answers\", ", ""),
                migration("rule that says nothing", "\"dropped\": true, ", ""),
                migration("kept and dropped", "\"dropped\": true", "\"dropped\": true, \"to\": \"listens\""),
                migration("dropped that is false", "\"dropped\": true", "\"dropped\": false"),
                migration(
                        "dropped with options",
                        "\"dropped\": true",
                        "\"dropped\": true, \"options\": {\"no\": \"no\"}"),
                migration("dropped for a blank reason", "asked otherwise now", " "),
                migration("mistyped property", "\"options\"", "\"option\""),
                migration("unknown old indicator", "\"from\": \"monitor\"", "\"from\": \"monitors\""),
                migration("unknown new indicator", "\"to\": \"answers\"", "\"to\": \"answer\""),
                migration(
                        "unknown old option",
                        "\"largely\": \"mostly\"",
                        "\"largly\": \"mostly\", \"largely\": \"mostly\""),
                migration("unknown new option", "\"mostly\"", "\"mostely\""),
                migration("option that becomes a number", "\"mostly\"", "3"),
                migration("option without a name", "\"largely\": \"mostly\"", "\"\": \"no\", \"largely\": \"mostly\""),
                migration("options that are a list", "{\"largely\": \"mostly\"}", "[\"largely\"]"),
                migration("option that has no place", ", \"options\": {\"largely\": \"mostly\"}", ""),
                migration("indicator without a rule", ",\n    " + DROPPED, ""),
                migration(
                        "indicator with two rules",
                        DROPPED,
                        DROPPED + ",\n    {\"from\": \"monitor\", \"dropped\": true}"),
                migration("two indicators that become one", DROPPED, "{\"from\": \"monitor\", \"to\": \"answers\"}"),
                migration("nothing but mistakes", KEPT, "{\"from\": \"answer\", \"to\": \"listen\"}"));
    }
}
