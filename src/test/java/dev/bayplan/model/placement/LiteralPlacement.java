package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.Demand;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse.OwnBranch;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.settings.PlacementStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
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
        limits = Planning.limits(scenario, types, orchestrator);
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
            boolean trunk = limits.get(group[i]).interfaceUse() instanceof OwnBranch;
            subnetLeft[zone[i]] -= launched[i] && trunk && subnetLeft[zone[i]] > 0 ? 1 : 0;
        }
        placeDaemons();
        place();
    }

    private void placeDaemons() {
        for (int w = 0; w < scenario.workloads().size(); w++) {
            for (int i = 0; scenario.workloads().get(w).daemon() && i < group.length; i++) {
                if (fits(i, w)) {
                    placed[i][w]++;
                    subnetLeft[zone[i]] -= takesAddress(i, w) ? 1 : 0;
                }
            }
        }
    }

    private void place() {
        int[] left = scenario.workloads().stream().mapToInt(each -> each.daemon() ? 0 : each.replicas()).toArray();
        boolean any = true;
        while (any) {
            any = false;
            for (int w = 0; w < left.length; w++) {
                int workload = w;
                int[] feasible = IntStream.range(0, group.length).filter(i -> fits(i, workload)).toArray();
                if (left[w] > 0 && feasible.length > 0) {
                    int i = switch (orchestrator) {
                        case EKS -> highest(feasible, w);
                        case ECS -> best(feasible, w);
                    };
                    placed[i][w]++;
                    subnetLeft[zone[i]] -= takesAddress(i, w) ? 1 : 0;
                    left[w]--;
                    any = true;
                }
            }
        }
    }

    /// Under ECS, a task that has an interface to itself.
    private boolean takesAddress(int i, int w) {
        return switch (limits.get(group[i]).networks().get(w)) {
            case OWN_INTERFACE -> true;
            case BRANCH_INTERFACE -> orchestrator == Orchestrator.ECS;
            case SHARED_ADDRESS, HOST -> false;
        };
    }

    private boolean fits(int i, int w) {
        if (!launched[i] || (takesAddress(i, w) && subnetLeft[zone[i]] == 0)) {
            return false;
        }
        for (Demand demand : limits.get(group[i]).demands()) {
            int used = IntStream.range(0, placed[i].length).map(v -> placed[i][v] * demand.each().get(v)).sum();
            if (used + demand.each().get(w) > demand.bound().capacity()) {
                return false;
            }
        }
        return true;
    }

    private int used(int i, ToIntFunction<Workload> request) {
        return IntStream.range(0, placed[i].length)
                .map(w -> placed[i][w] * request.applyAsInt(scenario.workloads().get(w)))
                .sum();
    }

    private int capacity(int i, Resource resource) {
        return limits.get(group[i]).demands().stream()
                .filter(demand -> demand.bound().resource() == resource)
                .mapToInt(demand -> demand.bound().capacity())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private int best(int[] feasible, int w) {
        List<PlacementStrategy> named = scenario.ecs().strategies();
        List<PlacementStrategy> strategies = named.isEmpty()
                ? List.of(PlacementStrategy.SPREAD_ZONE, PlacementStrategy.SPREAD_INSTANCE)
                : named;
        int best = feasible[0];
        for (int i : feasible) {
            int order = 0;
            for (int s = 0; s < strategies.size() && order == 0; s++) {
                order = compare(strategies.get(s), i, best, w);
            }
            best = order < 0 ? i : best;
        }
        return best;
    }

    private int compare(PlacementStrategy strategy, int i, int other, int w) {
        return switch (strategy) {
            case SPREAD_ZONE -> {
                int order = Integer.compare(inZone(zone[i], w), inZone(zone[other], w));
                yield order == 0 ? Integer.compare(zone[i], zone[other]) : order;
            }
            case SPREAD_INSTANCE -> Integer.compare(placed[i][w], placed[other][w]);
            case BINPACK_CPU -> Integer.compare(
                    capacity(i, Resource.CPU) - used(i, Workload::milliCpu),
                    capacity(other, Resource.CPU) - used(other, Workload::milliCpu));
            case BINPACK_MEMORY -> Integer.compare(
                    capacity(i, Resource.MEMORY) - used(i, Workload::memoryMib),
                    capacity(other, Resource.MEMORY) - used(other, Workload::memoryMib));
            case RANDOM -> throw new IllegalArgumentException("lots are not drawn here");
        };
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
        long cpu = (long) used(i, Workload::milliCpu) + scenario.workloads().get(w).milliCpu();
        long mib = (long) used(i, Workload::memoryMib) + scenario.workloads().get(w).memoryMib();
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
