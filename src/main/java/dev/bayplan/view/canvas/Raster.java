package dev.bayplan.view.canvas;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The ground of the drawing, as pixels written straight into an image: one rectangle more costs its pixels and no
/// more. Lives on the FX thread.
final class Raster {

    private int width = 1;
    private int height = 1;
    private int[] pixels = new int[1];
    private PixelBuffer<IntBuffer> buffer = buffer();
    private WritableImage image = new WritableImage(buffer);
    private int background;
    private boolean drawn = true;
    private boolean changed;

    /// {@return the image that shows the ground; another one after each [#resize]}
    WritableImage image() {
        return image;
    }

    /// Takes another size, in pixels.
    void resize(int newWidth, int newHeight) {
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        pixels = new int[width * height];
        buffer = buffer();
        image = new WritableImage(buffer);
        drawn = true;
    }

    private PixelBuffer<IntBuffer> buffer() {
        return new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    }

    /// Starts a frame on an opaque background.
    void begin(int argb) {
        if (drawn || argb != background) {
            Arrays.fill(pixels, argb);
            changed = true;
        }
        background = argb;
        drawn = false;
    }

    /// Fills a rectangle, at least one pixel each way; colours that are not opaque are mixed with what is there.
    void fill(double x, double y, double w, double h, int argb) {
        int left = rounded(x);
        int top = rounded(y);
        int right = Math.min(width, Math.max(left + 1, rounded(x + w)));
        int bottom = Math.min(height, Math.max(top + 1, rounded(y + h)));
        left = Math.max(0, left);
        top = Math.max(0, top);
        if (left >= right || top >= bottom) {
            return;
        }
        drawn = true;
        int alpha = argb >>> 24;
        for (int row = top; row < bottom; row++) {
            int start = row * width;
            if (alpha == 255) {
                // Most are a few pixels wide, too few to call a method for.
                for (int p = start + left; p < start + right; p++) {
                    pixels[p] = argb;
                }
            } else {
                for (int p = start + left; p < start + right; p++) {
                    pixels[p] = mixed(pixels[p], argb, alpha);
                }
            }
        }
    }

    /// Of what lies left of the image or above it, no more than that it does so is of interest.
    private static int rounded(double pixels) {
        return (int) (pixels + 0.5);
    }

    private static int mixed(int under, int over, int alpha) {
        int red = channel(under >> 16 & 255, over >> 16 & 255, alpha);
        int green = channel(under >> 8 & 255, over >> 8 & 255, alpha);
        int blue = channel(under & 255, over & 255, alpha);
        return 255 << 24 | red << 16 | green << 8 | blue;
    }

    private static int channel(int under, int over, int alpha) {
        return under + (over - under) * alpha / 255;
    }

    /// Hands the frame over, if anything of it is new.
    void finish() {
        if (drawn || changed) {
            buffer.updateBuffer(_ -> null);
            changed = false;
        }
    }
}
