package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;

/**
 * How far along the path, from 0 to the number of phases: the sum of {@code s1 + s1 s2 + … + s1 … sn} over the phase scores,
 * so that a weak lower phase holds back all higher ones. With a first phase without indicators this is the published
 * formula of TRACC.
 *
 * @param value the position, 0 to n
 * @param low the lowest position possible while indicators are open
 * @param high the highest position possible while indicators are open
 */
public record Position(Fraction value, Fraction low, Fraction high) {}
