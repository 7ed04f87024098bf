package io.github.groeipad.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.MaturityModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class ParallelScorerTest {

    private static final MaturityModel PATH = GrowthPath.model();
    private static final int ROWS = 2_000;

    private final Crews crews = new Crews();
    private final Scorer scorer = Scorer.of(PATH);
    private final BatchScorer batch = scorer.batch();
    private final int[] codes = codes();

    @AfterEach
    void end() {
        crews.close();
    }

    /** Any codes from "not applicable" to one that no scale has, though few that are not accepted. */
    private int[] codes() {
        SplittableRandom random = new SplittableRandom(8);
        int[] drawn = new int[ROWS * batch.rowLength()];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = random.nextInt(10) > 0 ? random.nextInt(2) : random.nextInt(-2, 0);
            drawn[i] = random.nextInt(20_000) == 0 ? 99 : drawn[i];
        }
        return drawn;
    }

    /** All that is told of rows, in words. */
    private static void tell(long first, ScoredRows rows, List<String> into) {
        for (int row = 0; row < rows.size(); row++) {
            StringBuilder told =
                    new StringBuilder().append(first + row).append(' ').append(rows.phase(row));
            told.append(' ')
                    .append(rows.score().exact(row))
                    .append(' ')
                    .append(rows.position().exact(row));
            for (ExactColumn dimension : rows.dimensions()) {
                told.append(' ').append(dimension.exact(row));
            }
            into.add(told.toString());
        }
    }

    @Test
    void anyNumberOfThreadsAndRowsOfABlockGivesTheSame() throws Exception {
        ScoredRows alone = batch.results(ROWS);
        int scored = batch.score(codes, ROWS, alone);
        List<String> expected = new ArrayList<>();
        tell(0, alone, expected);
        SplittableRandom random = new SplittableRandom(4);
        List<Executor> executors = crews.all();
        for (int round = 0; round < 40; round++) {
            List<String> found = new ArrayList<>();
            Executor executor = executors.get(round % executors.size());
            RowTally tally = ParallelScorer.of(scorer, ParallelBlocks.alone().on(executor, 1 + random.nextInt(6)))
                    .blocksOf(1 + random.nextInt(round % 2 == 0 ? 50 : ROWS))
                    .score(RowSource.of(codes, batch.rowLength()), (first, rows) -> tell(first, rows, found));

            assertThat(found).isEqualTo(expected);
            assertThat(tally).isEqualTo(new RowTally(ROWS, scored, ROWS - scored));
        }
        assertThat(scored).isBetween(ROWS / 2, ROWS - 1);
    }

    @Test
    void columnsGiveTheSameAsRows() throws Exception {
        byte[][] columns = new byte[batch.rowLength()][ROWS];
        for (int i = 0; i < codes.length; i++) {
            columns[i % batch.rowLength()][i / batch.rowLength()] = (byte) codes[i];
        }
        List<String> byRows = new ArrayList<>();
        List<String> byColumns = new ArrayList<>();
        ParallelScorer parallel = ParallelScorer.of(scorer, ParallelBlocks.alone());
        parallel.score(RowSource.of(codes, batch.rowLength()), (first, rows) -> tell(first, rows, byRows));
        parallel.score(RowSource.ofColumns(columns), (first, rows) -> tell(first, rows, byColumns));

        assertThat(byColumns).isEqualTo(byRows).hasSize(ROWS);
    }

    @Test
    void aSinkThatFailsGetsNothingMore() throws Exception {
        RowSink sink = mock(RowSink.class);
        doThrow(new IOException("full")).when(sink).accept(org.mockito.ArgumentMatchers.eq(200L), any());
        ParallelScorer parallel = ParallelScorer.of(
                        scorer, ParallelBlocks.alone().on(crews.pool(2), 3))
                .blocksOf(100);

        assertThatThrownBy(() -> parallel.score(RowSource.of(codes, batch.rowLength()), sink))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        InOrder order = inOrder(sink);
        order.verify(sink).accept(org.mockito.ArgumentMatchers.eq(0L), any());
        order.verify(sink).accept(org.mockito.ArgumentMatchers.eq(100L), any());
        order.verify(sink).accept(org.mockito.ArgumentMatchers.eq(200L), any());
        order.verifyNoMoreInteractions();
    }

    @Test
    void aSourceThatFailsAtOnceGivesTheSinkNothing() throws Exception {
        RowSource source = mock(RowSource.class);
        RowSink sink = mock(RowSink.class);
        when(source.read(any(), anyInt())).thenThrow(new IOException("unplugged"));

        assertThatThrownBy(
                        () -> ParallelScorer.of(scorer, ParallelBlocks.alone()).score(source, sink))
                .isInstanceOf(IOException.class)
                .hasMessage("unplugged");
        verify(sink, never()).accept(anyLong(), any());
    }

    @Test
    void whatCannotBeRowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowSource.of(new int[5], 2))
                .withMessage("Row source: codes must be whole rows of 2, but were 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowSource.of(new int[0], 0))
                .withMessage("Row source: codes must be whole rows of 0, but were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowSource.ofColumns(new byte[2], new byte[3]))
                .withMessage("Row source: columns must be of one length, but were 2 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(RowSource::ofColumns)
                .withMessage("Row source: columns must be 1 or more, but were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ParallelScorer.of(scorer, ParallelBlocks.alone()).blocksOf(0))
                .withMessage("Parallel scorer: rows of a block must be 1 or more, but were 0");
    }
}
