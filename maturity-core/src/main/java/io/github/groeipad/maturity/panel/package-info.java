/**
 * Several respondents about one subject: their answers combined into one profile, and how far they agree.
 *
 * <p>{@link io.github.groeipad.maturity.panel.Panel} is the entry point.
 */
@NullMarked
package io.github.groeipad.maturity.panel;

import org.jspecify.annotations.NullMarked;
