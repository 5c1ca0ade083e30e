package dev.bayplan.export;

import dev.bayplan.drawing.surface.XmlText;
import dev.bayplan.drawing.surface.awt.GroundSurface;
import dev.bayplan.drawing.surface.pptx.PptxSurface;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/// Pictures as slides of 16:9 that can be edited, with the numbers and their sources in the notes.
final class PptxPicture {

    /// More rectangles on the ground than a presentation can bear as shapes.
    private static final int MOST_SHAPES_OF_GROUND = 2_000;

    private PptxPicture() {}

    static void write(Pages pages, OutputStream out, Progress progress) throws IOException {
        try (var show = new XMLSlideShow()) {
            show.setPageSize(new Dimension((int) PdfPicture.WIDTH, (int) PdfPicture.HEIGHT));
            for (int p = 0; p < pages.count(); p++) {
                progress.at((double) p / pages.count());
                add(pages.sheet(p), show);
            }
            describe(pages.title(), show.getProperties().getCoreProperties());
            var zip = new ByteArrayOutputStream();
            show.write(zip);
            TimelessZip.copy(zip.toByteArray(), out);
        }
    }

    private static void add(Sheet sheet, XMLSlideShow show) throws IOException {
        // The layout that knows a title; the title itself is put down where the picture has it.
        XSLFSlide slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            slide.removeShape(shape);
        }
        var ground = new GroundSurface(sheet.width(), sheet.height(), sheet.fonts());
        sheet.paint(ground);
        boolean asShapes = ground.rectangles() <= MOST_SHAPES_OF_GROUND;
        if (!asShapes) {
            lay(ground, slide);
        }
        sheet.paint(new PptxSurface(
                slide, PdfPicture.WIDTH / sheet.width(), sheet.picture().background(), asShapes, sheet.fonts(),
                sheet.names()));
        notes(sheet, slide);
    }

    private static void lay(GroundSurface ground, XSLFSlide slide) throws IOException {
        var png = new ByteArrayOutputStream();
        try (var stream = new PngStream(png, ground.image().getWidth(), ground.image().getHeight(), true)) {
            stream.write(ground.image(), ground.image().getHeight());
        }
        XSLFPictureData data = slide.getSlideShow().addPicture(png.toByteArray(), PictureType.PNG);
        slide.createPicture(data).setAnchor(new Rectangle2D.Double(0, 0, PdfPicture.WIDTH, PdfPicture.HEIGHT));
    }

    private static void notes(Sheet sheet, XSLFSlide slide) {
        for (XSLFTextShape shape : slide.getSlideShow().getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                SlideNotes.lines(sheet.outcome(), sheet.picture().lens(), sheet.caption())
                        .forEach(line -> shape.addNewTextParagraph().addNewTextRun().setText(XmlText.clean(line)));
            }
        }
    }

    /// The same scenario gives the same file: no clock is asked.
    private static void describe(String title, CoreProperties properties) {
        properties.setTitle(XmlText.clean(title));
        properties.setCreator("Bayplan");
        Optional<Date> always = Optional.of(Date.from(Instant.EPOCH));
        properties.setCreated(always);
        properties.setModified(always);
    }
}
