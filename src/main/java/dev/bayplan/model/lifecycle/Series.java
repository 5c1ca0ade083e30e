package dev.bayplan.model.lifecycle;

import java.util.Arrays;

/// What a workload was like over time: a step at each time at which something changed, and what held from then on.
public final class Series {

    /// One of the things that are counted.
    public enum Measured {
        /// Replicas asked for.
        DESIRED,
        /// Replicas whose container runs.
        RUNNING,
        /// Replicas that answer, and are not told to stop.
        READY,
        /// Requests in a second.
        LOAD,
        /// Requests in a second that nobody answers.
        REFUSED
    }

    private static final int PARTS = 5;

    private int[] times = new int[64];
    private double[][] values = new double[PARTS][64];
    private int size;

    /// Records what holds from a time on, which is not before the last.
    void add(int at, double... now) {
        if (size > 0 && same(now)) {
            return;
        }
        if (size == 0 || times[size - 1] < at) {
            if (size == times.length) {
                times = Arrays.copyOf(times, 2 * size);
                values = Arrays.stream(values)
                        .map(each -> Arrays.copyOf(each, 2 * each.length))
                        .toArray(double[][]::new);
            }
            times[size++] = at;
        }
        for (int p = 0; p < PARTS; p++) {
            values[p][size - 1] = now[p];
        }
    }

    private boolean same(double... now) {
        for (int p = 0; p < PARTS; p++) {
            if (values[p][size - 1] != now[p]) {
                return false;
            }
        }
        return true;
    }

    /// {@return when each step begins, in seconds, in order}
    public int[] times() {
        return Arrays.copyOf(times, size);
    }

    /// {@return what holds from each of [#times] on}
    public double[] values(Measured quantity) {
        return Arrays.copyOf(values[part(quantity)], size);
    }

    /// {@return what holds at a time}
    public double at(double seconds, Measured quantity) {
        int found = Arrays.binarySearch(times, 0, size, (int) Math.floor(seconds));
        return values[part(quantity)][Math.max(0, found < 0 ? -found - 2 : found)];
    }

    private static int part(Measured quantity) {
        return switch (quantity) {
            case DESIRED -> 0;
            case RUNNING -> 1;
            case READY -> 2;
            case LOAD -> 3;
            case REFUSED -> 4;
        };
    }
}
