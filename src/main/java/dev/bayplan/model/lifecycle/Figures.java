package dev.bayplan.model.lifecycle;

import java.util.OptionalInt;

/// What a timeline comes to.
///
/// @param disturbedAt    seconds at which something was missing or under way first; empty where nothing ever was
/// @param healthyAgainAt seconds from which on, until the end, every replica asked for answers and no deployment is
///                       under way; 0 where it was never otherwise, empty where it is not so at the end
/// @param lowestReady    fewest replicas of all workloads that answered at one time
/// @param requestsLost   requests that nobody answered
public record Figures(OptionalInt disturbedAt, OptionalInt healthyAgainAt, int lowestReady, long requestsLost) {

    /// {@return the seconds from the first disturbance until all is well for good; empty where it is not at the end}
    public OptionalInt timeToHealthy() {
        return healthyAgainAt.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(healthyAgainAt.getAsInt() - disturbedAt.orElse(healthyAgainAt.getAsInt()));
    }
}
