package dev.bayplan.export;

import dev.bayplan.drawing.surface.awt.ImageSurface;
import java.io.IOException;
import java.io.OutputStream;

/// A picture as PNG, painted afresh at its size in bands, so that a large one needs little memory; needs no screen.
final class PngPicture {

    private static final int PIXELS_OF_BAND = 1 << 24;

    private PngPicture() {}

    static void write(Sheet sheet, OutputStream out, Progress progress) throws IOException {
        write(sheet, sheet.width(), out, progress);
    }

    /// Writes it with fewer pixels than it has room for.
    ///
    /// @param width of the file, in pixels; at most that of the sheet
    static void write(Sheet sheet, int width, OutputStream out, Progress progress) throws IOException {
        double shrink = (double) width / sheet.width();
        int height = (int) Math.round(sheet.height() * shrink);
        int rows = Math.clamp(PIXELS_OF_BAND / width, 1, height);
        boolean opaque = sheet.picture().background();
        var surface = new ImageSurface(width, rows, opaque, shrink, sheet.fonts());
        try (var png = new PngStream(out, width, height, !opaque)) {
            for (int top = 0; top < height; top += rows) {
                progress.at((double) top / height);
                surface.startAt(top);
                sheet.paint(surface);
                png.write(surface.image(), Math.min(rows, height - top));
            }
        }
    }
}
