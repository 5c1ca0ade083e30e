package dev.bayplan.view.canvas;

import dev.bayplan.drawing.paint.FlowSurface;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Requests on their way, as pixels over the drawing: what stands still need not be drawn again for them. Only where
/// dots were is wiped. Lives on the FX thread.
final class FlowRaster implements FlowSurface {

    private static final int OPAQUE = 255;

    /// Left, top, right and bottom of what was drawn, one after the other.
    private int[] drawn = new int[4 * 1_024];
    private int count;
    private boolean hadDots;
    private int width = 1;
    private int height = 1;
    private int[] pixels = new int[1];
    private PixelBuffer<IntBuffer> buffer = buffer();
    private WritableImage image = new WritableImage(buffer);

    /// {@return the image that shows the dots; another one after each [#resize]}
    WritableImage image() {
        return image;
    }

    /// Takes another size, in pixels.
    void resize(int newWidth, int newHeight) {
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        pixels = new int[width * height];
        count = 0;
        buffer = buffer();
        image = new WritableImage(buffer);
    }

    private PixelBuffer<IntBuffer> buffer() {
        return new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    }

    /// Starts a frame without any dot.
    void begin() {
        for (int d = 0; d < 4 * count; d += 4) {
            for (int row = drawn[d + 1]; row < drawn[d + 3]; row++) {
                Arrays.fill(pixels, row * width + drawn[d], row * width + drawn[d + 2], 0);
            }
        }
        hadDots = count > 0;
        count = 0;
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        int left = left(centerX, radius);
        int right = right(centerX, radius);
        int top = top(centerY, radius);
        int bottom = bottom(centerY, radius);
        note(left, top, right, bottom);
        double outside = (radius + 0.5) * (radius + 0.5);
        double inside = Math.max(0, radius - 0.5) * Math.max(0, radius - 0.5);
        for (int y = top; y < bottom; y++) {
            double dy = y + 0.5 - centerY;
            for (int x = left; x < right; x++) {
                double dx = x + 0.5 - centerX;
                double distance = dx * dx + dy * dy;
                if (distance < inside) {
                    pixels[y * width + x] = argb;
                } else if (distance < outside) {
                    mix(y * width + x, argb, radius + 0.5 - Math.sqrt(distance));
                }
            }
        }
    }

    @Override
    public void fillDiamond(double centerX, double centerY, double radius, int argb) {
        int left = left(centerX, radius);
        int right = right(centerX, radius);
        int top = top(centerY, radius);
        int bottom = bottom(centerY, radius);
        note(left, top, right, bottom);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                double beyond = Math.abs(x + 0.5 - centerX) + Math.abs(y + 0.5 - centerY) - radius;
                mix(y * width + x, argb, Math.clamp(0.5 - beyond, 0, 1));
            }
        }
    }

    private int left(double x, double radius) {
        return Math.clamp((int) Math.floor(x - radius - 0.5), 0, width);
    }

    private int right(double x, double radius) {
        return Math.clamp((int) Math.ceil(x + radius + 0.5), 0, width);
    }

    private int top(double y, double radius) {
        return Math.clamp((int) Math.floor(y - radius - 0.5), 0, height);
    }

    private int bottom(double y, double radius) {
        return Math.clamp((int) Math.ceil(y + radius + 0.5), 0, height);
    }

    private void note(int left, int top, int right, int bottom) {
        if (4 * count == drawn.length) {
            drawn = Arrays.copyOf(drawn, 2 * drawn.length);
        }
        int at = 4 * count++;
        drawn[at] = left;
        drawn[at + 1] = top;
        drawn[at + 2] = right;
        drawn[at + 3] = bottom;
    }

    /// Lays an opaque colour over a pixel that it covers in part.
    private void mix(int at, int argb, double covered) {
        int alpha = (int) Math.round(covered * OPAQUE);
        int under = pixels[at];
        int kept = OPAQUE - alpha;
        pixels[at] = channel(under >>> 24, OPAQUE, alpha, kept) << 24
                | channel(under >> 16 & OPAQUE, argb >> 16 & OPAQUE, alpha, kept) << 16
                | channel(under >> 8 & OPAQUE, argb >> 8 & OPAQUE, alpha, kept) << 8
                | channel(under & OPAQUE, argb & OPAQUE, alpha, kept);
    }

    private static int channel(int under, int over, int alpha, int kept) {
        return (over * alpha + under * kept + OPAQUE / 2) / OPAQUE;
    }

    /// Hands the frame over, if anything of it is new.
    void finish() {
        if (count > 0 || hadDots) {
            buffer.updateBuffer(_ -> null);
        }
    }
}
