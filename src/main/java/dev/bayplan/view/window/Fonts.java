package dev.bayplan.view.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Makes the bundled fonts known to JavaFX, so that the style sheet may name them.
final class Fonts {

    private static final String FOLDER = "/fonts/com/formdev/flatlaf/fonts/";
    private static final List<String> FILES = List.of(
            "roboto/Roboto-Regular.ttf", "roboto/Roboto-Bold.ttf",
            "jetbrains_mono/JetBrainsMono-Regular.ttf", "jetbrains_mono/JetBrainsMono-Bold.ttf");
    private static final double ANY_SIZE = 13;

    private Fonts() {}

    static void load() {
        for (String file : FILES) {
            try (InputStream stream = Fonts.class.getResourceAsStream(FOLDER + file)) {
                if (stream == null || Font.loadFont(stream, ANY_SIZE) == null) {
                    throw new IllegalStateException("the font " + file + " is missing from the program");
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
