package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.MaturityModel;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * A document that is refused.
 *
 * @param title what is tried
 * @param input the document, or what was changed in the sample, as people can read it
 * @param reading reads the document
 */
record BadInput(String title, String input, Consumer<MaturityJson> reading) {

    /** The sample model with one piece of its text replaced. */
    static BadInput model(String title, String piece, String replacement) {
        byte[] document = Samples.utf8(replaced(Samples.modelText(), piece, replacement));
        return new BadInput(title, change(piece, replacement), json -> json.readModel(document));
    }

    /** The sample assessment with one piece of its text replaced, read for the sample model. */
    static BadInput assessment(String title, String piece, String replacement) {
        return assessment(Samples.model(), title, piece, replacement);
    }

    /** The sample assessment with one piece of its text replaced, read for a model that refuses open indicators. */
    static BadInput demanding(String title, String piece, String replacement) {
        String demanding = replaced(
                Samples.modelText(),
                "\"unknown\": \"exclude\", \"unanswered\": \"exclude\"",
                "\"unknown\": \"reject\", \"unanswered\": \"reject\", \"expiredEvidence\": \"unknown\"");
        return assessment(MaturityJson.strict().readModel(Samples.utf8(demanding)), title, piece, replacement);
    }

    private static BadInput assessment(MaturityModel model, String title, String piece, String replacement) {
        byte[] document = Samples.utf8(replaced(Samples.assessmentText(), piece, replacement));
        return new BadInput(title, change(piece, replacement), json -> json.readAssessment(document, model));
    }

    /** The sample profile with one piece of its text replaced. */
    static BadInput profile(String title, String piece, String replacement) {
        byte[] document = Samples.utf8(replaced(Samples.text("webcare-profile.json"), piece, replacement));
        return new BadInput(title, change(piece, replacement), json -> json.readProfile(document, Samples.model()));
    }

    /** The sample migration with one piece of its text replaced. */
    static BadInput migration(String title, String piece, String replacement) {
        byte[] document = Samples.utf8(replaced(Samples.text("webcare-migration.json"), piece, replacement));
        return new BadInput(
                title,
                change(piece, replacement),
                json -> json.readMigration(document, ResultSamples.MODEL, ResultSamples.LATER));
    }

    /** A whole document. */
    static BadInput text(String title, String document) {
        return new BadInput(
                title, shortened(document), json -> json.readAssessment(Samples.utf8(document), Samples.model()));
    }

    /** A whole model. */
    static BadInput modelText(String title, String shown, String document) {
        return new BadInput(title, shown, json -> json.readModel(Samples.utf8(document)));
    }

    /** A document of some bytes. */
    static BadInput bytes(String title, String hex) {
        byte[] document = HexFormat.ofDelimiter(" ").parseHex(hex);
        return new BadInput(title, hex, json -> json.readAssessment(document));
    }

    List<JsonProblem> problems() {
        try {
            reading.accept(MaturityJson.strict());
        } catch (UnreadableDocumentException refused) {
            return refused.problems();
        }
        throw new AssertionError("not refused: " + title);
    }

    private static String replaced(String text, String piece, String replacement) {
        int at = text.indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException("not in the sample: " + piece);
        }
        return text.substring(0, at) + replacement + text.substring(at + piece.length());
    }

    private static String change(String piece, String replacement) {
        return shortened(piece) + " → " + (replacement.isEmpty() ? "nothing" : shortened(replacement));
    }

    private static String shortened(String text) {
        String line = text.replace("\n", "␊").replace("\t", "␉").replace("\u0000", "␀");
        return line.length() > 100 ? line.substring(0, 60) + " … " + line.substring(line.length() - 30) : line;
    }
}
