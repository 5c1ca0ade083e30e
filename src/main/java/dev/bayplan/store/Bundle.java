package dev.bayplan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.MissingResourceException;

/// The files that come with the program, read from the class path.
final class Bundle {

    private Bundle() {}

    /// {@return the content of a file that is there, or the program was not built whole}
    static byte[] content(String path) {
        try (InputStream in = Bundle.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new MissingResourceException(path + " does not come with this program", "Bundle", path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
