package io.github.groeipad.maturity.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was said of one indicator: an option, that it does not apply, or that nobody knows. An indicator without a response
 * is unanswered, which is none of these.
 */
public sealed interface Response extends Serializable permits Answered, NotApplicable, Unknown {

    /** {@return a remark that goes with it} */
    Optional<String> comment();

    /** {@return what it rests on; may be empty} */
    List<Evidence> evidence();

    /**
     * {@return this response with a remark}
     *
     * @param comment the remark
     */
    Response withComment(String comment);

    /**
     * {@return this response with evidence}
     *
     * @param evidence all that it rests on
     */
    Response withEvidence(Evidence... evidence);

    /**
     * {@return whether any of its evidence is past its last valid day}
     *
     * @param day the day to look from
     */
    default boolean isExpiredOn(LocalDate day) {
        for (Evidence piece : evidence()) {
            if (piece.isExpiredOn(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return an answer by an option}
     *
     * @param option the id of an option on the indicator's scale
     */
    static Answered option(String option) {
        return new Answered(option, Optional.empty(), List.of());
    }

    /**
     * {@return the response that the indicator does not apply to the subject}
     *
     * @param reason why not
     */
    static NotApplicable notApplicable(String reason) {
        return new NotApplicable(reason, Optional.empty(), List.of());
    }

    /** {@return the response "we don't know"} */
    static Unknown unknown() {
        return new Unknown(Optional.empty(), List.of());
    }
}
