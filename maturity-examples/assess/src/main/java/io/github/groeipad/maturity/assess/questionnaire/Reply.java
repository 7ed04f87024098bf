package io.github.groeipad.maturity.assess.questionnaire;

import io.github.groeipad.maturity.assessment.Response;
import java.util.Optional;

/**
 * What was meant by what was typed.
 *
 * @param kind what to do
 * @param response the response to an indicator
 * @param text the reason why an indicator does not apply, or the id of the one to go to; may be empty
 */
record Reply(Kind kind, Optional<Response> response, String text) {

    enum Kind {
        /** Stop here. */
        QUIT,
        /** Ask the question before. */
        BACK,
        /** Leave it as it is and go on. */
        KEEP,
        /** Ask another question. */
        GO,
        /** Take the response. */
        RESPONSE,
        /** It does not apply, perhaps for a reason that was given. */
        NOT_APPLICABLE,
        /** Ask again. */
        NOT_UNDERSTOOD
    }

    static Reply of(Kind kind) {
        return of(kind, "");
    }

    static Reply of(Kind kind, String text) {
        return new Reply(kind, Optional.empty(), text);
    }

    static Reply of(Response response) {
        return new Reply(Kind.RESPONSE, Optional.of(response), "");
    }
}
