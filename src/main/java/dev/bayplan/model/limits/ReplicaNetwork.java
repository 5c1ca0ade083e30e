package dev.bayplan.model.limits;

/// How a replica comes by its address.
public enum ReplicaNetwork {
    /// One of an interface that it shares with others.
    SHARED_ADDRESS,
    /// The primary one of an interface of its own.
    OWN_INTERFACE,
    /// The primary one of a branch interface of its own, on the trunk of the instance.
    BRANCH_INTERFACE,
    /// That of the instance: it has none of its own.
    HOST
}
