package dev.bayplan.model.traffic;

import dev.bayplan.model.settings.LegLatency;

/// How requests are slowed down and thinned out, so that eyes can follow them.
///
/// @param secondsPerMillisecond seconds on the screen that a leg of one millisecond lasts
/// @param requestsPerDot        one request in so many is shown
public record MotionScale(double secondsPerMillisecond, int requestsPerDot) {

    private static final double LONGEST_LEG_SECONDS = 2.5;
    private static final double FEWEST_STARTS = 12;
    private static final double STARTS_PER_INSTANCE = 2.5;
    private static final double MOST_STARTS = 1_000;
    private static final double[] STEPS = {5, 2, 1};

    /// {@return the scale at which the slowest leg takes a little over two seconds and dots stay few}
    static MotionScale of(int instances, long requestsPerSecond, LegLatency latency) {
        double starts = Math.clamp(STARTS_PER_INSTANCE * instances, FEWEST_STARTS, MOST_STARTS);
        double longest = (double) latency.longest() / LegLatency.PER_MILLISECOND;
        return new MotionScale(
                roundedDown(LONGEST_LEG_SECONDS / longest), (int) roundedUp(requestsPerSecond / starts));
    }

    /// {@return the largest of 1, 2, 5, 10, 20 … and 0.5, 0.2, 0.1 … that is not above `value`}
    private static double roundedDown(double value) {
        double scale = StrictMath.pow(10, Math.floor(StrictMath.log10(value)));
        for (double step : STEPS) {
            if (step * scale <= value) {
                return step * scale;
            }
        }
        return scale;
    }

    /// {@return the least of 1, 2, 5, 10, 20 … that is not below `value`}
    private static long roundedUp(double value) {
        long scale = 1;
        while (true) {
            for (long step : new long[] {1, 2, 5}) {
                if (scale * step >= value) {
                    return scale * step;
                }
            }
            scale *= 10;
        }
    }

    /// {@return the seconds on the screen that a leg lasts}
    public double seconds(int micros) {
        return micros * secondsPerMillisecond / LegLatency.PER_MILLISECOND;
    }
}
