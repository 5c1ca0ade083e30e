package dev.bayplan.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// How evenly frames came.
///
/// @param framesPerSecond on average
/// @param median          milliseconds from a frame to the next
/// @param p99             milliseconds within which 99 in 100 came
/// @param worst           milliseconds at the most
/// @param missed          share of frames that came more than 25 ms after the last, from 0 to 1
record FrameTimes(double framesPerSecond, double median, double p99, double worst, double missed) {

    private static final double MISSED_NANOS = 25e6;
    private static final double NANOS_PER_MILLI = 1e6;

    static FrameTimes of(long[] gaps, int count) {
        long[] sorted = Arrays.copyOf(gaps, count);
        Arrays.sort(sorted);
        double seconds = Arrays.stream(sorted).sum() / 1e9;
        return new FrameTimes(
                count / seconds, sorted[count / 2] / NANOS_PER_MILLI, sorted[count * 99 / 100] / NANOS_PER_MILLI,
                sorted[count - 1] / NANOS_PER_MILLI,
                (double) Arrays.stream(sorted).filter(gap -> gap > MISSED_NANOS).count() / count);
    }

    Figure[] figures() {
        return new Figure[] {
            new Figure("", framesPerSecond, "frames/s"), Figure.millis("median", median), Figure.millis("p99", p99),
            Figure.millis("worst", worst), new Figure("missed", 100 * missed, "%")};
    }

    /// {@return the run in the middle, by what it missed}
    static FrameTimes median(List<FrameTimes> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(FrameTimes::missed))
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
