package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.model.MaturityModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read and written does not depend on where and by whom. */
class IndependenceTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void goHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** Turkish has letters of its own for i, Arabic and Thai digits, Thai another calendar. */
    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Tokyo", "ar-EG-u-nu-arab, Pacific/Apia", "th-TH-u-ca-buddhist-nu-thai, America/New_York"})
    void localeAndTimeZoneChangeNothing(String tag, String zoneId) {
        String before = everything();

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));

        assertThat(everything()).isEqualTo(before);
    }

    private static String everything() {
        MaturityJson json = MaturityJson.strict();
        StringBuilder text = new StringBuilder();
        text.append(new String(json.write(Samples.model()), StandardCharsets.UTF_8));
        byte[] assessment = json.write(json.readAssessment(Samples.utf8(Samples.assessmentText())));
        text.append(new String(assessment, StandardCharsets.UTF_8));
        ResultSamples.all()
                .values()
                .forEach(result -> text.append(result.document()).append(result.line()));
        BadInputs.all().forEach(input -> text.append(input.problems()).append('\n'));
        return text.toString();
    }

    @Test
    void manyThreadsCanShareAReader() throws Exception {
        MaturityJson json = MaturityJson.strict();
        byte[] document = Samples.bytes("webcare-check.json");
        MaturityModel expected = json.readModel(document);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                results.add(threads.submit(() -> {
                    MaturityModel read = json.readModel(document);
                    return read.equals(expected) && Arrays.equals(json.write(read), json.write(expected));
                }));
            }
            for (Future<Boolean> result : results) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
