package dev.bayplan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bayplan.controller.document.Samples;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.RecordingSurface;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A story as pages: what each of them says and shows.
class DeckTest {

    private static final List<String> TITLES = List.of(
            "Three steps & two", "Up to the first step", "From close by", "Who carries it", "After a minute");
    private static final Exporter EXPORTER = new Exporter();
    private static final Picture PICTURE = Picture.of(Lens.NETWORK);

    private static Deck deck() throws IOException {
        return Deck.of(Stories.all(), Samples.catalogs());
    }

    private static byte[] bytes(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        EXPORTER.write(deck(), PICTURE, format, out, Progress.UNHEARD);
        return out.toByteArray();
    }

    private static byte[] page(int page, Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        EXPORTER.writePage(deck(), page, PICTURE, format, out, Progress.UNHEARD);
        return out.toByteArray();
    }

    @Test
    void pdfHasAPageAStepWithItsTitleCaptionAndDay() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(Format.PDF))) {
            assertThat(document.getNumberOfPages()).isEqualTo(TITLES.size());
            List<String> outline = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                outline.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isEqualTo(document.getPage(outline.size() - 1));
            }
            assertThat(outline).isEqualTo(TITLES);
            for (int p = 0; p < TITLES.size(); p++) {
                assertThat(text(document, p)).contains(TITLES.get(p), "AWS as of 6 Jun 2018");
            }
            assertThat(text(document, 0)).contains("kube-proxy picks a pod, <often> on another instance.");
            assertFontsAreEmbedded(document);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document);
    }

    private static void assertFontsAreEmbedded(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                assertThat(page.getResources().getFont(name).getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @Test
    void slidesHaveRealTitlesAndGroupsAndTheCaptionInTheNotes() throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(bytes(Format.PPTX)))) {
            List<XSLFSlide> slides = show.getSlides();
            assertThat(slides.stream().map(XSLFSlide::getTitle)).isEqualTo(TITLES);
            for (XSLFSlide slide : slides) {
                assertThat(slide.getPlaceholders()).hasSize(1);
                assertThat(slide.getPlaceholders()[0].getTextType()).isEqualTo(Placeholder.TITLE);
                assertThat(slide.getShapes().stream().map(XSLFShape::getShapeName)).contains("eks");
            }
            String notes = text(slides.getFirst().getNotes().getShapes());
            assertThat(notes).contains("kube-proxy picks a pod", "placed: EKS", "Sources");
            assertThat(text(slides.get(2).getShapes())).contains("An instance.");
        }
    }

    private static String text(List<? extends XSLFShape> shapes) {
        var text = new StringBuilder();
        for (XSLFShape shape : shapes) {
            if (shape instanceof XSLFTextShape written) {
                text.append(written.getText()).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void whatACameraDoesNotSeeIsNotOnTheSlide() throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(bytes(Format.PPTX)))) {
            XSLFSlide near = show.getSlides().get(2);
            XSLFGroupShape eks = (XSLFGroupShape) near.getShapes().stream()
                    .filter(shape -> shape.getShapeName().equals("eks"))
                    .findFirst().orElseThrow();
            assertThat(eks.getAnchor().getMinX()).isGreaterThan(10);
            assertThat(eks.getAnchor().getMaxX()).isLessThan(PdfPicture.WIDTH - 10);
            assertThat(eks.getAnchor().getMinY()).isGreaterThan(60);
            assertThat(eks.getAnchor().getMaxY()).isLessThan(PdfPicture.HEIGHT - 20);
            assertThat(near.getShapes()).hasSizeLessThan(show.getSlides().get(3).getShapes().size() + 20);
        }
    }

    @Test
    void aCloseUpIsCutAtItsFrameInVectors() throws IOException {
        String svg = new String(page(2, Format.SVG), StandardCharsets.UTF_8);
        assertThat(svg).contains("<title>From close by</title>", "<clipPath id=\"seen\">", "clip-path=\"url(#seen)\"");
        assertThat(new String(page(0, Format.SVG), StandardCharsets.UTF_8)).doesNotContain("clipPath");
    }

    @Test
    void selectionAndCarriersAreEmphasisedAsInTheWindow() throws IOException {
        int selection = PictureTheme.LIGHT.palette().selection();
        assertThat(drawn(2).calls(RecordingSurface.Kind.OUTLINE)).anyMatch(call -> call.argb() == selection);
        assertThat(drawn(0).calls(RecordingSurface.Kind.OUTLINE)).noneMatch(call -> call.argb() == selection);
        int text = PictureTheme.LIGHT.palette().text();
        assertThat(drawn(3).calls(RecordingSurface.Kind.TEXT))
                .anyMatch(call -> call.argb() == PictureTheme.LIGHT.palette().faint(text));
    }

    @Test
    void flowStepAndTimeAreShown() throws IOException {
        assertThat(drawn(1).texts()).anyMatch(said -> said.startsWith("1. "));
        assertThat(drawn(4).texts()).contains("60 s");
    }

    private static RecordingSurface drawn(int page) throws IOException {
        var fonts = new Fonts();
        var surface = new RecordingSurface(fonts);
        deck().sheet(page, PICTURE, fonts).paint(surface);
        return surface;
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "PPTX"})
    void theSameStoryGivesTheSameBytes(Format format) throws IOException {
        assertThat(bytes(format)).isEqualTo(bytes(format));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "PPTX"})
    void aLongOneCanBeGivenUp(Format format) throws IOException {
        Deck deck = deck();
        assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(() -> EXPORTER.write(
                deck, PICTURE, format, OutputStream.nullOutputStream(),
                share -> {
                    if (share > 0.5) {
                        throw new InterruptedIOException("enough");
                    }
                }));
    }

    @Test
    void aStepThatCannotBeShownIsNamedWithTheReason() {
        Scenario told = Stories.with(
                Stories.step("Fine", "", Lens.NETWORK), Stories.trunking(Stories.ARTICLE.asOf()));
        assertThatExceptionOfType(StoryException.class)
                .isThrownBy(() -> Deck.of(told, Samples.catalogs()))
                .withMessageContainingAll("step 2", "“Trunking”", "ecs.trunking", "first offered on 2019");
        assertThatExceptionOfType(StoryException.class)
                .isThrownBy(() -> Deck.of(Stories.ARTICLE, Samples.catalogs()))
                .withMessageContaining("no story");
    }
}
