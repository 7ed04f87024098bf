package io.github.groeipad.maturity.json;

/** Keeps the package exported until its first type is there; then to be deleted. */
final class Placeholder {
    private Placeholder() {}
}
