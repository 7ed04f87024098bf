package io.github.groeipad.maturity.growthpath;

/** What the phase in which an indicator is first expected rests on. */
public enum PhaseBasis {
    /** The growth path itself states it. */
    GROWTH_PATH("growth-path"),
    /** It is the judgement of experts. */
    EXPERT_JUDGEMENT("expert-judgement");

    private final String id;

    PhaseBasis(String id) {
        this.id = id;
    }

    /** {@return the name used in documents: {@code "growth-path"} or {@code "expert-judgement"}} */
    public String id() {
        return id;
    }
}
