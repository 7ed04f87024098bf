package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.Position;
import io.github.groeipad.maturity.scoring.Readiness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sections 5 to 7: phase, position and readiness. */
public class PathRules extends GateRules {

    protected List<Optional<Criterion>> gates(MaturityModel model) {
        return model.phases().stream().map(Phase::gate).toList();
    }

    protected List<Optional<Decision>> decisions(World world, List<Optional<Criterion>> gates) {
        return gates.stream()
                .map(gate -> gate.map(criterion -> decide(world, criterion)))
                .toList();
    }

    /** How many phases are reached; 0: not started. */
    protected int reachedOverall(List<Optional<Decision>> gates) {
        return reached(gates.stream().map(this::isMet).toList());
    }

    /** How many phases a dimension has reached: at most up to the highest gate that asks something of it. */
    protected int reachedByDimension(List<Optional<Decision>> gates) {
        return Math.min(reachedOverall(gates), highestAsking(gates));
    }

    /** A phase without a gate, or of whose gate nothing is left, is met. */
    protected boolean isMet(Optional<Decision> gate) {
        return gate.map(Decision::met).orElse(true);
    }

    protected int reached(List<Boolean> met) {
        int firstUnmet = met.indexOf(false);
        return firstUnmet < 0 ? met.size() : firstUnmet;
    }

    protected int highestAsking(List<Optional<Decision>> gates) {
        int highest = 0;
        for (int i = 0; i < gates.size(); i++) {
            highest = gates.get(i).isPresent() ? i + 1 : highest;
        }
        return highest;
    }

    protected Optional<String> phase(MaturityModel model, int reached) {
        return reached == 0
                ? Optional.empty()
                : Optional.of(model.phases().get(reached - 1).id());
    }

    protected PhaseRange range(MaturityModel model, int lowest, int highest) {
        return new PhaseRange(phase(model, lowest), phase(model, highest));
    }

    protected Optional<Position> position(World world) {
        return world.model().dimensions().stream().anyMatch(this::hasPhases)
                ? Optional.of(new Position(
                        overallPosition(world.reported()).toFraction(),
                        overallPosition(world.lowest()).toFraction(),
                        overallPosition(world.highest()).toFraction()))
                : Optional.empty();
    }

    protected Optional<Position> position(World world, Dimension dimension) {
        return hasPhases(dimension)
                ? Optional.of(new Position(
                        position(world.reported(), dimension).toFraction(),
                        position(world.lowest(), dimension).toFraction(),
                        position(world.highest(), dimension).toFraction()))
                : Optional.empty();
    }

    private boolean hasPhases(Dimension dimension) {
        return below(dimension).stream().anyMatch(each -> each.phase().isPresent());
    }

    protected Ratio overallPosition(Sheet sheet) {
        Ratio sum = Ratio.ZERO;
        Ratio total = Ratio.ZERO;
        for (Dimension each : sheet.model().dimensions()) {
            if (hasPhases(each)) {
                sum = sum.plus(weight(each.weight()).times(position(sheet, each)));
                total = total.plus(weight(each.weight()));
            }
        }
        return sum.over(total);
    }

    /** {@code s1 + s1 s2 + … + s1 … sn}. */
    protected Ratio position(Sheet sheet, Dimension dimension) {
        Ratio position = Ratio.ZERO;
        Ratio product = Ratio.ONE;
        for (Phase phase : sheet.model().phases()) {
            product = product.times(step(sheet, dimension, phase.id()));
            position = position.plus(product);
        }
        return position;
    }

    protected Ratio step(Sheet sheet, Dimension dimension, String phase) {
        List<Indicator> indicators = ofPhase(below(dimension), phase);
        if (indicators.isEmpty()) {
            return Ratio.ONE;
        }
        if (!applies(sheet, indicators)) {
            return passesOnNothing(sheet.model()) ? Ratio.ONE : Ratio.ZERO;
        }
        return mean(sheet, indicators).orElse(Ratio.ZERO);
    }

    protected List<Readiness> readiness(
            MaturityModel model,
            List<Optional<Decision>> reported,
            List<Optional<Decision>> lowest,
            List<Optional<Decision>> highest) {
        List<Readiness> readiness = new ArrayList<>();
        for (int i = 0; i < reported.size(); i++) {
            Optional<Decision> own = reported.get(i);
            readiness.add(new Readiness(
                    model.phases().get(i).id(),
                    meanProgress(reported.subList(0, i + 1)).toFraction(),
                    meanProgress(lowest.subList(0, i + 1)).toFraction(),
                    meanProgress(highest.subList(0, i + 1)).toFraction(),
                    own.map(Decision::progress).map(Ratio::toFraction),
                    own.map(Decision::unmet).orElse(List.of())));
        }
        return readiness;
    }

    protected Ratio meanProgress(List<Optional<Decision>> gates) {
        List<Ratio> progress =
                gates.stream().flatMap(Optional::stream).map(Decision::progress).toList();
        return progress.isEmpty() ? Ratio.ONE : mean(progress);
    }
}
