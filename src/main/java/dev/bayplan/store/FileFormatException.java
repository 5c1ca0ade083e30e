package dev.bayplan.store;

import java.io.IOException;

/// Says why the content of a file is refused: file, line, field, what is allowed and what was found. The message is
/// meant for the user.
public final class FileFormatException extends IOException {

    private static final long serialVersionUID = 1;

    FileFormatException(String message) {
        super(message);
    }
}
