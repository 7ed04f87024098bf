/**
 * What happens to old answers when a model changes.
 *
 * <p>{@link io.github.groeipad.maturity.migration.ModelDiff} lists what changed and what it means for answers and scores;
 * {@link io.github.groeipad.maturity.migration.Migration} says, as data, what becomes of each indicator and option, and turns an
 * old assessment into a new one with a report of every answer. Nothing is dropped silently.
 *
 * {@snippet file="io/github/groeipad/maturity/migration/MigrationExampleTest.java" region="migration"}
 *
 * <h2>From one version to the next</h2>
 *
 * <ol>
 *   <li>Look at the {@linkplain io.github.groeipad.maturity.migration.ModelDiff#edits() edits}. If all of them are text only or
 *       neutral, old profiles can be compared with new ones as they are.
 *   <li>If some change scores, old assessments still fit: score them again with the new model.
 *   <li>If some break answers, say what becomes of each indicator and option: kept, renamed, option by option, or dropped with a
 *       reason. {@link io.github.groeipad.maturity.migration.Migration#problems} names what is still missing, and
 *       {@link io.github.groeipad.maturity.migration.Migration#projection} says it for everything that fits as it is.
 *   <li>Migrate each assessment, and read its report: each answer is carried, mapped or dropped, and each indicator of the new
 *       model without an answer is open.
 * </ol>
 */
@NullMarked
package io.github.groeipad.maturity.migration;

import org.jspecify.annotations.NullMarked;
