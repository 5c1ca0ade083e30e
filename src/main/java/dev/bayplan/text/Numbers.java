package dev.bayplan.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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
    private static final int MINUTE = 60;
    private static final double ROUNDING_ERROR = 1e-9;

    private static final int SMALLEST_DECIMAL = 3;
    private static final int CENTS = 2;
    private static final MathContext BELOW_ONE_DOLLAR = new MathContext(4, RoundingMode.HALF_UP);

    private Numbers() {}

    /// {@return for example `1,373`}
    public static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /// {@return for example `+29` or `−9`}
    public static String signed(long value) {
        return (value < 0 ? "−" : "+") + whole(Math.abs(value));
    }

    /// {@return for example `1.5`: thousandths are the smallest part}
    public static String decimal(BigDecimal value) {
        return grouped(value.setScale(SMALLEST_DECIMAL, RoundingMode.HALF_UP), 0);
    }

    /// {@return a price as it is published, at least to the cent, for example `0.0225`}
    public static String price(BigDecimal usd) {
        return grouped(usd, CENTS);
    }

    /// {@return an amount of money to the cent, below one dollar to four digits, for example `210.24` or `0.3333`}
    public static String usd(BigDecimal usd) {
        return usd.abs().compareTo(BigDecimal.ONE) < 0
                ? grouped(usd.round(BELOW_ONE_DOLLAR), CENTS)
                : grouped(usd.setScale(CENTS, RoundingMode.HALF_UP), CENTS);
    }

    private static String grouped(BigDecimal value, int leastDecimals) {
        int decimals = Math.max(leastDecimals, value.stripTrailingZeros().scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /// {@return a share as a percentage, for example `66.7 %`}
    public static String percent(double share) {
        double percent = share * 100;
        return Math.abs(percent - Math.rint(percent)) < ROUNDING_ERROR
                ? String.format(Locale.ROOT, "%.0f %%", percent)
                : String.format(Locale.ROOT, "%.1f %%", percent);
    }

    /// {@return with five decimals, or as few as it needs, for example `0.33333` or `0.5`}
    public static String probability(double value) {
        return String.format(Locale.ROOT, "%.5f", value).replaceFirst("\\.?0+$", "");
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

    /// {@return microseconds as milliseconds, such as `1.65 ms`}
    public static String milliseconds(long micros) {
        return Messages.text("number.milliseconds", decimal(BigDecimal.valueOf(micros, 3).stripTrailingZeros()));
    }

    /// {@return seconds as a clock shows them, such as `5:07`}
    public static String clock(double seconds) {
        int whole = (int) seconds;
        return String.format(Locale.ROOT, "%d:%02d", whole / MINUTE, whole % MINUTE);
    }
}
