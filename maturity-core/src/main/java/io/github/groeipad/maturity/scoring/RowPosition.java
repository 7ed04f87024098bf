package io.github.groeipad.maturity.scoring;

/** Works out the overall position of one row at a time, in whole numbers that may get too large. For one thread. */
final class RowPosition {

    private final PositionLayout layout;
    private final CheckedMath math = new CheckedMath();
    private final CheckedMean mean = new CheckedMean(math);
    private final long[] numerators;
    private final long[] denominators;
    private boolean isWhole;
    private long numerator;
    private long denominator;

    RowPosition(PositionLayout layout) {
        this.layout = layout;
        numerators = new long[layout.dimensionWeight.length];
        denominators = new long[numerators.length];
    }

    /** Works out the position of a row that the model accepts; false if the numbers got too large. */
    boolean evaluate(int[] codes, int offset) {
        math.reset();
        isWhole = layout.wholeSum > 0;
        for (int dimension = 0; dimension < numerators.length; dimension++) {
            evaluate(dimension, codes, offset);
        }
        if (isWhole) {
            meanOfWhole();
        } else {
            meanOfAny();
        }
        return !math.overflowed();
    }

    /** The position is this over {@link #denominator}. */
    long numerator() {
        return numerator;
    }

    long denominator() {
        return denominator;
    }

    /** Works inwards: {@code s1 (1 + s2 (1 + s3 (…)))}. */
    private void evaluate(int dimension, int[] codes, int offset) {
        int first = dimension * layout.phases;
        long above = 0;
        long below = 1;
        for (int part = first + layout.phases - 1; part >= first; part--) {
            int to = layout.partStart[part + 1];
            long sum = 0;
            long weight = 0;
            boolean isOpen = false;
            for (int i = layout.partStart[part]; i < to; i++) {
                int code = codes[offset + layout.column[i]];
                long term = layout.terms[i][PositionLayout.place(code)];
                if (term >= 0) {
                    sum += term;
                    weight += layout.weight[i];
                } else {
                    isOpen |= CompiledModel.isOpen(code);
                    isWhole = false;
                }
            }
            if (weight > 0) {
                above = math.times(sum, math.plus(below, above));
                below = math.times(weight * layout.unit[part], below);
            } else if (to == layout.partStart[part] || (layout.isExempt && !isOpen)) {
                above = math.plus(below, above);
            } else {
                above = 0;
                below = 1;
            }
        }
        numerators[dimension] = above;
        denominators[dimension] = below;
    }

    private void meanOfWhole() {
        numerator = 0;
        for (int i = 0; i < numerators.length; i++) {
            numerator += numerators[i] * layout.wholeFactor[i];
        }
        denominator = layout.wholeSum;
    }

    private void meanOfAny() {
        mean.reset();
        for (int i = 0; i < numerators.length; i++) {
            long common = CheckedMath.gcd(denominators[i], numerators[i]);
            mean.add(layout.dimensionWeight[i], numerators[i] / common, denominators[i] / common);
        }
        numerator = mean.numerator();
        denominator = mean.denominator();
    }
}
