package io.github.groeipad.maturity.national;

import java.util.Locale;

/** How the assessments are scored. */
enum EngineName {
    /** Inside a query of DuckDB. */
    DUCKDB,
    /** In blocks of rows, on threads of the program's own. */
    THREADS,
    /** Straight from JSON Lines, on threads of the program's own. */
    LINES;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
