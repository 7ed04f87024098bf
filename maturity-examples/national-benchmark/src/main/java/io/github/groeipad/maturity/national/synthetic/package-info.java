/**
 * A country that does not exist. {@link io.github.groeipad.maturity.national.synthetic.SyntheticCountry} is the entry point: it tells
 * what any of its organisations answered, each by itself, so that a country of any size can be made in any order.
 */
@NullMarked
package io.github.groeipad.maturity.national.synthetic;

import org.jspecify.annotations.NullMarked;
