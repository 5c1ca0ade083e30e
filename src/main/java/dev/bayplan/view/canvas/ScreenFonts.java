package dev.bayplan.view.canvas;

import dev.bayplan.drawing.metrics.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The bundled fonts as JavaFX knows them, in the sizes that are asked for: in steps that nobody sees, so that zooming
/// makes few of them.
public final class ScreenFonts {

    private static final double STEPS_PER_PIXEL = 4;
    private static final int STEPS = 1_600;
    private static final double ANY_SIZE = 13;

    private final Map<Typeface, @Nullable Font[]> fonts = new EnumMap<>(Typeface.class);

    Font of(Typeface typeface, double size) {
        @Nullable Font[] sizes = fonts.computeIfAbsent(typeface, _ -> new @Nullable Font[STEPS]);
        int step = (int) Math.min(Math.round(size * STEPS_PER_PIXEL), STEPS - 1);
        Font font = sizes[step];
        if (font == null) {
            font = new Font(names().get(typeface), step / STEPS_PER_PIXEL);
            sizes[step] = font;
        }
        return font;
    }

    /// Makes the bundled fonts known to JavaFX, so that style sheets too may name them. From any thread.
    ///
    /// @return their names
    public static Map<Typeface, String> names() {
        return Loaded.NAMES;
    }

    /// Once: JavaFX keeps a font for each time it is loaded.
    private static final class Loaded {

        static final Map<Typeface, String> NAMES = load();
    }

    private static Map<Typeface, String> load() {
        Map<Typeface, String> names = new EnumMap<>(Typeface.class);
        for (Typeface typeface : Typeface.values()) {
            names.put(typeface, load(typeface).getName());
        }
        return Collections.unmodifiableMap(names);
    }

    private static Font load(Typeface typeface) {
        try (InputStream in = ScreenFonts.class.getResourceAsStream(typeface.resource())) {
            Font font = in == null ? null : Font.loadFont(in, ANY_SIZE);
            if (font == null) {
                throw new IllegalStateException(typeface.resource() + " is missing from the program");
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(typeface.resource() + " cannot be read", e);
        }
    }
}
