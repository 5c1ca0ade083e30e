package dev.bayplan.model.traffic;

/// One part of a request's way.
public enum LegKind {
    CLIENT_TO_BALANCER,
    /// To a port of an instance, where something hands the request on.
    BALANCER_TO_INSTANCE,
    PROXY_TO_POD,
    /// Straight to the pod or task.
    BALANCER_TO_TARGET,
    /// From the port of an instance to a container on it.
    NAT_TO_TASK;

    /// {@return whether it is a step over the network, numbered; Docker translates an address within the instance}
    public boolean isStep() {
        return this != NAT_TO_TASK;
    }
}
