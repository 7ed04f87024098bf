package io.github.groeipad.maturity.assessment;

/** Keeps the package exported until its first type is there; then to be deleted. */
final class Placeholder {
    private Placeholder() {}
}
