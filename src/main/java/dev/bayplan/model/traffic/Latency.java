package dev.bayplan.model.traffic;

/// How long a leg takes, in milliseconds. Assumptions from published measurements: AWS promises only single-digit
/// milliseconds between zones.
public final class Latency {

    /// Between two machines of one zone.
    public static final double SAME_ZONE = 0.4;

    /// Between two zones.
    public static final double CROSS_ZONE = 1.2;

    /// From kube-proxy, or Docker's address translation, to a container on the same instance.
    public static final double SAME_INSTANCE = 0.05;

    private Latency() {}

    /// {@return the time of a leg, in milliseconds}
    public static double of(boolean crossesInstance, boolean crossesZone) {
        if (crossesZone) {
            return CROSS_ZONE;
        }
        return crossesInstance ? SAME_ZONE : SAME_INSTANCE;
    }
}
