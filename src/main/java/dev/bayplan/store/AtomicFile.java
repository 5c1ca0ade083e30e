package dev.bayplan.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/// Writes a file as a whole or not at all: a file that was there stays as it was until the new one is on the disk.
public final class AtomicFile {

    /// Writes what the file is to hold.
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /// Writes `file`, over one that is there. What is no ordinary file, such as a pipe, is written to directly.
    ///
    /// @throws IOException whose message names the file and says what is in the way
    public static void write(Path file, Contents contents) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        FileAccess.checkWritable(file, target);
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                writeDirectly(target, contents);
            } else {
                replace(target, contents);
            }
        } catch (IOException e) {
            throw FileAccess.explained(file, e, "store.cannotWrite");
        }
    }

    private static void writeDirectly(Path target, Contents contents) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            contents.writeTo(out);
        }
    }

    private static void replace(Path target, Contents contents) throws IOException {
        String name = ".bayplan-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp";
        Path temporary = target.resolveSibling(name);
        try {
            fill(temporary, contents);
            keepPermissions(target, temporary);
            move(temporary, target);
        } finally {
            remove(temporary);
        }
    }

    private static void fill(Path temporary, Contents contents) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new UnclosedStream(Channels.newOutputStream(channel));
            contents.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /// Stays open when `contents` closes it, for the channel must still be forced to the disk.
    private static final class UnclosedStream extends BufferedOutputStream {

        UnclosedStream(OutputStream out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Gone after the move; still there after a failure, and that is what the user shall hear of.
    private static void remove(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException _) {
            temporary.toFile().deleteOnExit();
        }
    }
}
