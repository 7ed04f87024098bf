package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.MaturityModel;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Puts the result of a {@link Scorer} into words: why this phase, what holds the next one, how the score came about, and
 * what was left out or is still open.
 *
 * <p>English and Dutch come with the library. Names and texts of the model are taken in the wanted language, or else in
 * the model's default one; the sentences between them in the wanted language, or else in the model's default one, or else
 * in English. The default locale of the machine plays no part. Numbers are shown as {@link Score#display} shows them, in
 * every language alike.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class Explainer {

    private final Wording wording;

    private Explainer(MaturityModel model, Locale locale, @Nullable ResourceBundle sentences) {
        wording = new Wording(model, locale, ExplanationTexts.of(locale, model.defaultLocale(), sentences));
    }

    /**
     * {@return an explainer for the results of a model}
     *
     * @param model the model that was scored with
     * @param locale the wanted language
     */
    public static Explainer of(MaturityModel model, Locale locale) {
        return new Explainer(model, locale, null);
    }

    /**
     * {@return an explainer whose sentences a user has changed, or put into another language}
     *
     * @param model the model that was scored with
     * @param locale the wanted language
     * @param sentences sentences by {@linkplain #keys() key}, which replace those of the library; what it lacks is said
     *     as {@link #of(MaturityModel, Locale)} says it. Words in braces stand for what is filled in; a sentence has those
     *     of the library's sentence of that key at its disposal. Of the keys that end in {@code .one} and {@code .other}
     *     the first is for a count of 1.
     */
    public static Explainer of(MaturityModel model, Locale locale, ResourceBundle sentences) {
        return new Explainer(model, locale, sentences);
    }

    /** {@return the keys of all sentences, sorted: what a bundle for another language should have} */
    public static List<String> keys() {
        return ExplanationTexts.keys();
    }

    /**
     * {@return everything there is to say, in the order of the methods below}
     *
     * @param profile a profile that a scorer of this explainer's model gave
     * @throws IllegalArgumentException if it was scored with another model
     * @throws IllegalStateException if it was read from a document, which does not hold how its numbers came about
     */
    public List<Explanation> all(MaturityProfile profile) {
        return List.of(phase(profile), nextPhase(profile), score(profile), leftOut(profile));
    }

    /**
     * {@return why the subject stands in its phase: each gate in order, each condition met or not, with what it asks and
     * what was found}
     *
     * @param profile a profile that a scorer of this explainer's model gave
     * @throws IllegalArgumentException if it was scored with another model
     * @throws IllegalStateException if it was read from a document, which does not hold how its numbers came about
     */
    public Explanation phase(MaturityProfile profile) {
        return new PhaseWords(wording).why(checked(profile));
    }

    /**
     * {@return what holds the next phase: the readiness for it, what the step asks, and each condition that is not met}
     *
     * @param profile a profile that a scorer of this explainer's model gave
     * @throws IllegalArgumentException if it was scored with another model
     * @throws IllegalStateException if it was read from a document, which does not hold how its numbers came about
     */
    public Explanation nextPhase(MaturityProfile profile) {
        return new PhaseWords(wording).next(checked(profile));
    }

    /**
     * {@return how the overall score came about: its rule, the dimensions with their weights and what they add, and the
     * indicators that add most and least}
     *
     * @param profile a profile that a scorer of this explainer's model gave
     * @throws IllegalArgumentException if it was scored with another model
     * @throws IllegalStateException if it was read from a document, which does not hold how its numbers came about
     */
    public Explanation score(MaturityProfile profile) {
        return new ScoreWords(wording).how(checked(profile));
    }

    /**
     * {@return what does not apply, is not known or has no answer, whose evidence has expired, how each is treated, and how far
     * the open answers can still change score and phase}
     *
     * @param profile a profile of this explainer's model, from a scorer or a document
     * @throws IllegalArgumentException if it was scored with another model
     */
    public Explanation leftOut(MaturityProfile profile) {
        return new OpenWords(wording).leftOut(checked(profile));
    }

    /**
     * {@return what the gate of a phase asks, condition by condition, whoever is assessed; empty for a phase without a gate}
     *
     * @param phase the id of a phase of this explainer's model
     * @throws IllegalArgumentException if the model has no such phase
     */
    public List<Explanation> gate(String phase) {
        MaturityModel model = wording.model();
        return model.phase(phase)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Explainer: phase must be one of model " + model.reference() + ", but was \"" + phase + "\""))
                .gate()
                .map(new GateWords(wording)::asked)
                .orElse(List.of());
    }

    private MaturityProfile checked(MaturityProfile profile) {
        MaturityModel model = wording.model();
        boolean same = profile.model().id().equals(model.id())
                && profile.model().version().equals(model.version())
                && profile.model().fingerprint().orElse(model.fingerprint()).equals(model.fingerprint());
        if (!same) {
            throw new IllegalArgumentException("Explainer: profile must be of model " + model.reference()
                    + " with fingerprint " + model.fingerprint() + ", but was of " + profile.model()
                    + profile.model()
                            .fingerprint()
                            .map(print -> " with fingerprint " + print)
                            .orElse(""));
        }
        return profile;
    }
}
