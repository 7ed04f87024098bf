package io.github.groeipad.maturity.national.result;

import io.github.groeipad.maturity.national.page.HeatMapPage;
import io.github.groeipad.maturity.national.store.PartFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a result: its tables as JSON, and the page. */
public final class ResultFiles {

    private ResultFiles() {}

    /**
     * Writes all files.
     *
     * @param folder where they go
     * @param result the result
     * @param title whose it is
     */
    public static void write(Path folder, NationalResult result, String title) throws IOException {
        for (Map.Entry<String, byte[]> document : result.documents().entrySet()) {
            PartFile.write(folder.resolve(document.getKey()), part -> Files.write(part, document.getValue()));
        }
        byte[] page = HeatMapPage.of(result, title).getBytes(StandardCharsets.UTF_8);
        PartFile.write(folder.resolve("heat-map.html"), part -> Files.write(part, page));
    }
}
