package io.github.groeipad.maturity.national.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.national.peers.Cell;
import io.github.groeipad.maturity.national.peers.Gatherer;
import io.github.groeipad.maturity.national.result.NationalResult;
import io.github.groeipad.maturity.scoring.Scorer;
import org.junit.jupiter.api.Test;

class HeatMapPageTest {

    private static final MaturityModel MODEL = GrowthPath.model();

    private static String page(String title, String region) {
        Gatherer gatherer = new Gatherer(Scorer.of(MODEL), 12);
        gatherer.gather(12, row -> Cell.of(row < 2 ? "Few" : row < 6 ? "Some" : region, "M"));
        return HeatMapPage.of(NationalResult.of(MODEL, gatherer.peers(), 5), title);
    }

    @Test
    void whatComesFromTheDataIsText() {
        String page = page("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>");

        assertThat(page).doesNotContain("<script").doesNotContain("<img");
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(page("A country", "Many"))
                .doesNotContain("http")
                .doesNotContain("src=")
                .doesNotContain("url(");
    }

    @Test
    void ofSmallGroupsThePageHoldsNothing() {
        String row = page("A country", "Many").replace("\n", "");

        assertThat(row).containsPattern("<th scope=\"row\">Few</th><td class=\"n\">·</td><td class=\"hidden all\">");
        assertThat(row).containsPattern("<th scope=\"row\">Some</th><td class=\"n\">·</td>");
        assertThat(row).containsPattern("<th scope=\"row\">Many</th><td class=\"n\">6</td>");
    }
}
