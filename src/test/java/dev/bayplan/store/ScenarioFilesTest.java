package dev.bayplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Edit.SetTitle;
import dev.bayplan.model.scenario.Scenario;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {

    private static final Catalogs CATALOGS = BundledCatalogs.load();
    private static final Scenario EXAMPLE = BundledExamples.read("article-vpc-eni", CATALOGS);

    private final ScenarioFiles files = new ScenarioFiles(CATALOGS);

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedOpensAsTheSameScenario() throws IOException {
        Path file = folder.resolve("mine.bayplan.json");

        files.save(file, EXAMPLE);
        assertThat(files.open(file)).isEqualTo(EXAMPLE);

        Scenario renamed = new SetTitle("Größe “β” \"x\" \\ \uD83D\uDEA2").applyTo(EXAMPLE);
        files.save(file, renamed);
        assertThat(files.open(file)).isEqualTo(renamed);
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Path missing = folder.resolve("missing.bayplan.json");

        assertThatThrownBy(() -> files.open(missing))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(missing + ": there is no such file");
        assertThatThrownBy(() -> files.open(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": is a folder, not a file");
    }

    @Test
    void aRefusalNamesTheFileAndTheLine() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.bayplan.json"), "{\n\"format\": 9}");

        assertThatThrownBy(() -> files.open(file))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("mine.bayplan.json, line 2, format: must be 1 but is 9: the file is from a newer Bayplan");
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        Path file = folder.resolve("huge.bayplan.json");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(FileText.MOST_BYTES + 1L);
        }

        assertThatThrownBy(() -> files.open(file))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("huge.bayplan.json: must be at most 16 MiB but is larger");
    }
}
