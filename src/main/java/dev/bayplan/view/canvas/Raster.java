package dev.bayplan.view.canvas;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The ground of the drawing, as pixels written straight into an image: one rectangle more costs its pixels and no
/// more. Lives on the FX thread.
final class Raster {

    private static final int OPAQUE = 0xFF000000;
    private static final int RED_BLUE = 0x00FF00FF;
    private static final int GREEN = 0x0000FF00;

    /// What the opacity of a colour is counted in here: dividing by it is a shift.
    private static final int WHOLE = 256;

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
                mix(start + left, start + right, argb);
            }
        }
    }

    /// Two channels at a time, each with room for the product above it: so short a loop runs on several pixels at once.
    private void mix(int from, int to, int argb) {
        int share = (argb >>> 24) + (argb >>> 31);
        int rest = WHOLE - share;
        int redBlue = (argb & RED_BLUE) * share;
        int green = ((argb >>> 8) & 255) * share;
        for (int p = from; p < to; p++) {
            int under = pixels[p];
            pixels[p] = OPAQUE
                    | ((((under & RED_BLUE) * rest + redBlue) >>> 8) & RED_BLUE)
                    | ((((under >>> 8) & 255) * rest + green) & GREEN);
        }
    }

    /// Of what lies left of the image or above it, no more than that it does so is of interest.
    private static int rounded(double pixels) {
        return (int) (pixels + 0.5);
    }

    /// Hands the frame over, if anything of it is new.
    void finish() {
        if (drawn || changed) {
            buffer.updateBuffer(_ -> null);
            changed = false;
        }
    }
}
