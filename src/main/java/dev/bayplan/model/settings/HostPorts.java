package dev.bayplan.model.settings;

/// Which port of the host a container's port is mapped to in `bridge` mode.
public enum HostPorts {
    /// Any that is free.
    DYNAMIC,
    /// The same number as in the container, so one task of it an instance.
    FIXED
}
