package dev.bayplan.controller.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a picture leaves the program.
public interface Exits {

    /// {@return the file that the user names; empty where there is none, which the user knows}
    ///
    /// @param ending of its name, dot included
    Optional<Path> file(String ending);

    /// Puts a picture on the clipboard.
    void copy(byte[] png);

    /// {@return what stands in the way of writing a file, in words}
    String obstacle(IOException refused);
}
