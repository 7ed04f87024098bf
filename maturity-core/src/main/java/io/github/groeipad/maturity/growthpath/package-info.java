/**
 * The bundled model: the social media growth path for public organisations.
 */
@NullMarked
package io.github.groeipad.maturity.growthpath;

import org.jspecify.annotations.NullMarked;
