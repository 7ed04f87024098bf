package io.github.groeipad.maturity.growthpath;

/** Keeps the package exported until its first type is there; then to be deleted. */
final class Placeholder {
    private Placeholder() {}
}
