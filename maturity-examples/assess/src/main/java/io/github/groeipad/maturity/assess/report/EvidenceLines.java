package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.stream.Collectors;

/** Says which evidence has expired, and what that does to the answers that rest on it. */
final class EvidenceLines {

    private EvidenceLines() {}

    static void addTo(Page page, MaturityProfile profile, ExpiredEvidence policy, Labels labels) {
        if (profile.expired().isEmpty()) {
            return;
        }
        String pieces = profile.expired().stream()
                .map(piece -> labels.text(
                        "evidence.piece",
                        piece.indicator(),
                        piece.reference(),
                        Heading.date(piece.lastValidDay(), labels)))
                .collect(Collectors.joining("; "));
        page.field(
                labels.text("evidence"),
                labels.text("evidence.expired." + policy.id(), Heading.date(profile.asOf(), labels), pieces));
    }
}
