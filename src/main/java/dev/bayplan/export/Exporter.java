package dev.bayplan.export;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.store.PlanReport;
import dev.bayplan.store.PlanTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Takes what a scenario comes to away, in any format. Needs no screen; the same arguments give the same bytes.
public final class Exporter {

    private final Fonts fonts;

    public Exporter() {
        this(new Fonts());
    }

    /// @param fonts shared with whoever has them loaded already
    public Exporter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// {@return the steps of the longest way of a request: as many frames show it}
    public static int steps(Outcome outcome) {
        return Math.max(outcome.eks().traffic().steps(), outcome.ecs().traffic().steps());
    }

    /// Paints and writes. A pure function of its arguments, to be run off the FX thread.
    ///
    /// @param name      stands for a scenario without title
    /// @param picture   how it is drawn, where the format is drawn
    /// @param animation how it runs, where the format is animated
    /// @throws IOException from `out` or `progress`
    public void write(
            Outcome outcome, String name, Picture picture, Animation animation, Format format, OutputStream out,
            Progress progress) throws IOException {
        try {
            switch (format) {
                case PNG -> PngPicture.write(sheet(outcome, picture), out, progress);
                case SVG -> SvgPicture.write(sheet(outcome, picture), out);
                case PDF -> PdfPicture.write(Pages.of(sheet(outcome, picture)), out, progress);
                case PPTX -> PptxPicture.write(Pages.of(sheet(outcome, picture)), out, progress);
                case GIF -> GifPicture.write(sheet(outcome, picture), animation, out, progress);
                case CSV -> out.write(PlanTable.write(outcome));
                case JSON -> out.write(PlanReport.write(outcome, name));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Writes a picture as it would look on a screen: with all that its own size has room for, but in fewer pixels.
    /// What moves is a GIF, all else a PNG.
    ///
    /// @param width of the picture, in pixels
    /// @throws IOException from `out` or `progress`
    public void preview(
            Outcome outcome, Picture picture, Optional<Animation> animation, int width, OutputStream out,
            Progress progress) throws IOException {
        Sheet sheet = sheet(outcome, picture);
        int fewer = Math.min(width, sheet.width());
        if (animation.isPresent()) {
            GifPicture.write(sheet, fewer, animation.get(), out, progress);
        } else {
            PngPicture.write(sheet, fewer, out, progress);
        }
    }

    /// Writes a page of a story as it would look on a screen.
    ///
    /// @param page  from 0
    /// @param width of the picture, in pixels
    /// @throws IOException from `out`
    public void previewPage(Deck deck, int page, Picture picture, int width, OutputStream out) throws IOException {
        Sheet sheet = deck.sheet(page, picture, fonts);
        PngPicture.write(sheet, Math.min(width, sheet.width()), out, Progress.UNHEARD);
    }

    /// Writes a whole story into one file, page after page.
    ///
    /// @param picture theme, size and parts of every page
    /// @param format  one that [Format#hasPages]
    /// @throws IOException from `out` or `progress`
    public void write(Deck deck, Picture picture, Format format, OutputStream out, Progress progress)
            throws IOException {
        write(deck.pages(picture, fonts), format, out, progress);
    }

    /// Writes one page of a story.
    ///
    /// @param page    from 0
    /// @param picture its theme, size and parts
    /// @param format  one that [Format#tellsStories]
    /// @throws IOException from `out` or `progress`
    public void writePage(
            Deck deck, int page, Picture picture, Format format, OutputStream out, Progress progress)
            throws IOException {
        write(Pages.of(deck.sheet(page, picture, fonts)), format, out, progress);
    }

    private static void write(Pages pages, Format format, OutputStream out, Progress progress) throws IOException {
        try {
            switch (format) {
                case PNG -> PngPicture.write(pages.sheet(0), out, progress);
                case SVG -> SvgPicture.write(pages.sheet(0), out);
                case PDF -> PdfPicture.write(pages, out, progress);
                case PPTX -> PptxPicture.write(pages, out, progress);
                case GIF, CSV, JSON -> throw new IllegalArgumentException("no story is told as " + format.word());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Sheet sheet(Outcome outcome, Picture picture) {
        return new Sheet(outcome, picture, fonts);
    }
}
