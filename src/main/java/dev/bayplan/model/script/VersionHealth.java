package dev.bayplan.model.script;

/// What becomes of the replicas of a version.
public enum VersionHealth {
    /// They become ready.
    HEALTHY,
    /// They run, and fail every check of their health.
    NEVER_READY,
    /// Their container ends soon after its start.
    CRASHES,
    /// Their image cannot be pulled, so they never run.
    CANNOT_PULL
}
