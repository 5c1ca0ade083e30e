package dev.bayplan.controller.files;

import dev.bayplan.text.Messages;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Says what stands in the way of a file, below a heading that names it.
final class Obstacle {

    private Obstacle() {}

    /// {@return why it cannot be read, without its name where that stands apart}
    static String toReading(IOException refused) {
        return refused instanceof FileSystemException system && system.getReason() != null
                ? Messages.text("dialog.reason", system.getReason())
                : String.valueOf(refused.getMessage());
    }

    /// {@return why it cannot be written: a folder that takes no new file says that the file is not there}
    static String toWriting(IOException refused) {
        return refused.getCause() instanceof NoSuchFileException
                ? Messages.text("dialog.folderClosed")
                : toReading(refused);
    }
}
