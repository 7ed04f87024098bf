package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ScoringRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what was left out, what is open, what has expired, and what the open answers can still change. */
final class OpenWords {

    private final Wording wording;
    private final ExplanationTexts texts;

    OpenWords(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
    }

    Explanation leftOut(MaturityProfile profile) {
        ScoringRules rules = wording.model().scoring();
        Map<String, ResponseState> states = new HashMap<>();
        profile.contributions().forEach(each -> states.put(each.indicator(), each.state()));
        List<Explanation> parts = new ArrayList<>();
        profile.coverage()
                .share()
                .ifPresent(share ->
                        parts.add(Explanation.of(texts.text("answered.coverage", "coverage", wording.percent(share)))));
        missing(ResponseState.NOT_APPLICABLE, rules.notApplicable(), states).ifPresent(parts::add);
        missing(ResponseState.UNKNOWN, rules.unknown(), states).ifPresent(parts::add);
        missing(ResponseState.UNANSWERED, rules.unanswered(), states).ifPresent(parts::add);
        expired(profile, rules.expiredEvidence()).ifPresent(parts::add);
        parts.addAll(bounds(profile, states.values().stream().anyMatch(ResponseState::isOpen)));
        String text = texts.counted(
                "answered",
                states.size(),
                "answered",
                Integer.toString(profile.coverage().answered().count()));
        return new Explanation(text, parts);
    }

    private Optional<Explanation> missing(
            ResponseState state, MissingPolicy policy, Map<String, ResponseState> states) {
        int count = (int) states.values().stream().filter(state::equals).count();
        if (count == 0) {
            return Optional.empty();
        }
        String key = state.id() + (policy.value().isPresent() ? ".counted" : ".excluded");
        String text = texts.counted(
                key, count, "value", policy.value().map(wording::score).orElse(""));
        List<Explanation> parts = new ArrayList<>();
        wording.model().dimensions().forEach(dimension -> list(dimension, state, states, parts));
        return Optional.of(new Explanation(text, parts));
    }

    private void list(
            Dimension dimension, ResponseState state, Map<String, ResponseState> states, List<Explanation> parts) {
        List<String> ids = dimension.indicators().stream()
                .map(Indicator::id)
                .filter(id -> states.get(id) == state)
                .toList();
        if (!ids.isEmpty()) {
            parts.add(Explanation.of(texts.text(
                    "list.dimension",
                    "dimension",
                    wording.dimension(dimension.id()),
                    "indicators",
                    String.join(texts.text("list.separator"), ids))));
        }
        dimension.dimensions().forEach(below -> list(below, state, states, parts));
    }

    private Optional<Explanation> expired(MaturityProfile profile, ExpiredEvidence policy) {
        if (profile.expired().isEmpty()) {
            return Optional.empty();
        }
        int indicators = (int)
                profile.expired().stream().map(Expiry::indicator).distinct().count();
        return Optional.of(new Explanation(
                texts.counted(
                        "expired." + policy.id(),
                        indicators,
                        "day",
                        profile.asOf().toString()),
                profile.expired().stream().map(this::piece).toList()));
    }

    private Explanation piece(Expiry expiry) {
        return Explanation.of(texts.text(
                "expired.piece",
                "indicator",
                expiry.indicator(),
                "reference",
                Wording.oneLine(expiry.reference()),
                "last",
                expiry.lastValidDay().toString()));
    }

    private List<Explanation> bounds(MaturityProfile profile, boolean open) {
        if (!open) {
            return List.of(Explanation.of(texts.text("bounds.none-open")));
        }
        List<Explanation> bounds = new ArrayList<>();
        profile.bounds()
                .ifPresent(range -> bounds.add(Explanation.of(texts.text(
                        "bounds.score",
                        "low",
                        wording.score(range.low().exact()),
                        "high",
                        wording.score(range.high().exact())))));
        profile.phaseRange()
                .ifPresent(range -> bounds.add(Explanation.of(texts.text(
                        range.isDetermined() ? "bounds.phase.determined" : "bounds.phase.open",
                        "lowest",
                        phase(range.lowest()),
                        "highest",
                        phase(range.highest())))));
        return bounds;
    }

    private String phase(Optional<String> id) {
        return id.map(wording::phase).orElseGet(() -> texts.text("bounds.not-started"));
    }
}
