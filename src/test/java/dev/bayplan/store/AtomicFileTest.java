package dev.bayplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("picture.png");
    }

    @Test
    void aFileIsWrittenAndNothingElse() throws IOException {
        AtomicFile.write(file, out -> out.write(NEW));

        assertThat(file).hasContent("new");
        assertOnlyTheFileIsThere();
    }

    @Test
    void aFileThatWasThereIsReplaced() throws IOException {
        Files.writeString(file, "a longer one that was there");

        AtomicFile.write(file, out -> out.write(NEW));

        assertThat(file).hasContent("new");
        assertOnlyTheFileIsThere();
    }

    @Test
    void aFailureKeepsTheFileThatWasThere() throws IOException {
        Files.writeString(file, "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            out.write(NEW);
            throw new IOException("No space left on device");
        })).isInstanceOf(IOException.class).hasMessage(file + ": No space left on device");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            out.write(NEW);
            throw new IllegalStateException("a fault of ours");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("old");
        assertOnlyTheFileIsThere();
    }

    @Test
    void contentsMayCloseTheirStream() throws IOException {
        AtomicFile.write(file, out -> {
            try (out) {
                out.write(NEW);
            }
        });

        assertThat(file).hasContent("new");
    }

    @Test
    void permissionsStayAsTheyWere() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        AtomicFile.write(file, out -> out.write(NEW));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw----");
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.writeString(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), file);

        AtomicFile.write(link, out -> out.write(NEW));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void whatIsInTheWayIsNamed() throws IOException {
        Files.writeString(file, "old");
        Path inNoFolder = folder.resolve("none").resolve("picture.png");
        Path inAFile = file.resolve("picture.png");

        assertRefused(folder, folder + ": is a folder, not a file");
        assertRefused(inNoFolder, inNoFolder + ": there is no folder " + folder.resolve("none"));
        assertRefused(inAFile, inAFile + ": " + file + " is not a folder");
    }

    @Test
    void aFolderOneMayNotWriteIsNamed() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeThat(Files.isWritable(folder)).as("root may write everywhere").isFalse();
            assertRefused(file, file + ": you may not write it");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void assertOnlyTheFileIsThere() {
        assertThat(folder.toFile().list()).containsExactly("picture.png");
    }

    private static void assertRefused(Path target, String message) {
        assertThatThrownBy(() -> AtomicFile.write(target, out -> out.write(NEW)))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(message);
    }
}
