package io.github.groeipad.maturity.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Makes a tree of the tokens of a value, each with its place, and finds what is wrong with any JSON whatever it says. */
final class TreeReader {

    static final int DEEPEST = 128;

    private final JsonParser parser;
    private final Positions positions;
    private final Findings findings;

    /** Tells where the current token of a parser begins. */
    interface Positions {

        /** Moves on to the current token. */
        void advance(JsonParser parser);

        /** The line on which it begins, 1 for the first. */
        long line();

        /** The column at which it begins, 1 for the first. */
        int column();
    }

    private TreeReader(JsonParser parser, Positions positions, Findings findings) {
        this.parser = parser;
        this.positions = positions;
        this.findings = findings;
    }

    /** Reads the value whose first token is the current one. Does not come back if it is nested too deep. */
    static Node read(JsonParser parser, Positions positions, Findings findings) {
        return new TreeReader(parser, positions, findings).value(Pointer.ROOT, 1);
    }

    private Node value(Pointer place, int depth) {
        positions.advance(parser);
        long line = positions.line();
        int column = positions.column();
        JsonToken token = parser.currentToken();
        if (depth > DEEPEST && (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY)) {
            tooDeep(place, line, column);
        }
        return switch (token) {
            case START_OBJECT -> object(place, depth, line, column);
            case START_ARRAY -> array(place, depth, line, column);
            case VALUE_STRING -> string(place, line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(line, column);
            case VALUE_TRUE -> new Node.Bool(line, column, true);
            case VALUE_FALSE -> new Node.Bool(line, column, false);
            case VALUE_NULL -> new Node.Nothing(line, column, "null");
            default -> new Node.Nothing(line, column, "something that JSON does not know");
        };
    }

    private Node object(Pointer place, int depth, long line, int column) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            positions.advance(parser);
            long nameLine = positions.line();
            int nameColumn = positions.column();
            String name = parser.currentName();
            Pointer memberPlace = place.property(name);
            checkCharacters(name, memberPlace, nameLine, nameColumn);
            parser.nextToken();
            Node.Member member = new Node.Member(nameLine, nameColumn, value(memberPlace, depth + 1));
            Node.Member first = members.putIfAbsent(name, member);
            if (first != null) {
                duplicate(name, memberPlace, member, first);
            }
        }
        return new Node.Obj(line, column, members);
    }

    private void duplicate(String name, Pointer place, Node.Member member, Node.Member first) {
        findings.add(
                JsonProblemCode.DUPLICATE_PROPERTY.id(),
                place.toString(),
                member.line(),
                member.column(),
                "property " + Found.quoted(name) + " must be given once, but was given again",
                Found.quoted(name),
                List.of(),
                Optional.of("it is given first at line " + first.line() + ", column " + first.column()));
    }

    private Node array(Pointer place, int depth, long line, int column) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(place.item(items.size()), depth + 1));
        }
        return new Node.Arr(line, column, items);
    }

    private Node number(long line, int column) {
        String text = parser.getString();
        return parser.isNaN() ? new Node.Nothing(line, column, text) : new Node.Num(line, column, text);
    }

    private Node string(Pointer place, long line, int column) {
        String text = parser.getString();
        checkCharacters(text, place, line, column);
        return new Node.Text(line, column, text);
    }

    private void checkCharacters(String text, Pointer place, long line, int column) {
        int fault = Characters.firstForbidden(text);
        if (fault >= 0) {
            int character = text.codePointAt(fault);
            findings.add(
                    JsonProblemCode.FORBIDDEN_CHARACTER.id(),
                    place.toString(),
                    line,
                    column,
                    "string must hold whole characters that may be exchanged, but held " + Found.name(character),
                    Found.name(character),
                    List.of(),
                    Optional.empty());
        }
    }

    private void tooDeep(Pointer place, long line, int column) {
        findings.add(
                JsonProblemCode.TOO_DEEP.id(),
                place.toString(),
                line,
                column,
                "objects and arrays must be nested at most " + DEEPEST + " deep, but were nested deeper",
                "more than " + DEEPEST + " levels",
                List.of(),
                Optional.empty());
        throw findings.refusal();
    }
}
