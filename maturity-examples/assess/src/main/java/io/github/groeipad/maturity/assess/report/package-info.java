/**
 * Puts profiles and models into reports for people.
 */
@NullMarked
package io.github.groeipad.maturity.assess.report;

import org.jspecify.annotations.NullMarked;
