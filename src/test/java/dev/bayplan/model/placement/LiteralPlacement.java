package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.Bound;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse.OwnInterface;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Places replicas as the schedulers' texts read: every instance is looked at for every replica, one by one. Slow, and
/// what the quick way must come to.
final class LiteralPlacement {

    private final Scenario scenario;
    private final List<InstanceLimits> limits;
    private final Orchestrator orchestrator;
    private final int[] group;
    private final int[] zone;
    private final boolean[] launched;
    private final int[] subnetLeft;

    /// Replicas by instance, then workload.
    final int[][] placed;

    LiteralPlacement(Scenario scenario, List<InstanceType> types, Orchestrator orchestrator) {
        this.scenario = scenario;
        this.orchestrator = orchestrator;
        limits = types.stream().map(type -> InstanceLimits.of(orchestrator, type, scenario.asOf())).toList();
        int instances = scenario.instances();
        int zones = scenario.zones().size();
        group = IntStream.range(0, scenario.fleet().size())
                .flatMap(g -> IntStream.generate(() -> g).limit(scenario.fleet().get(g).count()))
                .toArray();
        zone = IntStream.range(0, instances).map(i -> i % zones).toArray();
        launched = new boolean[instances];
        subnetLeft = scenario.zones().stream().mapToInt(z -> (int) Subnet.usable(z.subnet()).value()).toArray();
        placed = new int[instances][scenario.workloads().size()];
        for (int i = 0; i < instances; i++) {
            launched[i] = subnetLeft[zone[i]] > 0;
            subnetLeft[zone[i]] -= launched[i] ? 1 : 0;
        }
        place();
    }

    private void place() {
        int[] left = scenario.workloads().stream().mapToInt(Workload::replicas).toArray();
        boolean any = true;
        while (any) {
            any = false;
            for (int w = 0; w < left.length; w++) {
                int workload = w;
                int[] feasible = IntStream.range(0, group.length).filter(i -> fits(i, workload)).toArray();
                if (left[w] > 0 && feasible.length > 0) {
                    int i = switch (orchestrator) {
                        case EKS -> highest(feasible, w);
                        case ECS -> fewest(feasible, w);
                    };
                    placed[i][w]++;
                    subnetLeft[zone[i]] -= ownInterface(i) ? 1 : 0;
                    left[w]--;
                    any = true;
                }
            }
        }
    }

    private boolean ownInterface(int i) {
        return limits.get(group[i]).interfaceUse() instanceof OwnInterface;
    }

    private boolean fits(int i, int w) {
        if (!launched[i] || (ownInterface(i) && subnetLeft[zone[i]] == 0)) {
            return false;
        }
        for (Bound bound : limits.get(group[i]).bounds()) {
            if (used(i, bound.resource()) + bound.resource().demand(scenario.workloads().get(w)) > bound.capacity()) {
                return false;
            }
        }
        return true;
    }

    private int used(int i, Resource resource) {
        return IntStream.range(0, placed[i].length)
                .map(w -> placed[i][w] * resource.demand(scenario.workloads().get(w)))
                .sum();
    }

    private int capacity(int i, Resource resource) {
        return limits.get(group[i]).bounds().stream()
                .filter(bound -> bound.resource() == resource)
                .mapToInt(Bound::capacity)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private int fewest(int[] feasible, int w) {
        int best = feasible[0];
        for (int i : feasible) {
            int order = Integer.compare(inZone(zone[i], w), inZone(zone[best], w));
            order = order == 0 ? Integer.compare(zone[i], zone[best]) : order;
            order = order == 0 ? Integer.compare(placed[i][w], placed[best][w]) : order;
            best = order < 0 ? i : best;
        }
        return best;
    }

    private int inZone(int z, int w) {
        return IntStream.range(0, zone.length).filter(i -> zone[i] == z).map(i -> placed[i][w]).sum();
    }

    private int highest(int[] feasible, int w) {
        int best = feasible[0];
        long most = Long.MIN_VALUE;
        for (int i : feasible) {
            long score = score(feasible, i, w);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private long score(int[] feasible, int i, int w) {
        long cpu = (long) used(i, Resource.CPU) + scenario.workloads().get(w).milliCpu();
        long mib = (long) used(i, Resource.MEMORY) + scenario.workloads().get(w).memoryMib();
        long allCpu = capacity(i, Resource.CPU);
        long allMib = capacity(i, Resource.MEMORY);
        if (!Offering.POD_TOPOLOGY_SPREAD.isOfferedOn(scenario.asOf())) {
            int mostOnNode = IntStream.of(feasible).map(n -> placed[n][w]).max().orElse(0);
            int[] zones = new int[scenario.zones().size()];
            IntStream.of(feasible).forEach(n -> zones[zone[n]] += placed[n][w]);
            return SchedulerScores.selectorSpread(
                            placed[i][w], mostOnNode, zones[zone[i]], IntStream.of(zones).max().orElse(0))
                    + SchedulerScores.leastRequested(SchedulerScores.MOST_2018, cpu, mib, allCpu, allMib)
                    + SchedulerScores.balanced2018(cpu, mib, allCpu, allMib);
        }
        long[] counts = IntStream.of(feasible).mapToLong(n -> weighted(feasible, n, w)).toArray();
        return 2 * SchedulerScores.topologySpread(
                        weighted(feasible, i, w), Arrays.stream(counts).min().orElse(0),
                        Arrays.stream(counts).max().orElse(0))
                + SchedulerScores.leastRequested(SchedulerScores.MOST, cpu, mib, allCpu, allMib)
                + SchedulerScores.balanced(cpu, mib, allCpu, allMib);
    }

    private long weighted(int[] feasible, int i, int w) {
        int zones = (int) IntStream.of(feasible).map(n -> zone[n]).distinct().count();
        return Math.round(
                SchedulerScores.topologyCount(placed[i][w], 3, SchedulerScores.topologyWeight(feasible.length))
                        + SchedulerScores.topologyCount(
                                inZone(zone[i], w), 5, SchedulerScores.topologyWeight(zones)));
    }
}
