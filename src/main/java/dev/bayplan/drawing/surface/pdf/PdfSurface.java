package dev.bayplan.drawing.surface.pdf;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.paint.Surface;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// One page of vectors and searchable text. Throws [UncheckedIOException] where it cannot be written.
public final class PdfSurface implements Surface, Closeable {

    /// How far the handles of a Bézier curve lie from its ends, so that it is a quarter of a circle.
    private static final double QUARTER = 0.5523;

    private static final double BOX_HEIGHT = 0.7;

    private final PDPageContentStream page;
    private final Fonts fonts;
    private final PdfFonts pdfFonts;
    private final double width;
    private final double height;
    private final boolean withBackground;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private int opacity = 255;
    private int opacityAround = 255;

    /// A drawing step that may fail.
    private interface Step {
        void run() throws IOException;
    }

    /// @param pixels   width of what is painted, as wide as the page
    /// @param pdfFonts those of the document
    public PdfSurface(
            PDDocument document, PDPage onto, int pixels, boolean withBackground, Fonts fonts, PdfFonts pdfFonts)
            throws IOException {
        this.fonts = fonts;
        this.pdfFonts = pdfFonts;
        this.withBackground = withBackground;
        page = new PDPageContentStream(document, onto);
        float scale = onto.getMediaBox().getWidth() / pixels;
        width = pixels;
        height = onto.getMediaBox().getHeight() / scale;
        page.transform(Matrix.getScaleInstance(scale, scale));
    }

    @Override
    public void begin(int background) {
        if (withBackground) {
            ground(0, 0, width, height, background);
        }
    }

    @Override
    public void ground(double x, double y, double boxWidth, double boxHeight, int argb) {
        fill(argb, () -> page.addRect(
                (float) x, (float) (height - y - boxHeight), (float) boxWidth, (float) boxHeight));
    }

    @Override
    public void fillRoundRect(double x, double y, double boxWidth, double boxHeight, double radius, int argb) {
        fill(argb, () -> roundRect(x, y, boxWidth, boxHeight, radius));
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double boxWidth, double boxHeight, double radius, double lineWidth, double dash,
            int argb) {
        stroke(lineWidth, dash, argb, () -> roundRect(x, y, boxWidth, boxHeight, radius));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        stroke(lineWidth, dash, argb, () -> {
            page.setLineCapStyle(dash == 0 ? 2 : 0);
            moveTo(x1, y1);
            lineTo(x2, y2);
        });
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        fillRoundRect(centerX - radius, centerY - radius, 2 * radius, 2 * radius, radius, argb);
    }

    @Override
    public void fillDiamond(double centerX, double centerY, double radius, int argb) {
        fill(argb, () -> {
            moveTo(centerX, centerY - radius);
            lineTo(centerX + radius, centerY);
            lineTo(centerX, centerY + radius);
            lineTo(centerX - radius, centerY);
            page.closePath();
        });
    }

    @Override
    public void fillTriangle(double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        fill(argb, () -> {
            moveTo(x1, y1);
            lineTo(x2, y2);
            lineTo(x3, y3);
            page.closePath();
        });
    }

    /// Draws letters that the font has as text, and a box for each of the others.
    @Override
    public void text(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        double at = x;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && fonts.has(text.codePointAt(end), typeface)) {
                end = text.offsetByCodePoints(end, 1);
            }
            if (end > i) {
                String run = text.substring(i, end);
                show(run, at, baseline, typeface, size, argb);
                at += fonts.width(run, typeface, size);
            } else {
                end = text.offsetByCodePoints(i, 1);
                double wide = fonts.width(text.substring(i, end), typeface, size);
                double inset = wide / 10;
                strokeRoundRect(
                        at + inset, baseline - BOX_HEIGHT * size, wide - 2 * inset, BOX_HEIGHT * size, 0, size / 16, 0,
                        argb);
                at += wide;
            }
            i = end;
        }
    }

    @Override
    public void clip(double x, double y, double boxWidth, double boxHeight) {
        tried(() -> {
            page.saveGraphicsState();
            page.addRect((float) x, (float) (height - y - boxHeight), (float) boxWidth, (float) boxHeight);
            page.clip();
        });
        opacityAround = opacity;
    }

    @Override
    public void unclip() {
        tried(page::restoreGraphicsState);
        opacity = opacityAround;
    }

    private void show(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        tried(() -> {
            page.beginText();
            color(argb, false);
            page.setFont(pdfFonts.font(typeface), (float) size);
            page.newLineAtOffset((float) x, (float) (height - baseline));
            page.showText(text);
            page.endText();
        });
    }

    private void roundRect(double x, double y, double boxWidth, double boxHeight, double radius) throws IOException {
        double r = Math.min(radius, Math.min(boxWidth, boxHeight) / 2);
        if (r <= 0) {
            page.addRect((float) x, (float) (height - y - boxHeight), (float) boxWidth, (float) boxHeight);
            return;
        }
        double right = x + boxWidth;
        double bottom = y + boxHeight;
        double k = r * (1 - QUARTER);
        moveTo(x + r, y);
        lineTo(right - r, y);
        curveTo(right - k, y, right, y + k, right, y + r);
        lineTo(right, bottom - r);
        curveTo(right, bottom - k, right - k, bottom, right - r, bottom);
        lineTo(x + r, bottom);
        curveTo(x + k, bottom, x, bottom - k, x, bottom - r);
        lineTo(x, y + r);
        curveTo(x, y + k, x + k, y, x + r, y);
        page.closePath();
    }

    private void moveTo(double x, double y) throws IOException {
        page.moveTo((float) x, (float) (height - y));
    }

    private void lineTo(double x, double y) throws IOException {
        page.lineTo((float) x, (float) (height - y));
    }

    private void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        page.curveTo(
                (float) x1, (float) (height - y1), (float) x2, (float) (height - y2), (float) x3,
                (float) (height - y3));
    }

    private void fill(int argb, Step shape) {
        tried(() -> {
            color(argb, false);
            shape.run();
            page.fill();
        });
    }

    private void stroke(double lineWidth, double dash, int argb, Step shape) {
        tried(() -> {
            color(argb, true);
            page.setLineWidth((float) lineWidth);
            page.setLineDashPattern(dash == 0 ? new float[0] : new float[] {(float) dash}, 0);
            shape.run();
            page.stroke();
        });
    }

    private void color(int argb, boolean stroke) throws IOException {
        if (argb >>> 24 != opacity) {
            opacity = argb >>> 24;
            page.setGraphicsStateParameters(opacities.computeIfAbsent(opacity, PdfSurface::state));
        }
        float red = (argb >> 16 & 255) / 255f;
        float green = (argb >> 8 & 255) / 255f;
        float blue = (argb & 255) / 255f;
        if (stroke) {
            page.setStrokingColor(red, green, blue);
        } else {
            page.setNonStrokingColor(red, green, blue);
        }
    }

    private static PDExtendedGraphicsState state(int alpha) {
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(alpha / 255f);
        state.setStrokingAlphaConstant(alpha / 255f);
        return state;
    }

    private static void tried(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
