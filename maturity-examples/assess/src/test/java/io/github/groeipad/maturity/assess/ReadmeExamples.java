package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Explainer;
import io.github.groeipad.maturity.scoring.Explanation;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.testkit.Laws;
import java.util.List;
import java.util.Locale;

/** Code of the README that needs the samples or the test kit. */
final class ReadmeExamples {

    private ReadmeExamples() {}

    static void explanation(MaturityModel model, MaturityProfile profile) {
        // @start region="explanation"
        Explanation open = Explainer.of(model, Locale.ENGLISH).leftOut(profile);
        System.out.println(open);
        // @end
    }

    // @start region="rule"
    record Product() implements CustomAggregation {
        @Override
        public String name() {
            return "product";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Fraction aggregate(List<Child> children) {
            return children.stream().flatMap(child -> child.value().stream()).reduce(Fraction.one(), Fraction::times);
        }
    }
    // @end

    static void laws() {
        // @start region="laws"
        Laws.ofRule(new Product()).check();
        // @end
    }
}
