/**
 * The library as its users compile against it.
 */
@NullMarked
package io.github.groeipad.maturity.consumer;

import org.jspecify.annotations.NullMarked;
