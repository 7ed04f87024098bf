package io.github.groeipad.maturity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds texts that lack one of the languages of a model, and a default language in which there is no text. */
final class LintedTexts {

    private record Text(String place, String what, LocalizedText text) {}

    private final List<Text> texts = new ArrayList<>();

    private LintedTexts() {}

    static List<LintFinding> findings(MaturityModel model) {
        LintedTexts linted = new LintedTexts();
        linted.collect(model);
        SortedSet<String> languages = new TreeSet<>();
        linted.texts.forEach(text -> languages.addAll(text.text().byTag().keySet()));
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
            for (String language : languages) {
                if (!text.text().isEmpty() && !text.text().byTag().containsKey(language)) {
                    findings.add(new LintFinding(
                            LintCode.TRANSLATION_MISSING,
                            text.place(),
                            text.what() + " is not there in " + language,
                            "add the text in " + language));
                }
            }
        }
        return findings;
    }

    private void collect(MaturityModel model) {
        add("/name", "Name of the model", model.name());
        add("/description", "Description of the model", model.description());
        for (int i = 0; i < model.phases().size(); i++) {
            Phase phase = model.phases().get(i);
            String place = "/phases/" + i;
            add(place + "/name", "Name of phase " + phase.id(), phase.name());
            add(place + "/description", "Description of phase " + phase.id(), phase.description());
            add(place + "/advice", "Advice of phase " + phase.id(), phase.advice());
        }
        for (int i = 0; i < model.scales().size(); i++) {
            ResponseScale scale = model.scales().get(i);
            for (int j = 0; j < scale.options().size(); j++) {
                ResponseOption option = scale.options().get(j);
                add(
                        "/scales/" + i + "/options/" + j + "/label",
                        "Label of option " + option.id() + " of scale " + scale.id(),
                        option.label());
            }
        }
        dimensions(model.dimensions(), "");
    }

    private void dimensions(List<Dimension> siblings, String above) {
        for (int i = 0; i < siblings.size(); i++) {
            Dimension dimension = siblings.get(i);
            String place = above + "/dimensions/" + i;
            add(place + "/name", "Name of dimension " + dimension.id(), dimension.name());
            add(place + "/description", "Description of dimension " + dimension.id(), dimension.description());
            for (int j = 0; j < dimension.indicators().size(); j++) {
                Indicator indicator = dimension.indicators().get(j);
                String inner = place + "/indicators/" + j;
                add(inner + "/statement", "Statement of indicator " + indicator.id(), indicator.statement());
                add(inner + "/advice", "Advice of indicator " + indicator.id(), indicator.advice());
            }
            dimensions(dimension.dimensions(), place);
        }
    }

    private void add(String place, String what, LocalizedText text) {
        texts.add(new Text(place, what, text));
    }
}
