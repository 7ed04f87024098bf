package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.internal.CodedResponses;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.ResponseOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Turns assessments into rows of codes. Responses come sorted by id, so both sides are walked side by side. */
final class RowEncoder {

    private static final int FEW_OPTIONS = 8;

    private final CompiledModel model;
    private final String[] sortedIds;
    private final int[] sortedColumns;
    /** The option ids of indicators that have few. */
    private final String[][] options;

    private final boolean expiredIsUnknown;

    RowEncoder(CompiledModel model) {
        this.model = model;
        int[] columns = IntStream.range(0, model.indicators.size())
                .boxed()
                .sorted(Comparator.comparing(
                        column -> model.indicators.get(column).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        sortedColumns = columns;
        sortedIds = new String[columns.length];
        options = new String[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            sortedIds[i] = model.indicators.get(columns[i]).id();
            options[i] = model.scales.get(columns[i]).options().size() > FEW_OPTIONS
                    ? new String[0]
                    : model.scales.get(columns[i]).options().stream()
                            .map(ResponseOption::id)
                            .toArray(String[]::new);
        }
        expiredIsUnknown = model.model.scoring().expiredEvidence() == ExpiredEvidence.UNKNOWN;
    }

    /** Writes the codes of an assessment as of a day; false if it does not fit the model in some way. */
    boolean encode(Assessment assessment, LocalDate asOf, int[] codes, int offset) {
        if (assessment.responses() instanceof CodedResponses coded && coded.areOf(model.model)) {
            coded.copyTo(codes, offset);
            return true;
        }
        ModelReference named = assessment.model();
        if (!named.id().equals(model.model.id())
                || !named.version().equals(model.model.version())
                || (named.fingerprint().isPresent()
                        && !named.fingerprint().get().equals(model.model.fingerprint()))) {
            return false;
        }
        Arrays.fill(codes, offset, offset + sortedIds.length, BatchScorer.UNANSWERED);
        Walk walk = new Walk(codes, offset, asOf);
        assessment.responses().forEach(walk::accept);
        return walk.fits;
    }

    boolean isRejected(int[] codes, int offset) {
        return model.isRejected(codes, offset);
    }

    /** One walk along the sorted ids. */
    private final class Walk {
        private final int[] codes;
        private final int offset;
        private final LocalDate asOf;
        private int next;
        private boolean fits = true;

        Walk(int[] codes, int offset, LocalDate asOf) {
            this.codes = codes;
            this.offset = offset;
            this.asOf = asOf;
        }

        void accept(String id, Response response) {
            while (next < sortedIds.length) {
                int place = next++;
                if (sortedIds[place].equals(id)) {
                    int code = code(place, response);
                    fits &= code >= BatchScorer.NOT_APPLICABLE;
                    codes[offset + sortedColumns[place]] = code;
                    return;
                }
            }
            fits = false;
        }

        private int code(int place, Response response) {
            if (response instanceof Answered answered) {
                if (expiredIsUnknown && answered.isExpiredOn(asOf)) {
                    return option(place, answered.option()) < 0 ? Integer.MIN_VALUE : BatchScorer.UNKNOWN;
                }
                int code = option(place, answered.option());
                return code < 0 ? Integer.MIN_VALUE : code;
            }
            return response instanceof NotApplicable ? BatchScorer.NOT_APPLICABLE : BatchScorer.UNKNOWN;
        }

        private int option(int place, String option) {
            String[] few = options[place];
            for (int i = 0; i < few.length; i++) {
                if (few[i].equals(option)) {
                    return i;
                }
            }
            return few.length > 0 ? -1 : model.scales.get(sortedColumns[place]).positionOf(option);
        }
    }
}
