package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Says whose report it is, of what day, by which model. */
final class Heading {

    private Heading() {}

    static void addTo(Page page, MaturityProfile profile, Names names, Labels labels) {
        page.ends(name(profile.subject()), date(profile.date(), labels))
                .line(names.model() + " " + profile.model().version())
                .rule();
    }

    static String name(Subject subject) {
        return subject.name().orElse(subject.id());
    }

    static String date(LocalDate date, Labels labels) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", labels.language()).format(date);
    }
}
