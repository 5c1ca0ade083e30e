package dev.bayplan.export;

import dev.bayplan.drawing.surface.awt.ImageSurface;
import java.io.IOException;
import java.io.OutputStream;

/// A picture as PNG, painted afresh at its size in bands, so that a large one needs little memory; needs no screen.
final class PngPicture {

    private static final int PIXELS_OF_BAND = 1 << 24;

    private PngPicture() {}

    static void write(Sheet sheet, OutputStream out, Progress progress) throws IOException {
        int rows = Math.clamp(PIXELS_OF_BAND / sheet.width(), 1, sheet.height());
        boolean opaque = sheet.picture().background();
        var surface = new ImageSurface(sheet.width(), rows, opaque, sheet.fonts());
        try (var png = new PngStream(out, sheet.width(), sheet.height(), !opaque)) {
            for (int top = 0; top < sheet.height(); top += rows) {
                progress.at((double) top / sheet.height());
                surface.startAt(top);
                sheet.paint(surface);
                png.write(surface.image(), Math.min(rows, sheet.height() - top));
            }
        }
    }
}
