package dev.bayplan.view.canvas;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How much of each pixel a dot of one size covers, worked out once for each place within a pixel, in quarters of it.
final class DotMasks {

    /// Covered all over.
    static final int ALL = 255;

    private static final int PHASES = 4;

    private final double radius;
    private final int reach;
    private final @Nullable Mask[] masks = new Mask[PHASES * PHASES];

    /// How much a dot covers, row by row.
    static final class Mask {

        private final byte[] covered;
        private final int[] first;
        private final int[] end;

        private Mask(int side) {
            covered = new byte[side * side];
            first = new int[side];
            end = new int[side];
            Arrays.fill(first, side);
        }

        /// {@return how much of a pixel is covered, from 0 to [#ALL]}
        int covered(int at) {
            return covered[at] & ALL;
        }

        /// {@return the first pixel of a row that is covered at all}
        int first(int row) {
            return first[row];
        }

        /// {@return the pixel behind the last such one}
        int end(int row) {
            return end[row];
        }
    }

    /// @param radius of the dot, in pixels
    DotMasks(double radius) {
        this.radius = radius;
        this.reach = (int) Math.ceil(radius + 1);
    }

    double radius() {
        return radius;
    }

    /// {@return the pixels from the one that the middle is in to the edge of a mask}
    int reach() {
        return reach;
    }

    /// {@return the pixels of a mask in a row, and its rows}
    int side() {
        return 2 * reach + 1;
    }

    /// {@return the mask of a dot}
    ///
    /// @param x of the middle within its pixel, from 0 up to 1
    /// @param y likewise
    Mask at(double x, double y) {
        int column = (int) (x * PHASES);
        int row = (int) (y * PHASES);
        Mask mask = masks[row * PHASES + column];
        if (mask == null) {
            mask = mask((column + 0.5) / PHASES, (row + 0.5) / PHASES);
            masks[row * PHASES + column] = mask;
        }
        return mask;
    }

    private Mask mask(double x, double y) {
        int side = side();
        var mask = new Mask(side);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double distance = Math.hypot(column - reach + 0.5 - x, row - reach + 0.5 - y);
                long covered = Math.round(ALL * Math.clamp(radius + 0.5 - distance, 0, 1));
                mask.covered[row * side + column] = (byte) covered;
                if (covered > 0) {
                    mask.first[row] = Math.min(mask.first[row], column);
                    mask.end[row] = column + 1;
                }
            }
        }
        return mask;
    }
}
