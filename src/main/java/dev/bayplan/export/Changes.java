package dev.bayplan.export;

import java.awt.Rectangle;

/// Where two frames differ.
final class Changes {

    private Changes() {}

    /// {@return the least rectangle outside of which both are the same; one pixel where they are the same everywhere}
    static Rectangle between(int[] before, int[] now, int width) {
        int left = width;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int p = 0; p < now.length; p++) {
            if (before[p] != now[p]) {
                int x = p % width;
                left = Math.min(left, x);
                right = Math.max(right, x);
                bottom = p / width;
                top = top < 0 ? bottom : top;
            }
        }
        return top < 0 ? new Rectangle(1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }
}
