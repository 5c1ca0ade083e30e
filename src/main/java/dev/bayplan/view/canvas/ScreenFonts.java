package dev.bayplan.view.canvas;

import dev.bayplan.drawing.metrics.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The bundled fonts in the sizes that are asked for, in steps that nobody sees, so that zooming makes few of them.
final class ScreenFonts {

    private static final double STEPS_PER_PIXEL = 4;
    private static final int LARGEST = 400;

    private final Map<Typeface, @Nullable Font[]> fonts = new EnumMap<>(Typeface.class);

    Font of(Typeface typeface, double size) {
        @Nullable Font[] sizes = fonts.computeIfAbsent(typeface, _ -> new @Nullable Font[(int) (LARGEST * STEPS_PER_PIXEL) + 1]);
        int step = (int) Math.min(Math.round(size * STEPS_PER_PIXEL), sizes.length - 1);
        Font font = sizes[step];
        if (font == null) {
            font = load(typeface, step / STEPS_PER_PIXEL);
            sizes[step] = font;
        }
        return font;
    }

    private static Font load(Typeface typeface, double size) {
        try (InputStream in = ScreenFonts.class.getResourceAsStream(typeface.resource())) {
            Font font = in == null ? null : Font.loadFont(in, size);
            return font == null ? Font.font(size) : font;
        } catch (IOException e) {
            throw new UncheckedIOException(typeface.resource() + " cannot be read", e);
        }
    }
}
