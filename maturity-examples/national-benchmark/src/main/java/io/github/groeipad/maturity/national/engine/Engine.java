package io.github.groeipad.maturity.national.engine;

import io.github.groeipad.maturity.national.peers.Peers;
import io.github.groeipad.maturity.national.store.ParquetFile;
import java.io.IOException;
import java.util.function.LongConsumer;

/** A way to score the assessments of a file. */
public interface Engine {

    /**
     * {@return what it gathered}
     *
     * @param file the assessments
     * @param done told how many more were scored, perhaps by several threads
     * @throws IOException if the file cannot be read to its end
     * @throws InterruptedException if the thread is interrupted
     */
    Peers gather(ParquetFile file, LongConsumer done) throws IOException, InterruptedException;
}
