package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;

import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Ports of the host that replicas ask for by number: of each there is one on an instance.
final class HostPort {

    private HostPort() {}

    /// {@return what workloads take of the ports that they ask for, one demand a port}
    ///
    /// @param which    the workloads that ask for their port on the host
    /// @param reserved ports that the host keeps
    static List<Demand> demands(Scenario scenario, IntPredicate which, List<Integer> reserved, Source source) {
        return asked(scenario, which)
                .mapToObj(port -> Demand.ofOne(
                        new Bound(Resource.PORT, count(port, reserved), source), scenario,
                        w -> which.test(w) && scenario.workloads().get(w).port() == port))
                .toList();
    }

    /// {@return the different ports that those workloads ask for}
    static IntStream asked(Scenario scenario, IntPredicate which) {
        return IntStream.range(0, scenario.workloads().size())
                .filter(which)
                .map(w -> scenario.workloads().get(w).port())
                .distinct();
    }

    private static Arithmetic count(int port, List<Integer> reserved) {
        Arithmetic one = given(Quantity.HOST_PORT, 1);
        return reserved.contains(port) ? one.minus(given(Quantity.RESERVED_PORT, 1)) : one;
    }
}
