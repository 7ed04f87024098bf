package io.github.groeipad.maturity.json;

import static io.github.groeipad.maturity.json.BadInput.assessment;
import static io.github.groeipad.maturity.json.BadInput.bytes;
import static io.github.groeipad.maturity.json.BadInput.demanding;
import static io.github.groeipad.maturity.json.BadInput.model;
import static io.github.groeipad.maturity.json.BadInput.modelText;
import static io.github.groeipad.maturity.json.BadInput.profile;
import static io.github.groeipad.maturity.json.BadInput.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bad documents that are tried, in groups. */
final class BadInputs {

    private BadInputs() {}

    static Map<String, List<BadInput>> groups() {
        Map<String, List<BadInput>> groups = new LinkedHashMap<>();
        groups.put("Bytes", encodings());
        groups.put("JSON", syntax());
        groups.put("Values", values());
        groups.put("Models", models());
        groups.put("Gates and rules", gatesAndRules());
        groups.put("Assessments", assessments());
        groups.put("Profiles", profiles());
        groups.put("Migrations", BadMigrations.all());
        return groups;
    }

    static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>();
        groups().values().forEach(all::addAll);
        return all;
    }

    private static List<BadInput> encodings() {
        return List.of(
                bytes("overlong form", "7B 22 C0 AF 22 3A 31 7D"),
                bytes("overlong form of three bytes", "7B 22 E0 80 AF 22 3A 31 7D"),
                bytes("surrogate in UTF-8", "7B 22 61 22 3A 20 22 ED A0 80 22 7D"),
                bytes("beyond U+10FFFF", "7B 0A 22 F4 90 80 80 22 3A 31 7D"),
                bytes("Latin-1", "7B 22 6E 61 6D 65 22 3A 22 43 61 66 E9 22 7D"),
                bytes("continuation without a start", "7B 22 C3 A9 80 22 3A 31 7D"),
                bytes("a byte that UTF-8 never has", "7B 22 FF 22 3A 31 7D"),
                bytes("a character cut short at the end", "7B 22 E2 82"),
                bytes("UTF-16, little endian, with a mark", "FF FE 7B 00 7D 00"),
                bytes("UTF-16, big endian, without a mark", "00 7B 00 7D"),
                bytes("UTF-8 with a byte order mark", "EF BB BF 7B 7D"),
                new BadInput("too long", "1,048,577 bytes", json -> json.readAssessment(new byte[1_048_577])));
    }

    private static List<BadInput> syntax() {
        return List.of(
                text("nothing at all", ""),
                text("white space", " \n\t\n"),
                assessment("trailing comma in an object", "\"2027-05-01\"}]}", "\"2027-05-01\"}]},"),
                assessment("trailing comma in an array", "\"2027-05-01\"}]", "\"2027-05-01\"},]"),
                assessment("missing comma", "\"date\": \"2026-11-22\",", "\"date\": \"2026-11-22\""),
                assessment("two commas", "\"date\": \"2026-11-22\",", "\"date\": \"2026-11-22\",,"),
                assessment("missing colon", "\"date\":", "\"date\""),
                assessment("name without quotes", "\"date\":", "date:"),
                assessment("single quotes", "\"2026-11-22\"", "'2026-11-22'"),
                assessment("comment", "\"date\":", "// the day\n\"date\":"),
                assessment("open string", "\"2026-11-22\",", "\"2026-11-22,"),
                assessment("string that is never closed", "\"2027-05-01\"}]}\n  }\n}\n", "\"2027-05-01}]}}}"),
                assessment("line break in a string", "since May", "since\nMay"),
                assessment("unknown escape", "since May", "since \\May"),
                assessment("short \\u", "since May", "since \\u12 May"),
                assessment(
                        "document cut short",
                        "\"respondent\": {\"id\": \"r-7\", \"role\": \"adviser\"},\n  \"responses\": {\n    \"answers\": \"largely\",\n    \"monitor\": {\"option\": \"yes\", \"comment\": \"since May\", \"evidence\": [{\"reference\": \"contract 12\", \"validUntil\": \"2027-05-01\"}]}\n  }\n}\n",
                        "\"respondent\": {"),
                assessment("wrong bracket", "\"role\": \"adviser\"}", "\"role\": \"adviser\"]"),
                assessment("NaN", "\"largely\"", "NaN"),
                assessment("None", "\"largely\"", "None"),
                assessment("True", "\"largely\"", "True"),
                assessment("bare word", "\"largely\"", "largely"),
                assessment("leading zeros", "\"largely\"", "007"),
                assessment("plus sign", "\"largely\"", "+1"),
                assessment("no digit before the point", "\"largely\"", ".5"),
                assessment("no digit behind the point", "\"largely\"", "1."),
                assessment("hexadecimal number", "\"largely\"", "0x10"),
                text("text after the document", Samples.assessmentText() + "}"),
                text("two documents", "{} {}"),
                text("an array", "[1, 2]"),
                text("a number", "3"),
                text("null", "null"),
                modelText("129 levels", "[[[[…", "[".repeat(129) + "]".repeat(129)));
    }

    private static List<BadInput> values() {
        return List.of(
                assessment("unknown property", "\"date\":", "\"author\": \"x\", \"date\":"),
                assessment("misspelt property", "\"respondent\":", "\"respondant\":"),
                assessment("property with other capitals", "\"respondent\":", "\"Respondent\":"),
                assessment("property twice", "\"id\": \"2026-q4\",", "\"id\": \"2026-q4\", \"id\": \"2026-q4\","),
                assessment(
                        "property twice, once escaped",
                        "\"id\": \"2026-q4\",",
                        "\"id\": \"2026-q4\", \"i\\u0064\": \"2026-q3\","),
                assessment("half of a surrogate pair", "since May", "since \\ud83d May"),
                assessment("noncharacter", "since May", "since \\uffff May"),
                assessment("half of a surrogate pair in a name", "\"size\":", "\"\\udc00\":"),
                assessment("null", "\"Town of Example\"", "null"),
                assessment("number for a string", "\"Town of Example\"", "12"),
                assessment("object for a string", "\"Town of Example\"", "{}"),
                assessment("array for an object", "{\"size\": \"M\", \"country\": \"NL\"}", "[\"M\"]"),
                model("string for a number", "\"weight\": 2", "\"weight\": \"2\""),
                model("empty string for a number", "\"weight\": 2", "\"weight\": \"\""),
                model("null for a number", "\"weight\": 2", "\"weight\": null"),
                model("true for a number", "\"weight\": 2", "\"weight\": true"),
                model("number for true", "\"notApplicableAllowed\": true", "\"notApplicableAllowed\": 1"),
                model("string for true", "\"notApplicableAllowed\": true", "\"notApplicableAllowed\": \"true\""),
                model("part of a whole number", "\"effort\": 2", "\"effort\": 2.5"),
                model("huge whole number", "\"effort\": 2", "\"effort\": 2147483648"),
                model("number with a huge exponent", "\"weight\": 2", "\"weight\": 1e100000000"),
                model("number beyond Java's exponents", "\"weight\": 2", "\"weight\": 1e1000000000"),
                model("number with a tiny exponent", "\"weight\": 2", "\"weight\": 1e-999999999"),
                model("number of 31 digits", "\"weight\": 2", "\"weight\": 1000000000000000000000000000000"),
                model("number with a hundred places", "\"weight\": 2", "\"weight\": 0." + "3".repeat(100)),
                model("division by zero", "\"atLeast\": \"2/3\"", "\"atLeast\": \"2/0\""),
                model("fraction of decimals", "\"atLeast\": \"2/3\"", "\"atLeast\": \"0.5/3\""),
                model("word by its number", "\"kind\": \"fact\"", "\"kind\": 0"),
                model("word in capitals", "\"kind\": \"fact\"", "\"kind\": \"FACT\""),
                model("unknown word", "\"kind\": \"fact\"", "\"kind\": \"facts\""),
                model("text without a language", "{\"en\": \"People\"}", "\"People\""),
                model("no language tag", "{\"en\": \"People\"}", "{\"english language\": \"People\"}"),
                model("Java's form of a language tag", "{\"en\": \"People\"}", "{\"en_GB\": \"People\"}"),
                model(
                        "language twice, spelt differently",
                        "{\"en\": \"People\"}",
                        "{\"en\": \"People\", \"EN\": \"Folk\"}"),
                model("blank text", "{\"en\": \"People\"}", "{\"en\": \" \"}"),
                model("no default language", "\"defaultLocale\": \"en\"", "\"defaultLocale\": \"English!\""));
    }

    private static List<BadInput> models() {
        return List.of(
                model("no format", "\"format\": \"maturity-model/1\",", ""),
                model("format of another version", "maturity-model/1", "maturity-model/2"),
                model("format of another kind", "maturity-model/1", "maturity-assessment/1"),
                model("misspelt format", "maturity-model/1", "maturity-modell/1"),
                model("no id, no version", "\"id\": \"webcare-check\", \"version\": \"1.0.0\",", ""),
                model("id with a space", "\"id\": \"webcare-check\"", "\"id\": \"webcare check\""),
                model("version with a space", "\"version\": \"1.0.0\"", "\"version\": \"1.0 beta\""),
                model("reserved id", "\"id\": \"people\"", "\"id\": \"overall\""),
                model("id twice", "\"id\": \"monitor\"", "\"id\": \"people\""),
                model("unknown scale", "\"scale\": \"yes-no\"", "\"scale\": \"yesno\""),
                model("no scale", "\"scale\": \"yes-no\"", "\"tags\": []"),
                model("unknown phase", "\"phase\": \"social\", \"kind\"", "\"phase\": \"sozial\", \"kind\""),
                model("weight of 0", "\"weight\": 1.5", "\"weight\": 0"),
                model("weight with seven places", "\"weight\": 1.5", "\"weight\": 1.5000001"),
                model("effort of 0", "\"effort\": 2", "\"effort\": 0"),
                model(
                        "tag with a space, others before it",
                        "\"tags\": [\"social\"]",
                        "\"tags\": [\"social\", \"two words\", \"b\"]"),
                model("tag twice", "\"tags\": [\"social\"]", "\"tags\": [\"social\", \"social\"]"),
                model("one option", "{\"id\": \"no\", \"value\": 0}, ", ""),
                model("option without a value", "{\"id\": \"no\", \"value\": 0}", "{\"id\": \"no\"}"),
                model("falling values", "{\"id\": \"no\", \"value\": 0}", "{\"id\": \"no\", \"value\": 2}"),
                model("range with a broken step", "\"step\": 5", "\"step\": 7"),
                model("range without a step", ", \"step\": 5", ""),
                model("range and options", "\"range\":", "\"options\": [], \"range\":"),
                model("neither range nor options", ", \"range\": {\"from\": 0, \"to\": 100, \"step\": 5}", ""),
                model(
                        "no dimensions",
                        "\"dimensions\": [\n    {\"id\": \"people\"",
                        "\"dimensions\": [], \"x\": [\n    {\"id\": \"people\""),
                model(
                        "empty dimension",
                        "\"indicators\": [{\"id\": \"monitor\", \"statement\": {\"en\": \"We listen.\"}, \"scale\": \"yes-no\"}]",
                        "\"indicators\": []"),
                model(
                        "misspelt indicators",
                        "\"indicators\": [{\"id\": \"monitor\"",
                        "\"indicator\": [{\"id\": \"monitor\""),
                model(
                        "indicators beside dimensions",
                        "\"dimensions\": [\n       {\"id\": \"listening\"",
                        "\"indicators\": [{\"id\": \"x\", \"scale\": \"done\"}], \"dimensions\": [\n       {\"id\": \"listening\""),
                modelText("dimensions nine deep", "{\"dimensions\": [{\"dimensions\": [… ", nineDeep()),
                model(
                        "unknown custom aggregation",
                        "{\"type\": \"share-at-least\", \"value\": 0.5}",
                        "{\"type\": \"custom\", \"name\": \"house-rule\", \"version\": \"1\"}"),
                model(
                        "unknown aggregation",
                        "{\"type\": \"share-at-least\", \"value\": 0.5}",
                        "{\"type\": \"average\"}"),
                model(
                        "aggregation without its value",
                        "{\"type\": \"share-at-least\", \"value\": 0.5}",
                        "{\"type\": \"share-at-least\"}"),
                model(
                        "value for another aggregation",
                        "{\"type\": \"share-at-least\", \"value\": 0.5}",
                        "{\"type\": \"minimum\", \"value\": 0.5}"),
                model(
                        "many problems at once",
                        "\"weight\": 2, \"aggregation\": {\"type\": \"weighted-mean\"}",
                        "\"weight\": \"heavy\", \"agregation\": {}, \"aggregation\": {\"typ\": \"minimum\"}"));
    }

    private static String nineDeep() {
        StringBuilder text =
                new StringBuilder("{\"format\": \"maturity-model/1\", \"id\": \"m\", \"version\": \"1\",\n");
        text.append(
                "\"scales\": [{\"id\": \"s\", \"options\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}],\n\"dimensions\": [");
        for (int i = 1; i <= 9; i++) {
            text.append("{\"id\": \"d").append(i).append("\", ").append(i < 9 ? "\"dimensions\": [" : "");
        }
        return text.append("\"indicators\": [{\"id\": \"i\", \"scale\": \"s\"}]")
                .append("}]".repeat(9))
                .append('}')
                .toString();
    }

    private static List<BadInput> gatesAndRules() {
        return List.of(
                model(
                        "criterion without a type",
                        "\"type\": \"score\", \"of\": \"each-dimension\"",
                        "\"of\": \"each-dimension\""),
                model(
                        "unknown criterion",
                        "\"type\": \"score\", \"of\": \"each-dimension\"",
                        "\"type\": \"mean\", \"of\": \"each-dimension\""),
                model(
                        "criterion of nothing",
                        "{\"type\": \"any-of\", \"criteria\": [{\"type\": \"score\", \"of\": \"tools\", \"above\": 0.15}]}",
                        "{\"type\": \"any-of\", \"criteria\": []}"),
                model("more than its parts", "\"count\": 1", "\"count\": 2"),
                model("both thresholds", "\"above\": 0.15", "\"above\": 0.15, \"atLeast\": 0.2"),
                model("no threshold", ", \"above\": 0.15", ""),
                model("threshold of 0", "\"atLeast\": \"2/3\"", "\"atLeast\": 0"),
                model(
                        "threshold in percent",
                        "\"of\": \"each-dimension\", \"atLeast\": 0.5",
                        "\"of\": \"each-dimension\", \"atLeast\": 50"),
                model("share of a value beyond 1", "\"value\": 0.5, \"atLeast\"", "\"value\": 2, \"atLeast\""),
                model("unknown dimension", "\"of\": \"people\"", "\"of\": \"poeple\""),
                model("unknown tag", "{\"tag\": \"social\"}", "{\"tag\": \"sociable\"}"),
                model("number as a scope", "\"of\": \"people\"", "\"of\": 1"),
                model("unknown indicator", "\"indicator\": \"answers\"", "\"indicator\": \"answer\""),
                model("option worth nothing", "\"option\": \"largely\"", "\"option\": \"no\""),
                model(
                        "phase without indicators",
                        "\"phase\": \"social\", \"of\": \"overall\"",
                        "\"phase\": \"reactive\", \"of\": \"overall\""),
                model("unknown policy", "\"unknown\": \"exclude\"", "\"unknown\": \"ignore\""),
                model("policy beyond 1", "\"unknown\": \"exclude\"", "\"unknown\": 2"),
                model("not applicable rejected", "\"notApplicable\": \"exclude\"", "\"notApplicable\": \"reject\""),
                model("coverage in percent", "\"minimumCoverage\": 0.7", "\"minimumCoverage\": 70"),
                model("display upside down", "\"min\": 0, \"max\": 100", "\"min\": 100, \"max\": 0"),
                model("display with too many decimals", "\"decimals\": 1", "\"decimals\": 7"));
    }

    private static List<BadInput> assessments() {
        return List.of(
                assessment(
                        "no model, no subject",
                        "\"model\": {\"id\": \"webcare-check\", \"version\": \"1.0.0\"},\n  \"subject\": {\"id\": \"gm0000\", \"name\": \"Town of Example\", \"attributes\": {\"size\": \"M\", \"country\": \"NL\"}},",
                        ""),
                assessment("another model", "\"id\": \"webcare-check\"", "\"id\": \"webcare-chek\""),
                assessment("another version", "\"version\": \"1.0.0\"", "\"version\": \"1.0.1\""),
                assessment(
                        "another fingerprint",
                        "\"version\": \"1.0.0\"",
                        "\"version\": \"1.0.0\", \"fingerprint\": \"" + "0".repeat(64) + "\""),
                assessment(
                        "no fingerprint",
                        "\"version\": \"1.0.0\"",
                        "\"version\": \"1.0.0\", \"fingerprint\": \"latest\""),
                assessment("date with slashes", "2026-11-22", "22/11/2026"),
                assessment("date with a time", "2026-11-22", "2026-11-22T12:00:00Z"),
                assessment("no such day", "2026-11-22", "2026-02-29"),
                assessment("blank id of a subject", "\"id\": \"gm0000\"", "\"id\": \" \""),
                assessment("number as an attribute", "\"size\": \"M\"", "\"size\": 40000"),
                assessment("unknown indicator", "\"answers\": \"largely\"", "\"anwsers\": \"largely\""),
                assessment("unknown option", "\"answers\": \"largely\"", "\"answers\": \"large\""),
                assessment("unknown option, long form", "\"option\": \"yes\"", "\"option\": \"yep\""),
                assessment("option by its number", "\"answers\": \"largely\"", "\"answers\": 2"),
                assessment("null as a response", "\"answers\": \"largely\"", "\"answers\": null"),
                assessment("list as a response", "\"answers\": \"largely\"", "\"answers\": [\"largely\"]"),
                assessment(
                        "indicator twice",
                        "\"answers\": \"largely\"",
                        "\"answers\": \"largely\", \"answers\": \"fully\""),
                assessment(
                        "not applicable where it is not allowed",
                        "\"option\": \"yes\"",
                        "\"notApplicable\": \"no money\""),
                assessment(
                        "not applicable without a reason",
                        "\"answers\": \"largely\"",
                        "\"answers\": {\"notApplicable\": true}"),
                assessment(
                        "not applicable with a blank reason",
                        "\"answers\": \"largely\"",
                        "\"answers\": {\"notApplicable\": \"\"}"),
                assessment("unknown that is false", "\"answers\": \"largely\"", "\"answers\": {\"unknown\": false}"),
                assessment("two responses in one", "\"option\": \"yes\"", "\"option\": \"yes\", \"unknown\": true"),
                assessment("comment without a response", "\"option\": \"yes\", ", ""),
                assessment("evidence without a reference", "\"reference\": \"contract 12\", ", ""),
                assessment("evidence until no day", "2027-05-01", "2027-05-32"),
                demanding(
                        "unknown where it is refused", "\"answers\": \"largely\"", "\"answers\": {\"unknown\": true}"),
                demanding("unanswered where it is refused", "\"answers\": \"largely\",", ""),
                demanding("expired where unknown is refused", "2027-05-01", "2026-05-01"));
    }

    private static List<BadInput> profiles() {
        return List.of(
                profile(
                        "without the fingerprint",
                        ",\n    \"fingerprint\": \"8c7eb429f956555d5288573acd0166d896d1663ab6aabec78856172e580d7182\"",
                        ""),
                profile("of another version of the model", "\"version\": \"1.0.0\"", "\"version\": \"0.9.0\""),
                profile("of other scoring", "8c7eb429", "9c7eb429"),
                profile("rounded otherwise", "\"value\": 0.777777777778", "\"value\": 0.777777777777"),
                profile("shown otherwise", "\"display\": \"77.7\"", "\"display\": \"77.8\""),
                profile("exact number not in lowest terms", "\"exact\": \"7/9\"", "\"exact\": \"14/18\""),
                profile("exact number as a decimal", "\"exact\": \"7/9\"", "\"exact\": \"0.77\""),
                profile("exact number without quotes", "\"exact\": \"5/3\"", "\"exact\": 1"),
                profile("score beyond its bounds", "\"low\": \"7/9\"", "\"low\": \"8/9\""),
                profile("score above 1", "\"high\": \"7/9\"", "\"high\": \"10/9\""),
                profile("value as a string", "\"value\": 0.777777777778", "\"value\": \"0.777777777778\""),
                profile("unknown phase", "\"phase\": \"social\"", "\"phase\": \"sociable\""),
                profile("range upside down", "\"highest\": \"social\"", "\"highest\": \"reactive\""),
                profile("determined, although it is not", "\"phaseDetermined\": true", "\"phaseDetermined\": false"),
                profile("dimension of another name", "\"id\": \"people\"", "\"id\": \"peoples\""),
                profile("no tally", "\"answered\": {\n      \"count\": 2,\n      \"weight\": 2.5\n    },", ""),
                profile("count below 0", "\"count\": 2", "\"count\": -2"),
                profile("weight below 0", "\"weight\": 2.5", "\"weight\": -2.5"),
                profile(
                        "tag that the model does not have",
                        "\"tags\": {\n    \"social\"",
                        "\"tags\": {\n    \"sociable\""),
                profile("contribution of an indicator that is not counted", "\"counted\": true", "\"counted\": false"),
                profile("unknown state", "\"state\": \"answered\"", "\"state\": \"given\""),
                profile(
                        "looked at from no day",
                        "\"date\": \"2026-11-22\"",
                        "\"date\": \"2026-11-22\", \"asOf\": \"2028-02-30\""),
                profile(
                        "evidence that is valid still",
                        "\n  \"contributions\"",
                        "\n  \"expired\": [{\"indicator\": \"monitor\", \"reference\": \"x\", \"validUntil\": \"2026-11-22\"}],"
                                + "\n  \"contributions\""),
                profile(
                        "evidence for an unknown indicator",
                        "\n  \"contributions\"",
                        "\n  \"expired\": [{\"indicator\": \"monitors\", \"reference\": \"x\", \"validUntil\": \"2026-11-21\"}],"
                                + "\n  \"contributions\""),
                profile(
                        "evidence out of order",
                        "\n  \"contributions\"",
                        "\n  \"expired\": [{\"indicator\": \"monitor\", \"reference\": \"x\", \"validUntil\": \"2026-11-21\"},"
                                + "\n    {\"indicator\": \"answers\", \"reference\": \"y\", \"validUntil\": \"2026-11-21\"}],"
                                + "\n  \"contributions\""),
                profile(
                        "one contribution missing",
                        "{\n      \"indicator\": \"answers\",\n      \"state\": \"answered\",\n      \"counted\": true,\n      \"value\": 0.444444444444,\n      \"exact\": \"4/9\"\n    },",
                        ""));
    }
}
