package io.github.groeipad.maturity.assess.questionnaire;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.json.MaturityJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** An assessment that is being filled in, and the file that holds it. */
public final class AnswerSheet {

    private final Path file;
    private final MaturityJson json;
    private Assessment assessment;

    /** Goes on with an assessment, which need not be in the file yet. */
    public AnswerSheet(Path file, Assessment assessment, MaturityJson json) {
        this.file = file;
        this.assessment = assessment;
        this.json = json;
    }

    Optional<Response> response(String indicator) {
        return assessment.response(indicator);
    }

    /** Takes a response, with the comment and the evidence that the one before it had, and saves all. */
    void respond(String indicator, Response response) throws IOException {
        Assessment.Builder changed = Assessment.builder(assessment.model())
                .subject(assessment.subject())
                .date(assessment.date());
        assessment.id().ifPresent(changed::id);
        assessment.respondent().ifPresent(changed::respondent);
        assessment.responses().forEach((id, earlier) -> {
            if (!id.equals(indicator)) {
                changed.respond(id, earlier);
            }
        });
        changed.respond(
                indicator,
                response(indicator).map(earlier -> carryOver(earlier, response)).orElse(response));
        assessment = changed.build();
        save();
    }

    private static Response carryOver(Response earlier, Response response) {
        Response commented = earlier.comment().map(response::withComment).orElse(response);
        return earlier.evidence().isEmpty()
                ? commented
                : commented.withEvidence(earlier.evidence().toArray(Evidence[]::new));
    }

    /** Replaces the file as a whole, so that whatever happens it holds all answers but perhaps the last. */
    void save() throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Path draft = target.resolveSibling("." + target.getFileName() + ".draft");
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(json.write(assessment));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
