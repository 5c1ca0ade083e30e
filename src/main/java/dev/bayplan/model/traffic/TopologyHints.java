package dev.bayplan.model.traffic;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// The zones for which Kubernetes marks the endpoints of a Service, in proportion to the CPU there.
///
/// Source: Kubernetes, endpointslice/topologycache. Where the order of a Go map would decide, the first zone does.
final class TopologyHints {

    /// By how much the endpoints of a zone may be overloaded; where it would be more, there are no hints at all.
    private static final double MOST_OVERLOAD = 0.2;

    private TopologyHints() {}

    /// {@return the endpoints for each zone; empty where there are no hints}
    static Optional<int[][]> of(RunningInstances instances, Endpoints endpoints) {
        int[] zones = instances.zones();
        int all = endpoints.count();
        if (zones.length < 2 || zones.length > all) {
            return Optional.empty();
        }
        double milliCpu = Arrays.stream(zones).mapToLong(instances::milliCpu).sum();
        double[] wanted = new double[zones.length];
        int least = 0;
        for (int n = 0; n < zones.length; n++) {
            double share = instances.milliCpu(zones[n]) / milliCpu * all;
            double minimum = Math.ceil(share / (1 + MOST_OVERLOAD));
            wanted[n] = Math.max(share, minimum);
            least += (int) minimum;
        }
        return least > all ? Optional.empty() : Optional.of(shareOut(instances, endpoints, wanted));
    }

    private static int[][] shareOut(RunningInstances instances, Endpoints endpoints, double[] wanted) {
        int[] zones = instances.zones();
        int[] gives = new int[zones.length];
        int[] takes = new int[zones.length];
        double[] above = new double[zones.length];
        for (int n = 0; n < zones.length; n++) {
            above[n] = endpoints.inZone(zones[n]).length - wanted[n];
        }
        while (true) {
            int giver = most(above, 1);
            int taker = most(above, -1);
            double more = above[giver];
            double less = -above[taker];
            if ((more < 1 && less < 1) || more < 0.5 || less < 0.5) {
                break;
            }
            gives[giver]++;
            above[giver]--;
            takes[taker]++;
            above[taker]++;
        }
        int[] hint = new int[endpoints.count()];
        for (int n = 0; n < zones.length; n++) {
            int left = gives[n];
            for (int e : endpoints.inZone(zones[n])) {
                hint[e] = zones[n];
                if (left > 0) {
                    int taker = firstPositive(takes);
                    takes[taker]--;
                    left--;
                    hint[e] = zones[taker];
                }
            }
        }
        return IntStream.rangeClosed(0, zones[zones.length - 1])
                .mapToObj(z -> IntStream.range(0, hint.length).filter(e -> hint[e] == z).toArray())
                .toArray(int[][]::new);
    }

    private static int most(double[] values, int sign) {
        int best = 0;
        for (int n = 1; n < values.length; n++) {
            if (sign * values[n] > sign * values[best]) {
                best = n;
            }
        }
        return best;
    }

    private static int firstPositive(int[] values) {
        return IntStream.range(0, values.length).filter(n -> values[n] > 0).findFirst().orElseThrow();
    }
}
