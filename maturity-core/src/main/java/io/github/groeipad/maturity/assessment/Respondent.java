package io.github.groeipad.maturity.assessment;

import io.github.groeipad.maturity.internal.Visible;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who filled in an assessment.
 *
 * @param id what identifies the person among respondents, best a pseudonym
 * @param role what the person is to the subject, such as {@code "adviser"}; compared within a panel
 */
public record Respondent(String id, Optional<String> role) implements Serializable {

    /**
     * Checks the texts.
     *
     * @param id what identifies the person among respondents, best a pseudonym
     * @param role what the person is to the subject, such as {@code "adviser"}; compared within a panel
     * @throws IllegalArgumentException if a text is blank
     */
    public Respondent {
        Visible.check("Respondent: id", id);
        Visible.check("Respondent: role", role);
    }

    /**
     * {@return a respondent without a role}
     *
     * @param id what identifies the person among respondents
     */
    public static Respondent of(String id) {
        return new Respondent(id, Optional.empty());
    }

    /**
     * {@return a respondent with a role}
     *
     * @param id what identifies the person among respondents
     * @param role what the person is to the subject
     */
    public static Respondent of(String id, String role) {
        return new Respondent(id, Optional.of(role));
    }

    private Object writeReplace() {
        return new Stored(id, role.orElse(null));
    }

    /** What is serialized: an Optional cannot be. */
    private record Stored(String id, @Nullable String role) implements Serializable {

        private Object readResolve() {
            return new Respondent(id, Optional.ofNullable(role));
        }
    }
}
