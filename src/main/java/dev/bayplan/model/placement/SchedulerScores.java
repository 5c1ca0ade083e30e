package dev.bayplan.model.placement;

/// The scores of the kube-scheduler, one function each, on the scale given by `most`: 10 in 2018, 100 today. All
/// round as the scheduler does.
///
/// Sources: Kubernetes 1.9, plugin/pkg/scheduler/algorithm/priorities; Kubernetes 1.34.1,
/// pkg/scheduler/framework/plugins.
public final class SchedulerScores {

    /// The scale of 2018.
    public static final int MOST_2018 = 10;

    /// The scale of today.
    public static final int MOST = 100;

    private static final double ZONE_WEIGHT = 2.0 / 3.0;

    private SchedulerScores() {}

    /// LeastRequested in 2018, LeastAllocated today: prefers what would stay free, processor and memory alike.
    public static long leastRequested(int most, long milliCpu, long mib, long capacityMilliCpu, long capacityMib) {
        return (free(most, milliCpu, capacityMilliCpu) + free(most, mib, capacityMib)) / 2;
    }

    private static long free(int most, long requested, long capacity) {
        return capacity == 0 || requested > capacity ? 0 : (capacity - requested) * most / capacity;
    }

    /// BalancedResourceAllocation of 2018: prefers processor and memory used in like parts.
    public static long balanced2018(long milliCpu, long mib, long capacityMilliCpu, long capacityMib) {
        double cpu = fraction(milliCpu, capacityMilliCpu);
        double memory = fraction(mib, capacityMib);
        return cpu >= 1 || memory >= 1 ? 0 : (long) ((1 - Math.abs(cpu - memory)) * MOST_2018);
    }

    /// NodeResourcesBalancedAllocation of today.
    public static long balanced(long milliCpu, long mib, long capacityMilliCpu, long capacityMib) {
        double cpu = Math.min(1, fraction(milliCpu, capacityMilliCpu));
        double memory = Math.min(1, fraction(mib, capacityMib));
        return (long) ((1 - Math.abs(cpu - memory) / 2) * MOST);
    }

    private static double fraction(long requested, long capacity) {
        return capacity == 0 ? 1 : (double) requested / capacity;
    }

    /// SelectorSpread of 2018: prefers nodes, and twice as much zones, with fewer pods of the Service.
    ///
    /// @param onNode     matching pods on the node
    /// @param mostOnNode the most on any node that would take the pod
    /// @param inZone     matching pods in the node's zone
    /// @param mostInZone the most in any zone
    public static long selectorSpread(int onNode, int mostOnNode, int inZone, int mostInZone) {
        double node = fewer(onNode, mostOnNode);
        double zone = fewer(inZone, mostInZone);
        return (long) (node * (1.0 - ZONE_WEIGHT) + ZONE_WEIGHT * zone);
    }

    private static double fewer(int count, int most) {
        return most == 0 ? MOST_2018 : MOST_2018 * ((double) (most - count) / most);
    }

    /// PodTopologySpread of today before it is normalised: the weighted number of matching pods in one domain.
    ///
    /// @param count   matching pods in the domain
    /// @param maxSkew what the constraint tolerates
    /// @param weight  [#topologyWeight] of the constraint
    public static double topologyCount(int count, int maxSkew, double weight) {
        return count * weight + (maxSkew - 1);
    }

    /// {@return how much a constraint counts, given how many domains it has}
    public static double topologyWeight(int domains) {
        return StrictMath.log(domains + 2.0);
    }

    /// {@return the score of a node whose weighted count is `count`, among counts from `least` to `largest`}
    public static long topologySpread(long count, long least, long largest) {
        return largest == 0 ? MOST : MOST * (largest + least - count) / largest;
    }
}
