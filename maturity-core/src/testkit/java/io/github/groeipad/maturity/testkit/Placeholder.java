package io.github.groeipad.maturity.testkit;

final class Placeholder {
    private Placeholder() {}
}
