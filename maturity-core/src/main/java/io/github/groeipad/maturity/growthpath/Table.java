package io.github.groeipad.maturity.growthpath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bundled table: UTF-8, lines that each end with a line feed, fields with a tab between them, the first line names
 * the columns, no field is empty, no quoting. Anything else means that the jar is damaged.
 */
final class Table {

    private final String name;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private Table(String name) {
        this.name = name;
    }

    /** Reads a resource that stands beside this class. */
    static List<Map<String, String>> read(String resource, List<String> columns) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            return parse(resource, in == null ? null : in.readAllBytes(), columns);
        } catch (IOException e) {
            throw new IllegalStateException("Table " + resource + ": could not be read", e);
        }
    }

    static List<Map<String, String>> parse(String name, byte @Nullable [] bytes, List<String> columns) {
        Table table = new Table(name);
        table.require(bytes != null, 0, "must be part of the jar");
        table.addRows(table.decode(Objects.requireNonNull(bytes)), columns);
        return table.rows;
    }

    private String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("Table " + name + ": must be UTF-8", e);
        }
    }

    private void addRows(String text, List<String> columns) {
        String[] lines = text.split("\n", -1);
        require(lines[lines.length - 1].isEmpty(), lines.length, "must end with a line feed");
        require(lines[0].equals(String.join("\t", columns)), 1, "must name the columns " + columns);
        for (int i = 1; i < lines.length - 1; i++) {
            rows.add(row(lines[i].split("\t", -1), i + 1, columns));
        }
    }

    private Map<String, String> row(String[] fields, int line, List<String> columns) {
        require(fields.length == columns.size(), line, "must have " + columns.size() + " fields");
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            require(
                    fields[i].equals(fields[i].strip()) && !fields[i].isEmpty(),
                    line,
                    columns.get(i) + " must be a text");
            row.put(columns.get(i), fields[i]);
        }
        return row;
    }

    private void require(boolean holds, int line, String rule) {
        if (!holds) {
            throw new IllegalStateException("Table " + name + ", line " + line + ": " + rule);
        }
    }
}
