package dev.bayplan.drawing.surface.pdf;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled fonts in a document: of each only the letters that are used. Open until the document is saved.
public final class PdfFonts implements Closeable {

    private final PDDocument document;
    private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);
    private final List<TrueTypeFont> loaded = new ArrayList<>();

    public PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font font(Typeface typeface) throws IOException {
        PDType0Font font = fonts.get(typeface);
        if (font == null) {
            TrueTypeFont file = Fonts.load(typeface);
            loaded.add(file);
            // Ligatures are other letters, of a width that was not measured.
            file.setEnableGsub(false);
            font = PDType0Font.load(document, file, true);
            fonts.put(typeface, font);
        }
        return font;
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont file : loaded) {
            file.close();
        }
    }
}
