package dev.bayplan.model.traffic;

/// Where a leg of a request begins or ends.
public sealed interface Place {

    record Clients() implements Place {}

    /// The load balancer, by its node in a zone.
    record BalancerNode(int zone) implements Place {}

    /// A port of an instance, where something hands requests on.
    record InstancePort(int instance) implements Place {}

    /// A pod or task.
    ///
    /// @param slot     its address, as an index in the plan
    /// @param instance that it runs on
    record Replica(int slot, int instance) implements Place {}
}
