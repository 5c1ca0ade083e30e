package dev.bayplan.text;

import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.Arithmetic.Difference;
import dev.bayplan.model.limits.Arithmetic.Given;
import dev.bayplan.model.limits.Arithmetic.Least;
import dev.bayplan.model.limits.Arithmetic.Product;
import dev.bayplan.model.limits.Arithmetic.Quotient;
import dev.bayplan.model.limits.Arithmetic.Sum;
import java.util.List;
import java.util.stream.Collectors;

/// Writes an [Arithmetic] as one reads it.
public final class ArithmeticText {

    private ArithmeticText() {}

    /// {@return the sum with its numbers alone, for example `3 × (10 − 1) + 2 = 29`}
    public static String numbers(Arithmetic sum) {
        return write(sum, false, false) + result(sum);
    }

    /// {@return the sum with its numbers named, for example `3 ENIs × (10 IPv4 per ENI − 1 primary) + 2 … = 29`}
    public static String named(Arithmetic sum) {
        return write(sum, true, false) + result(sum);
    }

    private static String result(Arithmetic sum) {
        return sum instanceof Given ? "" : " = " + Numbers.whole(sum.value());
    }

    private static String write(Arithmetic sum, boolean named, boolean inner) {
        return switch (sum) {
            case Given(var quantity, long value) ->
                    named ? Messages.text("Quantity." + quantity.name(), value) : Numbers.whole(value);
            case Sum(List<Arithmetic> terms) -> bracketed(joined(terms, " + ", named, false), inner);
            case Difference(Arithmetic from, List<Arithmetic> less) -> bracketed(
                    write(from, named, false) + " − " + joined(less, " − ", named, true), inner);
            case Product(List<Arithmetic> factors) -> joined(factors, " × ", named, true);
            case Least(List<Arithmetic> terms) -> Messages.text("arithmetic.least", joined(terms, ", ", named, false));
            case Quotient(Arithmetic dividend, Arithmetic divisor) -> bracketed(
                    write(dividend, named, true)
                            + " ÷ "
                            + bracketed(write(divisor, named, true), divisor instanceof Product),
                    inner);
        };
    }

    private static String joined(List<Arithmetic> parts, String sign, boolean named, boolean inner) {
        return parts.stream().map(part -> write(part, named, inner)).collect(Collectors.joining(sign));
    }

    private static String bracketed(String text, boolean inner) {
        return inner ? "(" + text + ")" : text;
    }
}
