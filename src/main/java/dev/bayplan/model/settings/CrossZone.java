package dev.bayplan.model.settings;

/// Whether each node of a load balancer sends to targets in every zone.
public enum CrossZone {
    /// As the balancer comes.
    DEFAULT,
    ON,
    OFF
}
