package dev.bayplan.model.settings;

import dev.bayplan.model.InvalidValueException;

/// How a Deployment goes over to a new version.
///
/// Source: Kubernetes, apps/v1 RollingUpdateDeployment: the surge rounds up, what may be unavailable rounds down.
///
/// @param maxSurge       pods that may run beside those asked for
/// @param maxUnavailable pods that may be missing from those asked for
public record RollingUpdate(ReplicaShare maxSurge, ReplicaShare maxUnavailable) {

    public static final RollingUpdate DEFAULT =
            new RollingUpdate(ReplicaShare.percent(25), ReplicaShare.percent(25));

    public RollingUpdate {
        if (maxSurge.amount() == 0 && maxUnavailable.amount() == 0) {
            throw new InvalidValueException(
                    "maxUnavailable", "more than 0 where maxSurge is 0", maxUnavailable);
        }
    }

    public int surge(int desired) {
        return maxSurge.roundedUp(desired);
    }

    /// {@return the pods that may be missing; one where neither share comes to a whole pod}
    public int unavailable(int desired) {
        int unavailable = Math.min(desired, maxUnavailable.roundedDown(desired));
        return unavailable == 0 && surge(desired) == 0 ? 1 : unavailable;
    }

    /// {@return the pods there may be at the most}
    public int most(int desired) {
        return Math.addExact(desired, surge(desired));
    }

    /// {@return the pods that must be available at the least}
    public int least(int desired) {
        return Math.max(0, desired - unavailable(desired));
    }

    public RollingUpdate withMaxSurge(ReplicaShare share) {
        return new RollingUpdate(share, maxUnavailable);
    }

    public RollingUpdate withMaxUnavailable(ReplicaShare share) {
        return new RollingUpdate(maxSurge, share);
    }
}
