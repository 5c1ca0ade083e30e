package dev.bayplan.export;

import dev.bayplan.drawing.surface.XmlText;
import dev.bayplan.drawing.surface.pdf.PdfFonts;
import dev.bayplan.drawing.surface.pdf.PdfSurface;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A picture as PDF: one page of its shape, as large as a slide.
final class PdfPicture {

    /// Of a page, in points: 13⅓ × 7½ inches.
    static final float WIDTH = 960;

    static final float HEIGHT = 540;

    private PdfPicture() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        try (var document = new PDDocument(); var fonts = new PdfFonts(document)) {
            // From it and the title PDFBox makes the file's identifier; otherwise from the clock.
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(XmlText.clean(sheet.title()));
            document.getDocumentInformation().setProducer("Bayplan");
            document.getDocumentCatalog().setLanguage("en");
            var page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(page);
            try (var surface = new PdfSurface(
                    document, page, sheet.width(), sheet.picture().background(), sheet.fonts(), fonts)) {
                sheet.paint(surface);
            }
            document.save(out);
        }
    }
}
