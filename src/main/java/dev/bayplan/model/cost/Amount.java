package dev.bayplan.model.cost;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.offering.Price;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A sum with decimals, mostly of money, that can be shown with its numbers put in, and that computes its own value.
/// Nothing is rounded before it is shown.
public sealed interface Amount {

    /// {@return what the sum comes to: US dollars where a price is in it}
    BigDecimal value();

    /// A number with a name.
    record Given(Measure measure, BigDecimal value) implements Amount {
        public Given {
            if (value.signum() < 0) {
                throw new InvalidValueException(measure.name(), "at least 0", value);
            }
        }
    }

    /// US dollars for one unit.
    record Priced(Price price) implements Amount {
        @Override
        public BigDecimal value() {
            return price.usd();
        }
    }

    record Sum(List<Amount> terms) implements Amount {
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public BigDecimal value() {
            return terms.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /// What is left of `from`; never less than 0.
    record Difference(Amount from, Amount less) implements Amount {
        @Override
        public BigDecimal value() {
            return from.value().subtract(less.value()).max(BigDecimal.ZERO);
        }
    }

    record Product(List<Amount> factors) implements Amount {
        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public BigDecimal value() {
            return factors.stream().map(Amount::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
        }
    }

    /// To 34 digits.
    record Quotient(Amount dividend, Amount divisor) implements Amount {
        @Override
        public BigDecimal value() {
            return dividend.value().divide(divisor.value(), MathContext.DECIMAL128);
        }
    }

    /// Capacity units: the dimension that uses most of them is charged, the others are not.
    record Largest(List<Share> shares) implements Amount {

        /// Capacity units that one dimension would use.
        public record Share(CapacityDimension dimension, Amount units) {}

        public Largest {
            if (shares.isEmpty()) {
                throw new InvalidValueException("shares", "at least one", "none");
            }
            shares = List.copyOf(shares);
        }

        @Override
        public BigDecimal value() {
            return greatest().units().value();
        }

        /// {@return the dimension that is charged; of equal ones the first}
        public CapacityDimension binding() {
            return greatest().dimension();
        }

        private Share greatest() {
            return shares.stream().max(Comparator.comparing(share -> share.units().value())).orElseThrow();
        }
    }

    static Amount given(Measure measure, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidValueException(measure.name(), "a number", value);
        }
        return new Given(measure, BigDecimal.valueOf(value));
    }

    static Amount priced(Price price) {
        return new Priced(price);
    }

    static Amount sum(Amount... terms) {
        return new Sum(List.of(terms));
    }

    static Amount product(Amount... factors) {
        return new Product(List.of(factors));
    }

    default Amount minus(Amount less) {
        return new Difference(this, less);
    }

    default Amount dividedBy(Amount divisor) {
        return new Quotient(this, divisor);
    }

    /// {@return the prices that stand in it, each once: what to cite, and whether all are sure}
    default List<Price> prices() {
        return pricesIn(this).distinct().toList();
    }

    private static Stream<Price> pricesIn(Amount amount) {
        return switch (amount) {
            case Given _ -> Stream.empty();
            case Priced(Price price) -> Stream.of(price);
            case Sum(List<Amount> terms) -> terms.stream().flatMap(Amount::pricesIn);
            case Difference(Amount from, Amount less) -> Stream.of(from, less).flatMap(Amount::pricesIn);
            case Product(List<Amount> factors) -> factors.stream().flatMap(Amount::pricesIn);
            case Quotient(Amount dividend, Amount divisor) -> Stream.of(dividend, divisor).flatMap(Amount::pricesIn);
            case Largest(List<Largest.Share> shares) ->
                    shares.stream().map(Largest.Share::units).flatMap(Amount::pricesIn);
        };
    }
}
