package io.github.groeipad.maturity.json;

import java.util.List;
import java.util.Map;

/** A value of a document, with the line and column at which it begins. */
sealed interface Node {

    long line();

    int column();

    /** What it is, in words; never what people wrote. */
    String kind();

    /** An object; its members keep their order. */
    record Obj(long line, int column, Map<String, Member> members) implements Node {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A member of an object; the line and column are those of its name. */
    record Member(long line, int column, Node value) {}

    /** An array. */
    record Arr(long line, int column, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A string. */
    record Text(long line, int column, String value) implements Node {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /** A number, as it is written. */
    record Num(long line, int column, String text) implements Node {
        @Override
        public String kind() {
            return "the number " + Found.shortened(text);
        }
    }

    /** True or false. */
    record Bool(long line, int column, boolean value) implements Node {
        @Override
        public String kind() {
            return Boolean.toString(value);
        }
    }

    /** Null, or something that JSON does not know and another format does. */
    record Nothing(long line, int column, String kind) implements Node {}
}
