package dev.bayplan.store;

import dev.bayplan.text.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Says what stands in the way of a file, in words for the user.
final class FileAccess {

    private FileAccess() {}

    /// @param named  the file as the user named it
    /// @param target the file that would be written
    static void checkWritable(Path named, Path target) throws FileSystemException {
        if (Files.isDirectory(target)) {
            throw refusal(named, Messages.text("store.isFolder"));
        }
        Path folder = target.getParent();
        if (folder == null || !Files.exists(folder)) {
            throw refusal(named, Messages.text("store.noFolder", String.valueOf(folder)));
        }
        if (!Files.isDirectory(folder)) {
            throw refusal(named, Messages.text("store.notFolder", folder.toString()));
        }
        if (Files.exists(target) ? !Files.isWritable(target) : !Files.isWritable(folder)) {
            throw refusal(named, Messages.text("store.cannotWrite"));
        }
    }

    static void checkReadable(Path file) throws FileSystemException {
        if (!Files.exists(file)) {
            throw refusal(file, Messages.text("store.noFile"));
        }
        if (Files.isDirectory(file)) {
            throw refusal(file, Messages.text("store.isFolder"));
        }
        if (!Files.isReadable(file)) {
            throw refusal(file, Messages.text("store.cannotRead"));
        }
    }

    /// {@return `cause` with a message for the user}
    ///
    /// @param denied key of what to say where the system denies it
    static FileSystemException explained(Path file, IOException cause, String denied) {
        FileSystemException explained = switch (cause) {
            case AccessDeniedException _ -> refusal(file, Messages.text(denied));
            case NoSuchFileException _ -> refusal(file, Messages.text("store.noFile"));
            case FileSystemException e when e.getReason() != null -> refusal(file, e.getReason());
            default -> refusal(file, String.valueOf(cause.getMessage()));
        };
        explained.initCause(cause);
        return explained;
    }

    private static FileSystemException refusal(Path file, String reason) {
        return new FileSystemException(file.toString(), null, reason);
    }
}
