/** The ways to score a file; each {@link io.github.groeipad.maturity.national.engine.Engine} gathers the same peers to the last byte. */
@NullMarked
package io.github.groeipad.maturity.national.engine;

import org.jspecify.annotations.NullMarked;
