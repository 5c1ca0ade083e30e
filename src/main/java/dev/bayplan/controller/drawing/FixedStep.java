package dev.bayplan.controller.drawing;

/// Turns uneven frame times into even steps.
final class FixedStep {

    private static final double NANOS_PER_SECOND = 1e9;

    /// After a stall, as of a minimised window, catch up by no more than this.
    private static final double LONGEST_CATCH_UP_SECONDS = 0.25;

    private final double stepSeconds;
    private long last = Long.MIN_VALUE;
    private double owedSeconds;

    FixedStep(double stepSeconds) {
        this.stepSeconds = stepSeconds;
    }

    /// {@return how many steps are due}
    ///
    /// @param now   a rising clock, in nanoseconds
    /// @param speed how fast time runs; 1 = as the clock
    int stepsDue(long now, double speed) {
        if (last != Long.MIN_VALUE) {
            owedSeconds += Math.min((now - last) / NANOS_PER_SECOND, LONGEST_CATCH_UP_SECONDS) * speed;
        }
        last = now;
        int steps = (int) (owedSeconds / stepSeconds);
        owedSeconds -= steps * stepSeconds;
        return steps;
    }

    void reset() {
        last = Long.MIN_VALUE;
    }
}
