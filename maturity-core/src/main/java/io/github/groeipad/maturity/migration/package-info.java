/**
 * What happens to old answers when a model changes.
 *
 * <p>{@link io.github.groeipad.maturity.migration.ModelDiff} lists what changed and what it means for answers and scores;
 * {@link io.github.groeipad.maturity.migration.Migration} says, as data, what becomes of each indicator and option, and turns an
 * old assessment into a new one with a report of every answer. Nothing is dropped silently.
 *
 * {@snippet file="io/github/groeipad/maturity/migration/MigrationExampleTest.java" region="migration"}
 */
@NullMarked
package io.github.groeipad.maturity.migration;

import org.jspecify.annotations.NullMarked;
