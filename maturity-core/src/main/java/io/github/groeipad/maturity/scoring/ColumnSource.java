package io.github.groeipad.maturity.scoring;

import java.io.IOException;
import java.util.Optional;

/** Where columns of option codes come from, chunk by chunk: see {@link RowSource#ofColumns(ColumnSource)}. */
@FunctionalInterface
public interface ColumnSource {

    /**
     * {@return the next chunk: one column per indicator in model order, all of one length; absent if there are no more}
     *
     * @throws IOException if it cannot be read
     */
    Optional<int[][]> next() throws IOException;
}
