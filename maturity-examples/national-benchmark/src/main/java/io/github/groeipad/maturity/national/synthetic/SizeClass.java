package io.github.groeipad.maturity.national.synthetic;

/** How large the organisations of the synthetic country are, smallest first. */
enum SizeClass {
    XS(700),
    S(1_000),
    M(1_350),
    L(1_800),
    XL(2_350);

    /** What organisations of this size reach on average, in thousandths of a phase. */
    final int level;

    SizeClass(int level) {
        this.level = level;
    }
}
