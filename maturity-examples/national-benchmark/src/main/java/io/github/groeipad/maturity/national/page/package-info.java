/** The result as a page to look at: {@link io.github.groeipad.maturity.national.page.HeatMapPage}. */
@NullMarked
package io.github.groeipad.maturity.national.page;

import org.jspecify.annotations.NullMarked;
