package io.github.groeipad.maturity.assessment;

import io.github.groeipad.maturity.internal.Visible;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.Problem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a subject on a day, indicator by indicator, in the terms of one model. An indicator that has no
 * response is unanswered.
 *
 * <p>Whether the responses fit the model is checked by {@link #problems(MaturityModel)}, and whenever it is scored.
 */
public final class Assessment implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable String id;
    private final ModelReference model;
    private final Subject subject;
    private final LocalDate date;
    private final @Nullable Respondent respondent;
    private final Responses responses;

    private Assessment(Builder builder, Subject subject, LocalDate date) {
        this.id = builder.id;
        this.model = builder.model;
        this.subject = subject;
        this.date = date;
        this.respondent = builder.respondent;
        this.responses = builder.responses.gathered();
    }

    /**
     * {@return a builder of an assessment for a model}
     *
     * @param model the model in whose terms the responses are given; named by id and version. Scoring with this very model is
     *     faster than with one that was only named, and the assessment takes less memory
     */
    public static Builder builder(MaturityModel model) {
        return new Builder(model.reference(), model);
    }

    /**
     * {@return a builder of an assessment for a model}
     *
     * @param model the name of the model in whose terms the responses are given
     */
    public static Builder builder(ModelReference model) {
        return new Builder(model, null);
    }

    /** {@return what identifies this assessment} */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** {@return the name of the model in whose terms the responses are given} */
    public ModelReference model() {
        return model;
    }

    /** {@return the organisation that is assessed} */
    public Subject subject() {
        return subject;
    }

    /** {@return the day on which the responses hold} */
    public LocalDate date() {
        return date;
    }

    /** {@return who filled it in} */
    public Optional<Respondent> respondent() {
        return Optional.ofNullable(respondent);
    }

    /** {@return the responses by indicator id, sorted by id; not modifiable} */
    public SortedMap<String, Response> responses() {
        return responses;
    }

    /**
     * {@return the response for an indicator; absent: unanswered}
     *
     * @param indicator the id of an indicator
     */
    public Optional<Response> response(String indicator) {
        return Optional.ofNullable(responses.get(indicator));
    }

    /**
     * {@return everything that keeps this assessment from being scored with a model; empty if nothing does}
     *
     * @param model a model
     */
    public List<Problem> problems(MaturityModel model) {
        return problems(model, date);
    }

    /**
     * {@return everything that keeps this assessment from being scored with a model on some day; empty if nothing does}
     *
     * @param model a model
     * @param asOf the day from which to look at whether evidence has expired
     */
    public List<Problem> problems(MaturityModel model, LocalDate asOf) {
        return AssessmentValidator.problemsOf(this, model, asOf);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Assessment other
                && Objects.equals(id, other.id)
                && model.equals(other.model)
                && subject.equals(other.subject)
                && date.equals(other.date)
                && Objects.equals(respondent, other.respondent)
                && responses.equals(other.responses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, model, subject, date, respondent, responses);
    }

    /** {@return the model, subject and day and how many responses there are, without what people wrote} */
    @Override
    public String toString() {
        return "Assessment of " + subject.id() + " on " + date + " with " + model + " (" + responses.size()
                + " responses)";
    }

    /** Makes an assessment. A subject and a date are needed. */
    public static final class Builder {

        private @Nullable String id;
        private final ModelReference model;
        private @Nullable Subject subject;
        private @Nullable LocalDate date;
        private @Nullable Respondent respondent;
        private final ResponseGatherer responses;

        private Builder(ModelReference model, @Nullable MaturityModel known) {
            this.model = model;
            this.responses = new ResponseGatherer(known);
        }

        /**
         * Sets what identifies the assessment.
         *
         * @param id any text that is not blank
         * @return this builder
         * @throws IllegalArgumentException if the text is blank
         */
        public Builder id(String id) {
            Visible.check("Assessment: id", id);
            this.id = id;
            return this;
        }

        /**
         * Sets the organisation that is assessed.
         *
         * @param subject the subject
         * @return this builder
         */
        public Builder subject(Subject subject) {
            this.subject = subject;
            return this;
        }

        /**
         * Sets the day on which the responses hold.
         *
         * @param date the day
         * @return this builder
         */
        public Builder date(LocalDate date) {
            this.date = date;
            return this;
        }

        /**
         * Sets who filled it in.
         *
         * @param respondent the respondent
         * @return this builder
         */
        public Builder respondent(Respondent respondent) {
            this.respondent = respondent;
            return this;
        }

        /**
         * Answers an indicator with an option.
         *
         * @param indicator the id of an indicator that has no response yet
         * @param option the id of an option on its scale
         * @return this builder
         * @throws IllegalArgumentException if the indicator has a response already
         */
        public Builder answer(String indicator, String option) {
            return added(indicator, responses.answer(indicator, option));
        }

        /**
         * Says that an indicator does not apply to the subject.
         *
         * @param indicator the id of an indicator that has no response yet
         * @param reason why not
         * @return this builder
         * @throws IllegalArgumentException if the indicator has a response already
         */
        public Builder notApplicable(String indicator, String reason) {
            return respond(indicator, Response.notApplicable(reason));
        }

        /**
         * Says that nobody knows the answer for an indicator.
         *
         * @param indicator the id of an indicator that has no response yet
         * @return this builder
         * @throws IllegalArgumentException if the indicator has a response already
         */
        public Builder unknown(String indicator) {
            return respond(indicator, Response.unknown());
        }

        /**
         * Adds a response.
         *
         * @param indicator the id of an indicator that has no response yet
         * @param response what was said
         * @return this builder
         * @throws IllegalArgumentException if the indicator has a response already
         */
        public Builder respond(String indicator, Response response) {
            return added(indicator, responses.respond(indicator, response));
        }

        private Builder added(String indicator, boolean isNew) {
            if (!isNew) {
                throw new IllegalArgumentException("Indicator " + indicator + ": response must be given once");
            }
            return this;
        }

        /**
         * {@return the assessment}
         * @throws IllegalStateException if there is no subject or no date
         */
        public Assessment build() {
            if (subject == null || date == null) {
                throw new IllegalStateException(
                        "Assessment: " + (subject == null ? "subject" : "date") + " must be given");
            }
            return new Assessment(this, subject, date);
        }
    }
}
