package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what the command prints. {@code mvn test -Dgolden=write} writes them anew; the difference is then to be
 * looked over and committed.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/groeipad/maturity/assess/golden");

    private Golden() {}

    static void assertIs(String text, String file) throws IOException {
        assertIs(text, FOLDER.resolve(file));
    }

    static void assertIs(String text, Path path) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text);
        }
        assertThat(text).isEqualTo(Files.readString(path));
    }

    /** The most columns that a line of a text takes; each character of these texts takes one. */
    static int width(String text) {
        return text.lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
    }
}
