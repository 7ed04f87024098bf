package io.github.groeipad.maturity.scoring;

/**
 * The weighted mean over the counted indicators of one phase within a scope.
 *
 * @param phase the id of the phase
 * @param score the phase score
 * @param bounds between which it lies whatever the open answers are
 */
public record PhaseScore(String phase, Score score, ScoreRange bounds) {}
