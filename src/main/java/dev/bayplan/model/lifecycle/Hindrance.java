package dev.bayplan.model.lifecycle;

import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.placement.Pending;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What keeps replicas from being started, and what would let them.
///
/// @param workload whose they are
/// @param waiting  how many
/// @param bound    what refuses them; null where only the bounds of the deployment do
/// @param capacity how much of it the whole fleet has; null with the bound
/// @param ways     what would free it, each alone
public record Hindrance(
        int workload, int waiting, @Nullable Resource bound, @Nullable Arithmetic capacity, List<Way> ways) {

    public Hindrance {
        ways = List.copyOf(ways);
    }

    static Hindrance of(Pending pending, List<Way> ways) {
        return new Hindrance(pending.workload(), pending.count(), pending.bound(), pending.capacity(), ways);
    }

    /// One change that would let it go on.
    public sealed interface Way {

        /// The Deployment may stop as many pods before their successors run.
        record MaxUnavailable(int pods) implements Way {}

        /// The service may stop tasks before their successors run.
        record MinimumHealthyPercent(int percent) implements Way {}

        /// The service may run more tasks than are asked for.
        record MaximumPercent(int percent) implements Way {}

        /// There are more instances.
        ///
        /// @param group     of the fleet
        /// @param instances more of it
        record MoreInstances(int group, int instances) implements Way {}

        record Trunking() implements Way {}

        record DynamicPorts() implements Way {}
    }
}
