package dev.bayplan.model.settings;

/// The load balancers of Elastic Load Balancing.
public enum LoadBalancerKind {
    CLASSIC,
    NETWORK,
    APPLICATION
}
