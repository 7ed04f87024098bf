package io.github.groeipad.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.MaturityModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private List<String> told(RowSource source) throws IOException, InterruptedException {
        List<String> told = new ArrayList<>();
        ParallelScorer.of(scorer, ParallelBlocks.alone().on(crews.pool(1), 2))
                .blocksOf(300)
                .score(source, (first, rows) -> tell(first, rows, told));
        return told;
    }

    /** Some of the rows as columns. */
    private int[][] columns(int firstRow, int rows) {
        int[][] columns = new int[batch.rowLength()][rows];
        for (int i = 0; i < rows * batch.rowLength(); i++) {
            columns[i % batch.rowLength()][i / batch.rowLength()] = codes[firstRow * batch.rowLength() + i];
        }
        return columns;
    }

    @Test
    void columnsGiveTheSameAsRows() throws Exception {
        int[][] columns = columns(0, ROWS);
        byte[][] narrow = new byte[columns.length][ROWS];
        for (int i = 0; i < codes.length; i++) {
            narrow[i % narrow.length][i / narrow.length] = (byte) codes[i];
        }

        assertThat(told(RowSource.ofColumns(columns)))
                .isEqualTo(told(RowSource.ofColumns(narrow)))
                .isEqualTo(told(RowSource.of(codes, batch.rowLength())))
                .hasSize(ROWS);
    }

    @Test
    void chunksOfColumnsGiveTheSameAsRows() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        int[] next = {0};
        ColumnSource chunks = () -> {
            int first = next[0];
            int rows = Math.min(random.nextInt(700), ROWS - first);
            next[0] += rows;
            return first == ROWS ? Optional.empty() : Optional.of(columns(first, rows));
        };

        assertThat(told(RowSource.ofColumns(chunks))).isEqualTo(told(RowSource.of(codes, batch.rowLength())));
    }

    @Test
    void aWatcherIsToldOfProgressAfterEachBlock() throws Exception {
        RowWatcher watcher = mock(RowWatcher.class);
        RowSink sink = mock(RowSink.class);
        RowTally whole = ParallelScorer.of(scorer, ParallelBlocks.alone())
                .blocksOf(1_500)
                .watchedBy(watcher)
                .score(RowSource.of(codes, batch.rowLength()), sink);

        InOrder order = inOrder(watcher, sink);
        order.verify(sink).accept(eq(0L), any());
        order.verify(watcher).progress(argThat(soFar -> soFar.read() == 1_500));
        order.verify(sink).accept(eq(1_500L), any());
        order.verify(watcher).progress(whole);
        order.verifyNoMoreInteractions();
    }

    @Test
    void aSinkThatFailsGetsNothingMore() throws Exception {
        RowSink sink = mock(RowSink.class);
        doThrow(new IOException("full")).when(sink).accept(eq(200L), any());
        ParallelScorer parallel = ParallelScorer.of(
                        scorer, ParallelBlocks.alone().on(crews.pool(2), 3))
                .blocksOf(100);

        assertThatThrownBy(() -> parallel.score(RowSource.of(codes, batch.rowLength()), sink))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        InOrder order = inOrder(sink);
        order.verify(sink).accept(eq(0L), any());
        order.verify(sink).accept(eq(100L), any());
        order.verify(sink).accept(eq(200L), any());
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
                .isThrownBy(() -> RowSource.ofColumns(new byte[0][]))
                .withMessage("Row source: columns must be 1 or more, but were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ParallelScorer.of(scorer, ParallelBlocks.alone()).blocksOf(0))
                .withMessage("Parallel scorer: rows of a block must be 1 or more, but were 0");
    }

    @Test
    void rowsThatAreShorterOrLongerThanTheModelAreRefusedAndNotReadAskew() {
        RowSink sink = mock(RowSink.class);
        ParallelScorer parallel = ParallelScorer.of(scorer, ParallelBlocks.alone());
        for (int length : new int[] {batch.rowLength() - 1, batch.rowLength() + 1}) {
            ColumnSource chunks = () -> Optional.of(new int[length][3]);
            for (RowSource source : List.of(
                    RowSource.of(new int[3 * length], length),
                    RowSource.ofColumns(new int[length][3]),
                    RowSource.ofColumns(new byte[length][3]),
                    RowSource.ofColumns(chunks))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> parallel.score(source, sink))
                        .withMessage(
                                "Row source: rows must have 43 codes, one for each indicator of the model, but have "
                                        + length);
            }
        }
        verifyNoInteractions(sink);
    }
}
