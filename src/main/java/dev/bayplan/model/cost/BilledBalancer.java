package dev.bayplan.model.cost;

import dev.bayplan.model.Check;

/// Load balancers of one kind, each with the same load. One Classic or Network Load Balancer serves one Service; one
/// Application Load Balancer is shared by all, with a rule for each host.
public sealed interface BilledBalancer {

    /// {@return how many there are}
    int count();

    /// Classic Load Balancers.
    ///
    /// @param gbPerHour GB through each in an hour
    record Classic(int count, double gbPerHour) implements BilledBalancer {
        public Classic {
            Check.atLeast("count", count, 0);
        }
    }

    /// Network Load Balancers.
    ///
    /// @param newConnections    TCP connections opened to each, per second
    /// @param activeConnections TCP connections open at a time in each
    /// @param gbPerHour         GB through each in an hour
    record Network(int count, double newConnections, double activeConnections, double gbPerHour)
            implements BilledBalancer {
        public Network {
            Check.atLeast("count", count, 0);
        }
    }

    /// Application Load Balancers.
    ///
    /// @param newConnections    connections opened to each, per second
    /// @param activeConnections connections open at a time in each
    /// @param gbPerHour         GB through each in an hour
    /// @param ruleEvaluations   of each, per second; see [CapacityUnits#ruleEvaluations]
    record Application(
            int count, double newConnections, double activeConnections, double gbPerHour, Amount ruleEvaluations)
            implements BilledBalancer {
        public Application {
            Check.atLeast("count", count, 0);
        }
    }
}
