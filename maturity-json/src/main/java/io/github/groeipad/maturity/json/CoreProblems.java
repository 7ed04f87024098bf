package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Problem;
import io.github.groeipad.maturity.model.ProblemCode;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Adds what core finds wrong with a model or an assessment to what is wrong with its document, with the places in the
 * document. What only follows from a part of the document that could not be read is left out.
 */
final class CoreProblems {

    /** The end of a place without which something is missing that others may refer to. */
    private static final Pattern WITHOUT_A_NAME = Pattern.compile(
            "/(id|model|date|responses|dimensions|indicators|options|scales|phases|range|tags|[0-9]+)$");

    private final Findings findings;
    private final Node root;

    private CoreProblems(Findings findings, Node root) {
        this.findings = findings;
        this.root = root;
    }

    static void add(Findings findings, Node root, List<Problem> problems) {
        CoreProblems adder = new CoreProblems(findings, root);
        for (Problem problem : problems) {
            if (!adder.follows(problem)) {
                adder.add(problem);
            }
        }
    }

    private boolean follows(Problem problem) {
        NavigableSet<String> unread = findings.unread();
        if (unread.isEmpty()) {
            return false;
        }
        return switch (problem.code()) {
            case LIMIT_EXCEEDED -> isUnread(problem.place());
            case UNKNOWN_INDICATOR -> false;
            case UNKNOWN_REFERENCE, CRITERION_WITHOUT_INDICATORS, ANSWER_REQUIRED ->
                isUnread(problem.place()) || unread.stream().anyMatch(this::mayBeReferredTo);
            default -> isUnread(problem.place()) || holdsUnread(problem.place());
        };
    }

    private boolean isUnread(String place) {
        for (int end = place.length(); end >= 0; end = place.lastIndexOf('/', end - 1)) {
            if (findings.unread().contains(place.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsUnread(String place) {
        String next = findings.unread().ceiling(place + "/");
        return next != null && next.startsWith(place + "/");
    }

    private boolean mayBeReferredTo(String place) {
        return !place.contains("/gate") && WITHOUT_A_NAME.matcher(place).find();
    }

    private void add(Problem problem) {
        Spot spot = new Spot(root);
        String[] steps = problem.place().split("/", -1);
        for (int i = 1; i < steps.length && spot.step(steps[i]); i++) {
            // goes as deep as the document does
        }
        spot.settle(problem.code());
        findings.add(
                problem.code().id(),
                spot.pointer(),
                spot.line,
                spot.column,
                Found.oneLine(problem.message()),
                found(problem.code(), spot),
                problem.allowed(),
                problem.hint().map(Found::oneLine));
    }

    private static String found(ProblemCode code, Spot spot) {
        if (code == ProblemCode.UNKNOWN_INDICATOR) {
            return Found.quoted(spot.name);
        }
        if (code == ProblemCode.NOT_APPLICABLE_NOT_ALLOWED) {
            return "not applicable";
        }
        return spot.node instanceof Node.Text text
                ? Found.quoted(text.value())
                : spot.node instanceof Node.Num number ? Found.shortened(number.text()) : spot.node.kind();
    }

    /** A place in the document, found step by step. */
    private static final class Spot {

        private Node node;
        private long line;
        private int column;
        private long memberLine;
        private int memberColumn;
        private String name = "";
        private final StringBuilder pointer = new StringBuilder();

        Spot(Node root) {
            node = root;
            line = root.line();
            column = root.column();
        }

        String pointer() {
            return pointer.toString();
        }

        boolean step(String escaped) {
            if (node instanceof Node.Obj object) {
                return property(object, Pointer.unescaped(escaped));
            }
            return node instanceof Node.Arr array && item(array, escaped);
        }

        private boolean property(Node.Obj object, String property) {
            Node.Member member = object.members().get(property);
            if (member == null) {
                return false;
            }
            go(member.value(), property);
            memberLine = member.line();
            memberColumn = member.column();
            return true;
        }

        private boolean item(Node.Arr array, String step) {
            int index = step.matches("[0-9]{1,9}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
            if (index >= array.items().size()) {
                return false;
            }
            int position = name.equals("tags") ? unsorted(array, index) : index;
            go(array.items().get(position), Integer.toString(position));
            return true;
        }

        private void go(Node to, String step) {
            node = to;
            name = step;
            line = to.line();
            column = to.column();
            pointer.append('/').append(Pointer.escaped(step));
        }

        /** Tags are a set: core counts them in their order as texts, the document in the order they are written. */
        private static int unsorted(Node.Arr tags, int index) {
            TreeSet<String> sorted = new TreeSet<>();
            for (Node tag : tags.items()) {
                if (tag instanceof Node.Text text) {
                    sorted.add(text.value());
                }
            }
            String wanted = List.copyOf(sorted).get(index);
            for (int i = 0; i < tags.items().size(); i++) {
                if (tags.items().get(i) instanceof Node.Text text
                        && text.value().equals(wanted)) {
                    return i;
                }
            }
            return index;
        }

        /** A response may be written in short, so core cannot name the property of the long form, nor that of an indicator. */
        void settle(ProblemCode code) {
            if (code == ProblemCode.UNKNOWN_INDICATOR) {
                line = memberLine;
                column = memberColumn;
            }
            if (!(node instanceof Node.Obj response)) {
                return;
            }
            switch (code) {
                case UNKNOWN_OPTION -> property(response, "option");
                case NOT_APPLICABLE_NOT_ALLOWED -> property(response, "notApplicable");
                case ANSWER_REQUIRED -> property(response, "unknown");
                default -> {}
            }
        }
    }
}
