package dev.bayplan.export;

import dev.bayplan.drawing.surface.XmlText;
import dev.bayplan.drawing.surface.pdf.PdfFonts;
import dev.bayplan.drawing.surface.pdf.PdfSurface;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Pictures as PDF: for each a page of its shape, as large as a slide, and where there are several an outline.
final class PdfPicture {

    /// Of a page, in points: 13⅓ × 7½ inches.
    static final float WIDTH = 960;

    static final float HEIGHT = 540;

    private PdfPicture() {}

    static void write(Pages pages, OutputStream out, Progress progress) throws IOException {
        try (var document = new PDDocument(); var fonts = new PdfFonts(document)) {
            // From it and the title PDFBox makes the file's identifier; otherwise from the clock.
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(XmlText.clean(pages.title()));
            document.getDocumentInformation().setProducer("Bayplan");
            document.getDocumentCatalog().setLanguage("en");
            var outline = new PDDocumentOutline();
            for (int p = 0; p < pages.count(); p++) {
                progress.at((double) p / pages.count());
                Sheet sheet = pages.sheet(p);
                outline.addLast(entry(sheet.title(), add(sheet, document, fonts)));
            }
            if (pages.count() > 1) {
                document.getDocumentCatalog().setDocumentOutline(outline);
            }
            document.save(out);
        }
    }

    private static PDPage add(Sheet sheet, PDDocument document, PdfFonts fonts) throws IOException {
        var page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        try (var surface = new PdfSurface(
                document, page, sheet.width(), sheet.picture().background(), sheet.fonts(), fonts)) {
            sheet.paint(surface);
        }
        return page;
    }

    private static PDOutlineItem entry(String title, PDPage page) {
        var entry = new PDOutlineItem();
        entry.setTitle(XmlText.clean(title));
        entry.setDestination(page);
        return entry;
    }
}
