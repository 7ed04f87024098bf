package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.model.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BadInputTest {

    @Test
    void eachCaseGetsWhatTheTableSays() throws IOException {
        String table = table();
        Path now = Files.createDirectories(Path.of("target")).resolve("bad-input.md");
        Files.writeString(now, table);

        assertThat(table)
                .as("target/bad-input.md holds what the cases get now")
                .isEqualTo(Samples.text("bad-input.md"));
    }

    @Test
    void eachRuleIsBrokenByACase() {
        Set<String> rules = Stream.concat(
                        Stream.of(JsonProblemCode.values()).map(JsonProblemCode::id),
                        Stream.of(ProblemCode.values()).map(ProblemCode::id))
                .collect(Collectors.toCollection(TreeSet::new));
        rules.remove(JsonProblemCode.MORE_PROBLEMS.id());

        Set<String> broken = BadInputs.all().stream()
                .flatMap(input -> input.problems().stream())
                .map(JsonProblem::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(broken).isEqualTo(rules);
    }

    @Test
    void noTwoCasesHaveTheSameTitleInAGroup() {
        assertThat(BadInputs.groups().values())
                .allSatisfy(
                        group -> assertThat(group).extracting(BadInput::title).doesNotHaveDuplicates());
    }

    private static String table() {
        StringBuilder text = new StringBuilder("# Bad input, and what it gets\n\n");
        text.append(
                "Each row is a document that is refused. Where an arrow stands, one piece of a good document was\n");
        text.append("replaced by another. `␊`, `␉` and `␀` stand for a line feed, a tab and a NUL.\n");
        for (Map.Entry<String, List<BadInput>> group : BadInputs.groups().entrySet()) {
            text.append("\n## ").append(group.getKey()).append("\n\n");
            text.append("| case | input | code | pointer | line:column | message | allowed | hint |\n");
            text.append("|---|---|---|---|---|---|---|---|\n");
            group.getValue().forEach(input -> append(input, text));
        }
        return text.toString();
    }

    private static void append(BadInput input, StringBuilder text) {
        String first = "| " + input.title() + " | " + code(input.input()) + " | ";
        for (JsonProblem problem : input.problems()) {
            text.append(first)
                    .append(problem.code())
                    .append(" | ")
                    .append(code(problem.pointer()))
                    .append(" | ")
                    .append(problem.line())
                    .append(':')
                    .append(problem.column())
                    .append(" | ")
                    .append(cell(problem.message()))
                    .append(" | ")
                    .append(cell(String.join(", ", problem.allowed())))
                    .append(" | ")
                    .append(cell(problem.hint().orElse("")))
                    .append(" |\n");
            first = "| | | ";
        }
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`` " + cell(text) + " ``";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", "␊");
    }
}
