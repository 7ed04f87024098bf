package io.github.groeipad.maturity.scoring;

/**
 * The scores that are possible while indicators are open: with each at its lowest option, and with each at its highest.
 * Both are equal where nothing is open.
 *
 * @param low the lowest score possible
 * @param high the highest score possible
 */
public record ScoreRange(Score low, Score high) {}
