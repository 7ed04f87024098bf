package io.github.groeipad.maturity.assess;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens the files that a user names, and says why one cannot be read. */
final class InputFile {

    private InputFile() {}

    static InputStream open(String name) throws IOException {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "is a directory");
        }
        return Files.newInputStream(path);
    }

    static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw new FileNotFoundException(name);
        }
    }

    static void report(String name, IOException unreadable, Problems problems) {
        if (unreadable instanceof NoSuchFileException || unreadable instanceof FileNotFoundException) {
            problems.report(name, "no-such-file", "File must exist");
        } else if (unreadable instanceof AccessDeniedException) {
            problems.report(name, "unreadable-file", "File must be readable, but access to it is denied");
        } else if (unreadable instanceof FileSystemException failure && "is a directory".equals(failure.getReason())) {
            problems.report(name, "unreadable-file", "File must be a file, but was a directory");
        } else {
            problems.report(name, "unreadable-file", "File must be readable, but is not: " + unreadable.getMessage());
        }
    }
}
