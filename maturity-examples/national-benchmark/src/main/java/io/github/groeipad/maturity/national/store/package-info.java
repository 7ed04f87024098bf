/**
 * Assessments in files. {@link io.github.groeipad.maturity.national.store.ParquetFile} is what engines read; a file either is there
 * with all that belongs in it or is not there.
 */
@NullMarked
package io.github.groeipad.maturity.national.store;

import org.jspecify.annotations.NullMarked;
