package io.github.groeipad.maturity.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds texts that lack one of the languages of a model, and a default language in which there is no text. */
final class LintedTexts {

    private static final List<String> NEEDED = List.of("Name", "Statement", "Label");

    private record Text(String place, Kind kind, String id, LocalizedText text) {

        /** People need it, if any of the things alike have it. */
        boolean isNeeded() {
            return NEEDED.contains(kind.name());
        }

        String named() {
            return kind.name() + " of " + kind.among() + (id.isEmpty() ? "" : " " + id);
        }
    }

    /**
     * What kind of text it is.
     *
     * @param among which things have such a text: all or none of them, if people need it
     */
    private record Kind(String name, String among) {}

    private final List<Text> texts = new ArrayList<>();

    private LintedTexts() {}

    static List<LintFinding> findings(MaturityModel model) {
        LintedTexts linted = new LintedTexts();
        linted.collect(model);
        SortedSet<String> languages = new TreeSet<>();
        linted.texts.forEach(text -> languages.addAll(text.text().byTag().keySet()));
        Set<Kind> kinds = new HashSet<>();
        linted.texts.stream().filter(text -> !text.text().isEmpty()).forEach(text -> kinds.add(text.kind()));
        List<LintFinding> findings = new ArrayList<>();
        String fallback = model.defaultLocale().toLanguageTag();
        if (!languages.isEmpty()
                && !languages.contains(fallback)
                && !languages.contains(model.defaultLocale().getLanguage())) {
            findings.add(new LintFinding(
                    LintCode.TRANSLATION_MISSING,
                    "/defaultLocale",
                    "Model " + model.id() + " has no text in " + fallback + ", its default language",
                    "make " + languages.first() + " the default language, or add the texts"));
        }
        for (Text text : linted.texts) {
            if (text.text().isEmpty() && kinds.contains(text.kind()) && text.isNeeded()) {
                findings.add(new LintFinding(
                        LintCode.TRANSLATION_MISSING,
                        text.place(),
                        text.named() + " is not there",
                        "add the text in " + String.join(", ", languages)));
            }
            for (String language : languages) {
                if (!text.text().isEmpty() && isMissing(text.text(), language)) {
                    findings.add(new LintFinding(
                            LintCode.TRANSLATION_MISSING,
                            text.place(),
                            text.named() + " is not there in " + language,
                            "add the text in " + language));
                }
            }
        }
        return findings;
    }

    private static boolean isMissing(LocalizedText text, String language) {
        String general = Locale.forLanguageTag(language).getLanguage();
        return !text.byTag().containsKey(language) && !text.byTag().containsKey(general);
    }

    private void collect(MaturityModel model) {
        add("/name", "Name", "the model", "", model.name());
        add("/description", "Description", "the model", "", model.description());
        for (int i = 0; i < model.phases().size(); i++) {
            Phase phase = model.phases().get(i);
            String place = "/phases/" + i;
            add(place + "/name", "Name", "phase", phase.id(), phase.name());
            add(place + "/description", "Description", "phase", phase.id(), phase.description());
            add(place + "/advice", "Advice", "phase", phase.id(), phase.advice());
        }
        for (int i = 0; i < model.scales().size(); i++) {
            ResponseScale scale = model.scales().get(i);
            for (int j = 0; j < scale.options().size(); j++) {
                ResponseOption option = scale.options().get(j);
                add(
                        "/scales/" + i + "/options/" + j + "/label",
                        "Label",
                        "scale " + scale.id() + ", option",
                        option.id(),
                        option.label());
            }
        }
        dimensions(model.dimensions(), "");
    }

    private void dimensions(List<Dimension> siblings, String above) {
        for (int i = 0; i < siblings.size(); i++) {
            Dimension dimension = siblings.get(i);
            String place = above + "/dimensions/" + i;
            add(place + "/name", "Name", "dimension", dimension.id(), dimension.name());
            add(place + "/description", "Description", "dimension", dimension.id(), dimension.description());
            for (int j = 0; j < dimension.indicators().size(); j++) {
                Indicator indicator = dimension.indicators().get(j);
                String inner = place + "/indicators/" + j;
                add(inner + "/statement", "Statement", "indicator", indicator.id(), indicator.statement());
                add(inner + "/advice", "Advice", "indicator", indicator.id(), indicator.advice());
            }
            dimensions(dimension.dimensions(), place);
        }
    }

    private void add(String place, String kind, String among, String id, LocalizedText text) {
        texts.add(new Text(place, new Kind(kind, among), id, text));
    }
}
