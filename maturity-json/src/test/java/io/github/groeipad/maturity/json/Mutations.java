package io.github.groeipad.maturity.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes documents at random, so that something may be wrong with them. */
final class Mutations {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Values that are wrong in most places, or at an end of what is right. */
    private static final List<JsonNode> VALUES = values(
            "null true false 0 1 -1 2 0.5 1.0 1e2 1E-3 -0.5 1.5 1000000 1000001 1e12 1000000000001 -1e13 1e15 0.000001",
            "0.0000001 0.0078125 0.1234567 999999999 1000000000 100001 10001 123456789012345678901234567890 1e99 1e-99",
            "\"\" \"\\u0020\" \"\\t\" \"\\u00a0\" \"\\u2003\" \"\\u001d\" \"a\\n\" \"a\\u0020b\" \"a/b\" \"-a\" \"a+b\"",
            "\"A\" \"overall\" \"each-dimension\" \"Overall\" \"2/3\" \"3/2\" \"0/1\" \"1/1\" \"1/0\" \"-1/2\" \"02/3\"",
            "\"4/6\" \"1000001/1000002\" \"2000000/2000000\" \"1/2/3\" \"1\" \"0\" \"0.5\" \"-5\" \"0.50\" \"1e2\" \"-0\"",
            "\"en\" \"EN\" \"nl-BE\" \"en_US\" \"x-a\" \"i-klingon\" \"de-1996\" \"e\" \"en-\" \"und\" \"en-u-co-phonebk\"",
            "\"2026-02-28\" \"2026-02-29\" \"2024-02-29\" \"2026-04-31\" \"0000-01-01\" \"2026-1-1\" \"2026-13-01\"",
            "\"weighted-mean\" \"minimum\" \"custom\" \"share-at-least\" \"exclude\" \"lowest\" \"highest\" \"reject\"",
            "\"fail\" \"exempt\" \"flag\" \"unknown\" \"mean\" \"lower-median\" \"fact\" \"quantity\" \"perception\"",
            "\"score\" \"phase-score\" \"indicator\" \"indicator-share\" \"all-of\" \"any-of\" \"at-least\"",
            "\"answered\" \"not-applicable\" \"below-threshold\" \"no-value\" \"maturity-model/1\" \"maturity-model/2\"",
            "{} [] [1] [null] {\"en\":\"text\"} {\"en\":\"\"} {\"e_n\":\"text\"} {\"en\":\"a\",\"EN\":\"b\"} {\"tag\":\"A\"}",
            "{\"type\":\"minimum\"} {\"type\":\"custom\",\"name\":\"a\",\"version\":\"1\"} {\"type\":\"minimum\",\"value\":1}",
            "{\"type\":\"share-at-least\",\"value\":0.5} {\"type\":\"score\",\"of\":\"overall\",\"above\":0}",
            "{\"type\":\"score\",\"of\":\"overall\",\"above\":1} {\"type\":\"score\",\"of\":\"overall\",\"atLeast\":0}",
            "{\"type\":\"score\",\"of\":\"overall\",\"atLeast\":1,\"above\":0} {\"type\":\"all-of\",\"criteria\":[]}",
            "{\"option\":1} {\"notApplicable\":\"why\"} {\"notApplicable\":\"\"} {\"unknown\":true} {\"unknown\":false}",
            "{\"unknown\":true,\"option\":\"A\"} {\"from\":0,\"to\":1,\"step\":0.25} {\"from\":0,\"to\":1,\"step\":0.3}",
            "{\"from\":-1000000000001,\"to\":0,\"step\":1000000000001} {\"value\":0,\"exact\":\"0\"}",
            "{\"min\":1} {\"min\":200} {\"decimals\":7} {\"decimals\":1.0} {\"value\":0.5,\"exact\":\"1/2\"}");

    private static final List<String> NAMES = List.of(
            "extra",
            "Id",
            "weights",
            "description",
            "advice",
            "gate",
            "range",
            "options",
            "indicators",
            "dimensions",
            "atLeast",
            "above",
            "value",
            "exact",
            "phase",
            "tags",
            "comment",
            "evidence",
            "fingerprint",
            "respondent",
            "position",
            "label",
            "nl",
            "en-",
            "");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** A copy of a document with one to three changes. */
    JsonNode of(JsonNode document) {
        JsonNode changed = document.deepCopy();
        for (int changes = 1 + random.nextInt(6) / 4; changes > 0; changes--) {
            change(changed);
        }
        return changed;
    }

    private void change(JsonNode document) {
        JsonNode container = pick(containers(document));
        if (container instanceof ObjectNode object) {
            change(object, document);
        } else if (container instanceof ArrayNode array) {
            change(array, document);
        }
    }

    private void change(ObjectNode object, JsonNode document) {
        List<String> names = List.copyOf(object.propertyNames());
        int kind = random.nextInt(12);
        if (names.isEmpty() || kind == 0) {
            object.set(random.nextBoolean() ? pick(NAMES) : name(document), value(document));
            return;
        }
        String name = pick(names);
        if (kind == 1) {
            object.remove(name);
        } else if (kind == 2) {
            JsonNode value = object.get(name);
            object.remove(name);
            object.set(random.nextBoolean() ? name(document) : name + " ", value);
        } else {
            object.set(name, replacement(name, object.get(name), document));
        }
    }

    private void change(ArrayNode array, JsonNode document) {
        int kind = random.nextInt(8);
        if (array.isEmpty() || kind == 0) {
            array.add(value(document));
            return;
        }
        int index = random.nextInt(array.size());
        if (kind == 1) {
            array.remove(index);
        } else if (kind == 2) {
            array.add(array.get(index).deepCopy());
        } else if (kind == 3) {
            array.insert(0, array.remove(index));
        } else {
            array.set(index, replacement("", array.get(index), document));
        }
    }

    private JsonNode replacement(String name, JsonNode value, JsonNode document) {
        int kind = random.nextInt(4);
        if (kind == 0) {
            return value(document);
        }
        if (kind == 1) {
            List<JsonNode> alike = document.findValues(name);
            return alike.isEmpty() ? value(document) : pick(alike).deepCopy();
        }
        return kind == 2 ? nearby(value) : pick(VALUES).deepCopy();
    }

    /** A value that is only a little different. */
    private JsonNode nearby(JsonNode value) {
        if (value.isNumber()) {
            List<String> near =
                    List.of("-" + value, value + "e1", value + "e-1", "\"" + value + "/1\"", "\"" + value + "\"");
            return json(pick(near).replace("--", ""));
        }
        if (value.isString()) {
            String text = value.stringValue();
            List<String> near = List.of(
                    text + "a",
                    text + "\n",
                    text + " ",
                    text.toUpperCase(java.util.Locale.ROOT),
                    text.repeat(9),
                    "-" + text);
            return MAPPER.getNodeFactory().stringNode(pick(near));
        }
        return value.isBoolean()
                ? MAPPER.getNodeFactory().booleanNode(!value.booleanValue())
                : pick(VALUES).deepCopy();
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (tools.jackson.core.JacksonException notJson) {
            return MAPPER.getNodeFactory().nullNode();
        }
    }

    private JsonNode value(JsonNode document) {
        JsonNode container = pick(containers(document));
        List<JsonNode> children = container.valueStream().toList();
        return random.nextBoolean() || children.isEmpty()
                ? pick(VALUES).deepCopy()
                : pick(children).deepCopy();
    }

    private String name(JsonNode document) {
        List<String> names = List.copyOf(pick(containers(document)).propertyNames());
        return names.isEmpty() ? "extra" : pick(names);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<JsonNode> containers(JsonNode node) {
        List<JsonNode> containers = new ArrayList<>();
        if (node.isContainer()) {
            containers.add(node);
            node.valueStream().forEach(child -> containers.addAll(containers(child)));
        }
        return containers;
    }

    private static List<JsonNode> values(String... lines) {
        List<JsonNode> values = new ArrayList<>();
        for (String line : lines) {
            for (String value : line.split(" ", -1)) {
                values.add(MAPPER.readTree(value));
            }
        }
        return values;
    }
}
