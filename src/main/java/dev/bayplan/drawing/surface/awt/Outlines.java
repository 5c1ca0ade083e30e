package dev.bayplan.drawing.surface.awt;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/// The shapes of letters, one em high, upwards.
final class Outlines {

    private final Fonts fonts;
    private final Map<Typeface, Map<Integer, Path2D>> letters = new EnumMap<>(Typeface.class);

    Outlines(Fonts fonts) {
        this.fonts = fonts;
    }

    /// {@return a line of text with its baseline at 0}
    Path2D of(String text, Typeface typeface) {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        int i = 0;
        while (i < text.length()) {
            int letter = text.codePointAt(i);
            line.append(letter(letter, typeface).getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
            x += fonts.width(Character.toString(letter), typeface, 1);
            i += Character.charCount(letter);
        }
        return line;
    }

    private Path2D letter(int codePoint, Typeface typeface) {
        return letters.computeIfAbsent(typeface, _ -> new HashMap<>())
                .computeIfAbsent(codePoint, letter -> outline(letter, typeface));
    }

    private Path2D outline(int codePoint, Typeface typeface) {
        TrueTypeFont font = fonts.outlines(typeface);
        try {
            GlyphData glyph = font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(codePoint));
            GeneralPath path = glyph == null ? new GeneralPath() : glyph.getPath();
            double em = 1.0 / font.getUnitsPerEm();
            return new Path2D.Double(path, AffineTransform.getScaleInstance(em, em));
        } catch (IOException e) {
            throw new UncheckedIOException(typeface.resource() + " is broken", e);
        }
    }
}
