/**
 * Several respondents about one subject: their answers combined into one profile, and how far they agree.
 *
 * <p>{@link io.github.groeipad.maturity.panel.Panel} is the entry point. Here three respondents differ about one indicator:
 *
 * {@snippet file="io/github/groeipad/maturity/panel/PanelExampleTest.java" region="panel"}
 */
@NullMarked
package io.github.groeipad.maturity.panel;

import org.jspecify.annotations.NullMarked;
