package dev.bayplan.drawing.metrics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphSubstitutionTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Measures text in the bundled fonts, so that screen and pictures break and cut it alike. Safe for any thread.
public final class Fonts {

    private static final String ELLIPSIS = "…";
    private static final int CACHED = 0x250;

    private final Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);

    /// Reads every font now, for who would wait for it when the first text is measured.
    public void prepare() {
        for (Typeface typeface : Typeface.values()) {
            face(typeface);
        }
    }

    /// {@return the width of `text` in the unit of `size`}
    public double width(String text, Typeface typeface, double size) {
        Face face = face(typeface);
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += face.advance(text.codePointAt(i));
        }
        return width * size;
    }

    /// {@return `text`, or as much of it as fits `room` with an ellipsis; empty where not even one letter does}
    public String fit(String text, Typeface typeface, double size, double room) {
        if (width(text, typeface, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0) {
            end = text.offsetByCodePoints(end, -1);
            String cut = text.substring(0, end).stripTrailing() + ELLIPSIS;
            if (end > 0 && width(cut, typeface, size) <= room) {
                return cut;
            }
        }
        return "";
    }

    /// {@return whether a font has a letter; for others it draws a box}
    public boolean has(int codePoint, Typeface typeface) {
        return face(typeface).has(codePoint);
    }

    /// {@return whether a font has every letter of `text`}
    public boolean hasAll(String text, Typeface typeface) {
        return text.codePoints().allMatch(codePoint -> has(codePoint, typeface));
    }

    /// {@return the font itself, for who draws its outlines}
    public TrueTypeFont outlines(Typeface typeface) {
        return face(typeface).font;
    }

    private synchronized Face face(Typeface typeface) {
        Face face = faces.get(typeface);
        if (face == null) {
            face = new Face(load(typeface, new WithoutSubstitutions()));
            faces.put(typeface, face);
        }
        return face;
    }

    /// {@return the font anew, for who changes or closes it}
    public static TrueTypeFont load(Typeface typeface) {
        return load(typeface, new TTFParser());
    }

    private static TrueTypeFont load(Typeface typeface, TTFParser parser) {
        try (InputStream in = Fonts.class.getResourceAsStream(typeface.resource())) {
            if (in == null) {
                throw new IllegalStateException(typeface.resource() + " is missing from the program");
            }
            return parser.parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(typeface.resource() + " cannot be read", e);
        }
    }

    /// Passes over the table of glyphs that stand for others, by far the longest to read: nobody here asks for it.
    private static final class WithoutSubstitutions extends TTFParser {

        @Override
        protected TTFTable readTable(String tag) {
            return super.readTable(tag.equals(GlyphSubstitutionTable.TAG) ? "" : tag);
        }
    }

    /// One font with the advances of its common letters at hand.
    private static final class Face {

        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final double unitsPerEm;
        private final double[] cached = new double[CACHED];

        Face(TrueTypeFont font) {
            this.font = font;
            try {
                this.glyphs = font.getUnicodeCmapLookup();
                this.unitsPerEm = font.getUnitsPerEm();
                for (int c = 0; c < CACHED; c++) {
                    cached[c] = measured(c);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a bundled font is broken", e);
            }
        }

        double advance(int codePoint) {
            if (codePoint < CACHED) {
                return cached[codePoint];
            }
            try {
                return measured(codePoint);
            } catch (IOException e) {
                throw new UncheckedIOException("a bundled font is broken", e);
            }
        }

        synchronized boolean has(int codePoint) {
            return glyphs.getGlyphId(codePoint) != 0;
        }

        private synchronized double measured(int codePoint) throws IOException {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
        }
    }
}
