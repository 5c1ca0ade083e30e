package dev.bayplan.model.settings;

/// How the containers of an ECS task are networked.
public enum NetworkMode {
    /// An interface of its own for each task.
    AWSVPC,
    /// Behind the host's address, by Docker.
    BRIDGE,
    /// The network of the host itself.
    HOST
}
