/**
 * What is published. {@link io.github.groeipad.maturity.national.result.NationalResult} is the entry point: the tables, what is hidden
 * in them, and the digest of it all.
 */
@NullMarked
package io.github.groeipad.maturity.national.result;

import org.jspecify.annotations.NullMarked;
