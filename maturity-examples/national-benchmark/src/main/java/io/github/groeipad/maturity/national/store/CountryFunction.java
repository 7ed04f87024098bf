package io.github.groeipad.maturity.national.store;

import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.national.synthetic.SyntheticCountry;
import java.util.function.LongConsumer;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** The organisations of a synthetic country from one number to another, as a table function of DuckDB. */
final class CountryFunction implements DuckDBTableFunction<CountryFunction.Range, CountryFunction.Cursor, Object> {

    private static final int OTHER_COLUMNS = 3;

    private final MaturityModel model;
    private final long seed;
    private final LongConsumer done;

    CountryFunction(MaturityModel model, long seed, LongConsumer done) {
        this.model = model;
        this.seed = seed;
        this.done = done;
    }

    /** Which organisations are wanted. */
    record Range(long from, long to) {}

    /** How far one call of the function has come. */
    static final class Cursor {
        private final SyntheticCountry country;
        private long next;
        private int[] codes = {};

        Cursor(SyntheticCountry country, long next) {
            this.country = country;
            this.next = next;
        }
    }

    @Override
    public Range bind(DuckDBTableFunctionBindInfo info) throws Exception {
        info.addResultColumn("id", String.class);
        info.addResultColumn("region", String.class);
        info.addResultColumn("size", String.class);
        for (Indicator indicator : model.indicators()) {
            info.addResultColumn(indicator.id(), DuckDBColumnType.TINYINT);
        }
        return new Range(info.getParameter(0).getLong(), info.getParameter(1).getLong());
    }

    @Override
    public Cursor init(DuckDBTableFunctionInitInfo info) throws Exception {
        Range range = info.getBindData();
        return new Cursor(SyntheticCountry.of(model, seed), range.from());
    }

    @Override
    public @Nullable Object localInit(DuckDBTableFunctionInitInfo info) {
        return null;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) {
        Range range = info.getBindData();
        Cursor cursor = info.getInitData();
        int rows = (int) Math.min(chunk.capacity(), range.to() - cursor.next);
        String[] ids = new String[rows];
        String[] regions = new String[rows];
        String[] sizes = new String[rows];
        int length = cursor.country.rowLength();
        if (cursor.codes.length < rows * length) {
            cursor.codes = new int[rows * length];
        }
        for (int row = 0; row < rows; row++) {
            long organisation = cursor.next + row;
            cursor.country.answers(organisation, cursor.codes, row * length);
            ids[row] = SyntheticCountry.id(organisation);
            regions[row] = cursor.country.region();
            sizes[row] = cursor.country.size();
        }
        chunk.vector(0).setStrings(0, ids);
        chunk.vector(1).setStrings(0, regions);
        chunk.vector(2).setStrings(0, sizes);
        for (int i = 0; i < length; i++) {
            DuckDBWritableVector column = chunk.vector(OTHER_COLUMNS + i);
            for (int row = 0; row < rows; row++) {
                column.setByte(row, (byte) cursor.codes[row * length + i]);
            }
        }
        cursor.next += rows;
        done.accept(rows);
        return rows;
    }
}
