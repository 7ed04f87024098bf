package io.github.groeipad.maturity.national.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file under another name, which ends in {@code .part}, and renames it when it is whole. Whoever finds the file finds all of
 * it; what a killed program leaves is a part, which the next run writes anew.
 */
public final class PartFile {

    private PartFile() {}

    /** What writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it to a path where there is nothing. */
        void writeTo(Path path) throws IOException;
    }

    /**
     * Writes a file. If that fails, there is no part left, and what was there before is still there.
     *
     * @param file the file
     * @param content what is written
     * @throws IOException if it cannot be written; the message names the file and the reason
     */
    public static void write(Path file, Content content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(part);
            content.writeTo(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException failed) {
            forget(part);
            throw new IOException(
                    file + " could not be written, and nothing of it was left behind: " + reason(failed), failed);
        }
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException ignored) {
            // It cannot be mistaken for the file, and the next run writes it anew.
        }
    }

    static String reason(Exception failed) {
        String message = failed.getMessage();
        return message == null || message.isBlank() ? failed.getClass().getSimpleName() : message;
    }
}
