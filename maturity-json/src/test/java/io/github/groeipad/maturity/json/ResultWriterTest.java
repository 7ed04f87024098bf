package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.history.Series;
import io.github.groeipad.maturity.migration.ModelDiff;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.panel.PanelProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ResultWriterTest {

    private static final MaturityModel MODEL = ResultSamples.MODEL;

    private final MaturityJson json = MaturityJson.strict();
    private final ResultWriter results = json.results(MODEL);

    @Test
    void ofAHiddenGroupNothingIsToldButThatItIsHidden() {
        JsonNode document = tree(results.write(ResultSamples.benchmark(5)));

        assertThat(document.at("/groups").propertyNames()).containsExactly("L", "M", "S");
        assertThat(document.at("/groups/S").toString()).isEqualTo("{\"hidden\":true}");
        assertThat(document.at("/groups/M/size").intValue()).isEqualTo(6);
        assertThat(document.at("/peers/size").intValue()).isEqualTo(12);
    }

    @Test
    void ofTooFewPeersNothingIsToldAtAllNorWhereASubjectStandsAmongThem() {
        JsonNode document = tree(results.write(ResultSamples.benchmark(13), ResultSamples.now()));

        assertThat(document.propertyNames())
                .containsExactly("format", "model", "subject", "date", "k", "peers", "groups");
        assertThat(document.get("peers").toString()).isEqualTo("{\"hidden\":true}");
        assertThat(document.get("groups").valueStream().map(JsonNode::toString)).containsOnly("{\"hidden\":true}");
    }

    @Test
    void aHiddenGroupLeavesNoTraceInTheNumbersOfOthers() {
        JsonNode document = tree(results.write(ResultSamples.benchmark(5)));

        assertThat(document.at("/groups").toString())
                .doesNotContain("\"size\":1,")
                .doesNotContain("\"count\":1,");
    }

    static Map<String, ThrowingCallable> othersByName() {
        ResultWriter later = MaturityJson.strict().results(ResultSamples.LATER);
        Map<String, ThrowingCallable> others = new TreeMap<>();
        others.put("Actions", () -> later.write(ResultSamples.actions()));
        others.put("Plan", () -> later.write(ResultSamples.plan()));
        others.put("Target", () -> later.write(ResultSamples.target()));
        others.put("Robustness", () -> later.write(ResultSamples.robustness()));
        others.put("Panel", () -> later.write(ResultSamples.panel()));
        others.put("Comparison", () -> later.write(Comparison.of(ResultSamples.before(), ResultSamples.now())));
        others.put("Series", () -> later.write(ResultSamples.series()));
        others.put("Model diff", () -> later.write(ModelDiff.of(ResultSamples.LATER, MODEL)));
        others.put(
                "Migration report", () -> MaturityJson.strict().results(MODEL).writeLine(ResultSamples.migrated()));
        others.put("Benchmark", () -> later.writeLine(ResultSamples.benchmark(5)));
        return others;
    }

    static List<Map.Entry<String, ThrowingCallable>> others() {
        return List.copyOf(othersByName().entrySet());
    }

    @ParameterizedTest
    @MethodSource("others")
    void aResultOfAnotherModelIsRefused(Map.Entry<String, ThrowingCallable> other) {
        assertThatThrownBy(other.getValue())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(other.getKey() + ": model must be ")
                .hasMessageContaining("but was webcare-check ");
    }

    @Test
    void aModelOfTheSameNameAndOtherScoringIsToldApart() {
        MaturityModel other =
                json.readModel(Samples.utf8(Samples.modelText().replace("\"weight\": 2,", "\"weight\": 3,")));

        assertThatThrownBy(() -> json.results(other).write(ResultSamples.plan()))
                .hasMessage("Plan: model must be the one it was scored with, webcare-check 1.0.0,"
                        + " but was webcare-check 1.0.0 with another fingerprint");
    }

    @Test
    void aMomentNamesItsModelWhereThatHasAnotherName() {
        MaturityModel renamed = json.readModel(Samples.utf8(Samples.modelText().replace("\"1.0.0\"", "\"1.0.1\"")));
        MaturityProfile now = ResultSamples.now();
        MaturityProfile later = json.readProfile(
                Samples.utf8(new String(json.write(now, MODEL), StandardCharsets.UTF_8)
                        .replace("\"1.0.0\"", "\"1.0.1\"")
                        .replace("2026-11-22", "2027-11-22")),
                renamed);

        JsonNode document = tree(json.results(renamed).write(Comparison.of(now, later)));

        assertThat(document.at("/model/version").stringValue()).isEqualTo("1.0.1");
        assertThat(document.at("/before/model/version").stringValue()).isEqualTo("1.0.0");
        assertThat(document.at("/after").has("model")).isFalse();
    }

    @Test
    void profilesThatWereReadCompareToTheSameBytes() {
        MaturityProfile before = read(ResultSamples.before());
        MaturityProfile now = read(ResultSamples.now());

        assertThat(results.write(Comparison.of(before, now)))
                .isEqualTo(results.write(Comparison.of(ResultSamples.before(), ResultSamples.now())));
        assertThat(results.writeLine(Series.of(List.of(now, before))))
                .isEqualTo(results.writeLine(Series.of(List.of(ResultSamples.before(), ResultSamples.now()))));
    }

    @Test
    void aPanelWhoseProfileWasReadCannotSayWhatValuesCameTo() {
        PanelProfile panel = ResultSamples.panel();
        PanelProfile read = new PanelProfile(
                read(panel.profile()), panel.respondents(), panel.indicators(), panel.dimensions(), panel.expired());

        assertThatThrownBy(() -> results.write(read)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theProfileOfAPanelCanBeTakenOutAndRead() {
        PanelProfile panel = ResultSamples.panel();
        byte[] inside = Samples.utf8(tree(results.write(panel)).get("profile").toString());

        assertThat(json.readProfile(inside, MODEL)).isEqualTo(panel.profile());
    }

    private MaturityProfile read(MaturityProfile profile) {
        return json.readProfile(json.write(profile, MODEL), MODEL);
    }

    private static JsonNode tree(byte[] document) {
        return Mutations.MAPPER.readTree(document);
    }
}
