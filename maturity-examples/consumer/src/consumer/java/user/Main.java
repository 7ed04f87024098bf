package user;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Score;
import java.util.Locale;
import java.util.Optional;

/** Uses what users use. */
public final class Main {
    private Main() {}

    /**
     * Shows a score.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Optional<String> half = LocalizedText.of("en", "half").in(Locale.ENGLISH, Locale.ENGLISH);
        System.out.println(half.orElse("?") + " " + Score.of(Fraction.of(1, 2)).display(DisplayRange.percent()));
    }

    static String names(MaturityModel model, Assessment assessment) {
        return model + " " + assessment;
    }
}
