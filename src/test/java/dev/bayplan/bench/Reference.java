package dev.bayplan.bench;

import java.util.Arrays;

/// What every speed is a ratio to: measured in the same run, on the same machine.
final class Reference {

    private static final int TIMES = 500;

    private Reference() {}

    /// {@return the median milliseconds that filling an array of pixels takes}
    static double millisToFill(int width, int height) {
        int[] pixels = new int[width * height];
        long[] nanos = new long[TIMES];
        for (int n = 0; n < TIMES; n++) {
            long start = System.nanoTime();
            Arrays.fill(pixels, n);
            nanos[n] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[TIMES / 2] / 1e6;
    }
}
