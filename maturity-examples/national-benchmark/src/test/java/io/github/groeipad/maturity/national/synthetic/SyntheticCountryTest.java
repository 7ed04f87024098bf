package io.github.groeipad.maturity.national.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.Scorer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SyntheticCountryTest {

    private static final MaturityModel MODEL = GrowthPath.model();

    private static String told(SyntheticCountry country, long organisation) {
        int[] codes = new int[country.rowLength()];
        country.answers(organisation, codes, 0);
        return SyntheticCountry.id(organisation) + " " + country.region() + " " + country.size() + " "
                + Arrays.toString(codes) + "\n";
    }

    @Test
    void aSeedGivesTheSameCountryOnEveryMachine() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        SyntheticCountry country = SyntheticCountry.of(MODEL, 1);
        for (int i = 0; i < 1000; i++) {
            digest.update(told(country, i).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("5fd202da7c99e9bc2328ee31d30c99f23bb6b7c90703a499d908149c8f89900f");
    }

    @Test
    void anOrganisationAnswersTheSameWhoeverAnsweredBefore() {
        SyntheticCountry inOrder = SyntheticCountry.of(MODEL, 7);
        String last = "";
        for (int i = 0; i <= 50; i++) {
            last = told(inOrder, i);
        }

        assertThat(told(SyntheticCountry.of(MODEL, 7), 50)).isEqualTo(last);
        assertThat(told(SyntheticCountry.of(MODEL, 8), 50)).isNotEqualTo(last);
    }

    @Test
    void allAnswersFitTheModelAndEveryPhaseAndKindOfAnswerOccurs() {
        SyntheticCountry country = SyntheticCountry.of(MODEL, 3);
        BatchScorer batch = Scorer.of(MODEL).batch();
        int rows = 20_000;
        int[] codes = new int[rows * country.rowLength()];
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (int row = 0; row < rows; row++) {
            country.answers(row, codes, row * country.rowLength());
            sizes.merge(country.size(), 1, Integer::sum);
        }
        int[] phases = new int[rows];

        int scored = batch.score(codes, rows, new double[rows], new double[0], phases);

        assertThat(scored).isEqualTo(rows);
        assertThat(Arrays.stream(phases).distinct()).containsExactlyInAnyOrder(-1, 0, 1, 2, 3);
        assertThat(Arrays.stream(codes).distinct()).containsExactlyInAnyOrder(-3, -2, -1, 0, 1, 2, 3, 4);
        assertThat(sizes).containsOnlyKeys("XS", "S", "M", "L", "XL");
    }
}
