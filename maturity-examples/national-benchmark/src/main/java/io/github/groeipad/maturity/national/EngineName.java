package io.github.groeipad.maturity.national;

import java.util.Locale;

/** How the assessments are scored. */
enum EngineName {
    /** Inside a query of DuckDB. */
    DUCKDB,
    /** In blocks of rows, on threads of the program's own. */
    THREADS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
