package dev.bayplan.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers and dates as people write them, the same in every locale.
public final class Numbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /// What a whole percentage may be off after some sums.
    private static final double ROUNDING_ERROR = 1e-9;

    private Numbers() {}

    /// {@return for example `1,373`}
    public static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /// {@return a share as a percentage, for example `66.7 %`}
    public static String percent(double share) {
        double percent = share * 100;
        return Math.abs(percent - Math.rint(percent)) < ROUNDING_ERROR
                ? String.format(Locale.ROOT, "%.0f %%", percent)
                : String.format(Locale.ROOT, "%.1f %%", percent);
    }

    /// {@return for example `6 Jun 2018`}
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// {@return the same in a sentence, for example `6 June 2018`}
    public static String wholeDay(LocalDate date) {
        return WHOLE_DAY.format(date);
    }

    /// {@return for example `June 2018`}
    public static String wholeMonth(LocalDate date) {
        return WHOLE_MONTH.format(date);
    }

    /// {@return for example `Jun 2018`}
    public static String month(LocalDate date) {
        return MONTH.format(date);
    }
}
