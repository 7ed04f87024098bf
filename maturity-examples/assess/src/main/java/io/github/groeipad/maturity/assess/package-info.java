/**
 * The assess command: scores assessments from the command line.
 */
@NullMarked
package io.github.groeipad.maturity.assess;

import org.jspecify.annotations.NullMarked;
