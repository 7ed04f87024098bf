package io.github.groeipad.maturity.national.measure;

import java.io.IOException;
import java.io.InputStream;

/** A way to score JSON Lines. */
@FunctionalInterface
interface LineScoring {

    /** Scores all lines of a stream. */
    Means score(InputStream lines) throws IOException, InterruptedException;
}
