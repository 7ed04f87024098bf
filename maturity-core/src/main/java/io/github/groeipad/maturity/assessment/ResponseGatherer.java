package io.github.groeipad.maturity.assessment;

import io.github.groeipad.maturity.internal.CodedResponses;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers responses: as codes as far as the model is known and they fit it, and as they are where not. */
final class ResponseGatherer {

    /** An indicator of the model has a response, but no code stands for it. */
    private static final int NO_CODE = Integer.MIN_VALUE;

    private final @Nullable MaturityModel model;
    private final int[] codes;
    private final TreeMap<String, Response> stated = new TreeMap<>();
    private boolean isComplete;

    ResponseGatherer(@Nullable MaturityModel model) {
        this.model = model;
        codes = new int[model == null ? 0 : model.indicators().size()];
        Arrays.fill(codes, CodedResponses.UNANSWERED);
        isComplete = model != null;
    }

    /** Adds an answer; false if the indicator has a response already. */
    boolean answer(String indicator, String option) {
        int place = place(indicator);
        int code = place < 0 ? NO_CODE : code(place, option);
        if (code < 0 || codes[place] != CodedResponses.UNANSWERED) {
            return respond(indicator, Response.option(option));
        }
        codes[place] = code;
        return true;
    }

    /** Adds a response; false if the indicator has one already. */
    boolean respond(String indicator, Response response) {
        int place = place(indicator);
        if (place < 0) {
            isComplete = false;
            return stated.putIfAbsent(indicator, response) == null;
        }
        if (codes[place] != CodedResponses.UNANSWERED) {
            return false;
        }
        codes[place] = code(place, response);
        if (codes[place] == NO_CODE || isMoreThanCode(response)) {
            stated.put(indicator, response);
        }
        isComplete &= codes[place] != NO_CODE && !mayExpire(response);
        return true;
    }

    Responses gathered() {
        return new Responses(model, codes, isComplete, stated);
    }

    private int place(String indicator) {
        return model == null ? -1 : model.positionOf(indicator);
    }

    private int code(int place, Response response) {
        if (response instanceof Answered answered) {
            return code(place, answered.option());
        }
        return response instanceof NotApplicable ? CodedResponses.NOT_APPLICABLE : CodedResponses.UNKNOWN;
    }

    private int code(int place, String option) {
        if (model == null) {
            return NO_CODE;
        }
        int code = model.scaleOf(model.indicators().get(place)).positionOf(option);
        return code < 0 ? NO_CODE : code;
    }

    private static boolean isMoreThanCode(Response response) {
        return response instanceof NotApplicable
                || response.comment().isPresent()
                || !response.evidence().isEmpty();
    }

    /** Whether what the response counts as depends on the day from which its evidence is looked at. */
    private boolean mayExpire(Response response) {
        return model != null
                && model.scoring().expiredEvidence() == ExpiredEvidence.UNKNOWN
                && !response.evidence().isEmpty();
    }
}
