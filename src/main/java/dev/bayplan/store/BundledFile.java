package dev.bayplan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.MissingResourceException;

/// The files that come with the program, read from the class path.
final class BundledFile {

    private BundledFile() {}

    /// {@return the content of a file that is there, or the program was not built whole}
    static byte[] content(String path) {
        try (InputStream in = BundledFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new MissingResourceException(path + " does not come with this program", "BundledFile", path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
