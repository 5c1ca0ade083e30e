package dev.bayplan.model.settings;

/// What a load balancer has registered.
public enum TargetType {
    /// Instances, on a port of the host.
    INSTANCE,
    /// The address of each pod or task.
    IP
}
