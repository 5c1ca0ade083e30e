package dev.bayplan.model.settings;

/// Whether a node that takes a request from outside may hand it to a pod on another node.
public enum ExternalTrafficPolicy {
    CLUSTER,
    LOCAL
}
