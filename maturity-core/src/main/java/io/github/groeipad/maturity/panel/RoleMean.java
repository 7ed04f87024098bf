package io.github.groeipad.maturity.panel;

import io.github.groeipad.maturity.model.Fraction;

/**
 * What the respondents of one role say.
 *
 * @param role the role
 * @param count how many of them gave a value
 * @param mean the mean of their values, 0 to 1
 */
public record RoleMean(String role, int count, Fraction mean) {}
