/**
 * Reads and writes models, assessments and profiles as JSON.
 */
@NullMarked
package io.github.groeipad.maturity.json;

import org.jspecify.annotations.NullMarked;
