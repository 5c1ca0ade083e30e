package dev.bayplan.bench;

import java.util.Locale;

/// One thing that was measured.
///
/// @param name what of the work it tells
/// @param unit what it is counted in
public record Figure(String name, double value, String unit) {

    static final String MILLISECONDS = "ms";

    private static final double NO_FRACTION = 100;
    private static final double ONE_DIGIT = 10;

    public static Figure millis(String name, double value) {
        return new Figure(name, value, MILLISECONDS);
    }

    /// For people, with as many digits as mean something.
    @Override
    public String toString() {
        String format = Math.abs(value) >= NO_FRACTION || value == Math.rint(value)
                ? "%,.0f"
                : Math.abs(value) >= ONE_DIGIT ? "%.1f" : "%.2f";
        return (name + " " + String.format(Locale.ROOT, format, value) + " " + unit).strip();
    }
}
