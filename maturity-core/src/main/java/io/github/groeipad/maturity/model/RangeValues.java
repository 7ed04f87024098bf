package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.RandomAccess;

/** The scoring values of a range scale, evenly spaced from 0 to 1. */
final class RangeValues extends AbstractList<Fraction> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1L;

    private final int size;

    RangeValues(int size) {
        this.size = size;
    }

    @Override
    public Fraction get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return Fraction.of(index, size - 1L);
    }

    @Override
    public int size() {
        return size;
    }
}
