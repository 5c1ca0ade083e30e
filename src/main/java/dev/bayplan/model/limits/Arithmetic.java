package dev.bayplan.model.limits;

import java.util.List;

/// A sum that can be shown with its numbers put in, and that computes its own value; so that what is shown is what is
/// used.
public sealed interface Arithmetic {

    /// {@return what the sum comes to}
    ///
    /// @throws ArithmeticException where it does not fit a long
    long value();

    /// A number with a name.
    record Given(Quantity quantity, long value) implements Arithmetic {}

    record Sum(List<Arithmetic> terms) implements Arithmetic {
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public long value() {
            return terms.stream().mapToLong(Arithmetic::value).reduce(0, Math::addExact);
        }
    }

    /// What is left of `from`; never less than 0.
    record Difference(Arithmetic from, List<Arithmetic> less) implements Arithmetic {
        public Difference {
            less = List.copyOf(less);
        }

        @Override
        public long value() {
            return Math.max(0, from.value() - less.stream().mapToLong(Arithmetic::value).reduce(0, Math::addExact));
        }
    }

    record Product(List<Arithmetic> factors) implements Arithmetic {
        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public long value() {
            return factors.stream().mapToLong(Arithmetic::value).reduce(1, Math::multiplyExact);
        }
    }

    /// The smallest of several.
    record Least(List<Arithmetic> terms) implements Arithmetic {
        public Least {
            terms = List.copyOf(terms);
        }

        @Override
        public long value() {
            return terms.stream().mapToLong(Arithmetic::value).min().orElse(0);
        }
    }

    /// Rounded down.
    record Quotient(Arithmetic dividend, Arithmetic divisor) implements Arithmetic {
        @Override
        public long value() {
            return Math.floorDiv(dividend.value(), divisor.value());
        }
    }

    static Arithmetic given(Quantity quantity, long value) {
        return new Given(quantity, value);
    }

    static Arithmetic sum(Arithmetic... terms) {
        return new Sum(List.of(terms));
    }

    static Arithmetic least(Arithmetic... terms) {
        return new Least(List.of(terms));
    }

    static Arithmetic product(Arithmetic... factors) {
        return new Product(List.of(factors));
    }

    default Arithmetic minus(Arithmetic... less) {
        return new Difference(this, List.of(less));
    }

    default Arithmetic dividedBy(Arithmetic divisor) {
        return new Quotient(this, divisor);
    }
}
