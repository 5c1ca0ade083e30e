package dev.bayplan.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says why the content of a file is refused: file, line, field, what is allowed and what was found. The message is
/// meant for the user.
public final class FileFormatException extends IOException {

    private static final long serialVersionUID = 1;

    private final @Nullable LocalDate possibleFrom;

    FileFormatException(String message) {
        this(message, null);
    }

    private FileFormatException(String message, @Nullable LocalDate possibleFrom) {
        super(message);
        this.possibleFrom = possibleFrom;
    }

    /// {@return the same, where all that is wrong is that the scenario asks for something before its time}
    ///
    /// @param day the first on which the scenario is possible
    FileFormatException possibleFrom(LocalDate day) {
        var same = new FileFormatException(String.valueOf(getMessage()), day);
        same.setStackTrace(getStackTrace());
        return same;
    }

    /// {@return the first day as of which the file can be opened all the same; empty where another day does not help}
    public Optional<LocalDate> possibleFrom() {
        return Optional.ofNullable(possibleFrom);
    }
}
