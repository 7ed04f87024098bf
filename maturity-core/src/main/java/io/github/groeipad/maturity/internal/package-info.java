/**
 * What the other packages share and users need not see; not exported.
 */
@NullMarked
package io.github.groeipad.maturity.internal;

import org.jspecify.annotations.NullMarked;
