package dev.bayplan.text;

import dev.bayplan.model.cost.Amount;
import dev.bayplan.model.cost.Amount.Difference;
import dev.bayplan.model.cost.Amount.Given;
import dev.bayplan.model.cost.Amount.Largest;
import dev.bayplan.model.cost.Amount.Priced;
import dev.bayplan.model.cost.Amount.Product;
import dev.bayplan.model.cost.Amount.Quotient;
import dev.bayplan.model.cost.Amount.Sum;
import dev.bayplan.model.cost.BilledCluster;
import dev.bayplan.model.cost.Cost;
import dev.bayplan.model.cost.CostPart;
import dev.bayplan.model.cost.Measure;
import dev.bayplan.model.offering.Price;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes an [Amount] as one reads it.
public final class CostText {

    private CostText() {}

    /// {@return an amount of money, for example `210.24 USD`}
    public static String money(Amount amount) {
        return Messages.text("cost.usd", Numbers.usd(amount.value()));
    }

    /// {@return the sum behind an amount of money, for example `3 instances × 0.096 USD × 730 hours = 210.24 USD`}
    public static String sum(Amount amount) {
        return write(amount, false) + " = " + money(amount);
    }

    /// {@return the sum behind capacity units, with the dimension that is charged}
    public static String units(Largest units) {
        return write(units, false) + " = "
                + Messages.text("cost.units", Numbers.decimal(units.value()), Messages.name(units.binding()));
    }

    /// {@return the total, or what is known of it and what that leaves out}
    public static String total(Cost cost) {
        return cost.isComplete() ? money(cost.total()) : incomplete(cost, money(cost.total()));
    }

    /// {@return the sum behind the total, and what it leaves out}
    public static String totalSum(Cost cost) {
        return cost.isComplete() ? sum(cost.total()) : incomplete(cost, sum(cost.total()));
    }

    /// {@return the cost of the instances, or of those whose price is known; no number where none is}
    public static String instances(Cost cost) {
        Amount instances = cost.instances();
        if (instances == null) {
            return Messages.text("cost.notKnown");
        }
        return cost.isComplete() ? money(instances) : incomplete(cost, money(instances));
    }

    /// {@return an amount for a narrow column, without its currency; marked where instances of unknown price are
    /// missing}
    public static String brief(Cost cost, @Nullable Amount amount) {
        if (amount == null) {
            return Messages.text("cost.notKnown.brief");
        }
        String known = Numbers.usd(amount.value());
        return cost.isComplete() ? known : Messages.text("cost.atLeast", known);
    }

    /// {@return what one part costs, for a narrow column; only instances can be of unknown price}
    public static String brief(Cost cost, CostPart part) {
        Amount amount = cost.part(part);
        return part == CostPart.INSTANCES || amount == null ? brief(cost, amount) : Numbers.usd(amount.value());
    }

    /// {@return the day whose prices of instances are taken for those of the as-of date, where theirs are not known}
    public static Optional<LocalDate> otherDay(BilledCluster cluster) {
        return cluster.instances().stream()
                .flatMap(each -> Stream.ofNullable(each.usdPerHour()))
                .filter(price -> !price.sure())
                .map(price -> price.source().date())
                .findFirst();
    }

    private static String incomplete(Cost cost, String known) {
        return Messages.text("cost.incomplete", known, cost.withoutPrice());
    }

    private static String write(Amount amount, boolean inner) {
        return switch (amount) {
            case Given given -> number(given);
            case Priced(Price price) -> Messages.text(
                    price.sure() ? "cost.usd" : "cost.usd.unsure", Numbers.price(price.usd()));
            case Sum(List<Amount> terms) -> sum(terms, inner);
            case Difference(Amount from, Amount less) ->
                    bracketed(write(from, false) + " − " + write(less, true), inner);
            case Product(List<Amount> factors) -> joined(factors, " × ", true);
            case Largest(List<Largest.Share> shares) -> Messages.text(
                    "cost.largest", joined(shares.stream().map(Largest.Share::units).toList(), ", ", false));
            case Quotient(Amount dividend, Amount divisor) -> bracketed(
                    write(dividend, true) + " ÷ " + bracketed(write(divisor, true), divisor instanceof Product),
                    inner);
        };
    }

    private static String number(Given given) {
        String number = given.measure() == Measure.CHARGED_CROSSINGS
                ? Numbers.percent(given.value().doubleValue())
                : Numbers.decimal(given.value());
        return Messages.text("Measure." + given.measure().name(), given.value(), number);
    }

    /// Terms that stand for nothing, such as those of no load balancers, are left out.
    private static String sum(List<Amount> terms, boolean inner) {
        List<Amount> written = terms.stream().filter(term -> !isEmpty(term)).toList();
        return switch (written.size()) {
            case 0 -> Numbers.whole(0);
            case 1 -> write(written.getFirst(), inner);
            default -> bracketed(joined(written, " + ", false), inner);
        };
    }

    private static boolean isEmpty(Amount term) {
        return term instanceof Sum(List<Amount> terms) && terms.stream().allMatch(CostText::isEmpty);
    }

    private static String joined(List<Amount> parts, String sign, boolean inner) {
        return parts.stream().map(part -> write(part, inner)).collect(Collectors.joining(sign));
    }

    private static String bracketed(String text, boolean inner) {
        return inner ? "(" + text + ")" : text;
    }
}
