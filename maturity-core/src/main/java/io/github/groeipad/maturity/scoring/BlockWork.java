package io.github.groeipad.maturity.scoring;

import java.io.IOException;

/**
 * Work that comes in blocks: what {@link ParallelBlocks} runs. A block is an object that is used again and again, with all that
 * one thread needs to work on it, such as a {@link BatchScorer} of its own.
 *
 * @param <B> the block
 */
public interface BlockWork<B> {

    /**
     * Fills a block from the source, on the thread of the caller.
     *
     * @param block a block whose former content was delivered
     * @return whether there was anything left to fill it with; if not, nothing is done with it
     * @throws IOException if the source fails
     */
    boolean fill(B block) throws IOException;

    /**
     * Does the work on a filled block, on any thread; several blocks are worked on at the same time.
     *
     * @param block a filled block, which no other thread touches meanwhile
     */
    void work(B block);

    /**
     * Takes what was worked out, on the thread of the caller, in the order in which the blocks were filled.
     *
     * @param block a block that was worked on
     * @throws IOException if it cannot be taken
     */
    void deliver(B block) throws IOException;
}
