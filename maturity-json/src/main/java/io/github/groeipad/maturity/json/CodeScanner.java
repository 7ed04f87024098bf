package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.MaturityModel;

final class CodeScanner {
    CodeScanner(MaturityModel model) {}

    boolean scan(byte[] bytes, int start, int end, int[] codes, int offset) {
        return codes.length == 0 && bytes.length + start + end == offset;
    }
}
