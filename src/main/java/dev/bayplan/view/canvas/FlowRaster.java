package dev.bayplan.view.canvas;

import dev.bayplan.drawing.paint.FlowSurface;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Requests on their way, as pixels over the drawing: what stands still need not be drawn again for them. Only where
/// dots were is wiped. Lives on the FX thread.
final class FlowRaster implements FlowSurface {

    private static final int MOST_SIZES = 16;

    private final List<DotMasks> masks = new ArrayList<>();

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
        DotMasks masks = masks(radius);
        int side = masks.side();
        double pixelX = Math.floor(centerX);
        double pixelY = Math.floor(centerY);
        int x = (int) pixelX - masks.reach();
        int y = (int) pixelY - masks.reach();
        int left = Math.clamp(x, 0, width);
        int right = Math.clamp(x + side, left, width);
        int top = Math.clamp(y, 0, height);
        int bottom = Math.clamp(y + side, top, height);
        note(left, top, right, bottom);
        DotMasks.Mask mask = masks.at(centerX - pixelX, centerY - pixelY);
        for (int row = top; row < bottom; row++) {
            int from = Math.max(left, x + mask.first(row - y));
            int to = Math.min(right, x + mask.end(row - y));
            int at = row * width;
            int in = (row - y) * side - x;
            for (int column = from; column < to; column++) {
                int alpha = mask.covered(in + column);
                pixels[at + column] = alpha == DotMasks.ALL ? argb : mixed(pixels[at + column], argb, alpha);
            }
        }
    }

    /// A frame has dots of few sizes.
    private DotMasks masks(double radius) {
        for (int m = 0; m < masks.size(); m++) {
            DotMasks each = masks.get(m);
            if (each.radius() == radius) {
                return each;
            }
        }
        if (masks.size() == MOST_SIZES) {
            masks.clear();
        }
        DotMasks made = new DotMasks(radius);
        masks.add(made);
        return made;
    }

    @Override
    public void fillDiamond(double centerX, double centerY, double radius, int argb) {
        int left = Math.clamp((int) Math.floor(centerX - radius - 0.5), 0, width);
        int right = Math.clamp((int) Math.ceil(centerX + radius + 0.5), left, width);
        int top = Math.clamp((int) Math.floor(centerY - radius - 0.5), 0, height);
        int bottom = Math.clamp((int) Math.ceil(centerY + radius + 0.5), top, height);
        note(left, top, right, bottom);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                double beyond = Math.abs(x + 0.5 - centerX) + Math.abs(y + 0.5 - centerY) - radius;
                int alpha = (int) Math.round(DotMasks.ALL * Math.clamp(0.5 - beyond, 0, 1));
                pixels[y * width + x] = mixed(pixels[y * width + x], argb, alpha);
            }
        }
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

    /// {@return a pixel with an opaque colour over the part of it that is covered}
    private static int mixed(int under, int argb, int alpha) {
        int kept = DotMasks.ALL - alpha;
        return channel(under >>> 24, DotMasks.ALL, alpha, kept) << 24
                | channel(under >> 16 & 255, argb >> 16 & 255, alpha, kept) << 16
                | channel(under >> 8 & 255, argb >> 8 & 255, alpha, kept) << 8
                | channel(under & 255, argb & 255, alpha, kept);
    }

    private static int channel(int under, int over, int alpha, int kept) {
        return (over * alpha + under * kept + DotMasks.ALL / 2) / DotMasks.ALL;
    }

    /// Hands the frame over, if anything of it is new.
    void finish() {
        if (count > 0 || hadDots) {
            buffer.updateBuffer(_ -> null);
        }
    }
}
