package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.ResponseScale;
import java.util.List;
import java.util.Optional;

/** Gives ids to the parts of a model, in an order that is not the order of the ids. */
final class Names {

    private static final List<String> TAGS = List.of("t1", "t2", "p1", "d1");

    private final String ending;
    private final int phases;
    private final List<ResponseScale> scales;
    private int dimensions;
    private int indicators;

    Names(String ending, int phases, List<ResponseScale> scales) {
        this.ending = ending;
        this.phases = phases;
        this.scales = scales;
    }

    static String scaleId(int index) {
        return "s" + (index + 1);
    }

    /** Phases run against the alphabet, so that whoever sorts them is found out. */
    static String phaseId(int index, int phases) {
        return "p" + (phases - index);
    }

    /** Tags, some of which are also the id of a phase or a dimension. */
    static String tag(int reference) {
        return TAGS.get(reference % TAGS.size());
    }

    String dimension() {
        dimensions++;
        return "d" + dimensions + ending;
    }

    String indicator() {
        indicators++;
        return "cab".charAt(indicators % 3) + String.valueOf(indicators) + ending;
    }

    String scale(int reference) {
        return scales.get(reference % scales.size()).id();
    }

    Optional<String> phase(int reference) {
        int index = reference % (phases + 1);
        return index == 0 ? Optional.empty() : Optional.of(phaseId(index - 1, phases));
    }
}
