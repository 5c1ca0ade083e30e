package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.limits.Bound;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The instances while replicas are being placed on them: what is used of each bound, and what runs where.
final class Fleet {

    final List<Workload> workloads;
    final List<InstanceLimits> limits;
    final int zones;
    final int[] group;
    final int[] zone;
    final boolean[] launched;

    /// Replicas by workload, then instance; and by workload, then zone.
    final int[][] onInstance;
    final int[][] inZone;

    /// Requested by one replica, by workload.
    final int[] milliCpu;
    final int[] mib;

    /// Requested so far, and all there is, by instance.
    final int[] usedMilliCpu;
    final int[] usedMib;
    final int[] allMilliCpu;
    final int[] allMib;

    /// Addresses left, by zone.
    private final int[] subnetLeft;

    /// The resources of each group's bounds in the order in which they are checked, how much of each there is, and how
    /// much one replica of each workload takes.
    private final Resource[][] bounds;
    private final int[][] capacity;
    private final int[][][] demand;

    /// What is used of each bound, by instance.
    private final int[][] used;

    Fleet(Scenario scenario, List<InstanceLimits> limits) {
        this.workloads = scenario.workloads();
        this.limits = limits;
        this.zones = scenario.zones().size();
        int instances = scenario.instances();
        group = new int[instances];
        zone = new int[instances];
        launched = new boolean[instances];
        onInstance = new int[workloads.size()][instances];
        inZone = new int[workloads.size()][zones];
        usedMilliCpu = new int[instances];
        usedMib = new int[instances];
        allMilliCpu = new int[instances];
        allMib = new int[instances];
        milliCpu = workloads.stream().mapToInt(Workload::milliCpu).toArray();
        mib = workloads.stream().mapToInt(Workload::memoryMib).toArray();
        subnetLeft = scenario.zones().stream().mapToInt(z -> (int) Subnet.usable(z.subnet()).value()).toArray();
        bounds = limits.stream()
                .map(each -> each.bounds().stream().map(Bound::resource).toArray(Resource[]::new))
                .toArray(Resource[][]::new);
        capacity = limits.stream()
                .map(each -> each.bounds().stream().mapToInt(Bound::capacity).toArray())
                .toArray(int[][]::new);
        demand = Arrays.stream(bounds)
                .map(checked -> workloads.stream().map(each -> demand(each, checked)).toArray(int[][]::new))
                .toArray(int[][][]::new);
        used = new int[instances][];
        launch(scenario);
    }

    private static int[] demand(Workload workload, Resource[] checked) {
        return Arrays.stream(checked).mapToInt(resource -> resource.demand(workload)).toArray();
    }

    /// Starts the instances zone by zone in turn; one for which the subnet has no address is not started.
    private void launch(Scenario scenario) {
        int next = 0;
        for (int g = 0; g < scenario.fleet().size(); g++) {
            for (int n = 0; n < scenario.fleet().get(g).count(); n++, next++) {
                group[next] = g;
                zone[next] = next % zones;
                launched[next] = subnetLeft[zone[next]] > 0;
                if (launched[next]) {
                    subnetLeft[zone[next]]--;
                }
                used[next] = new int[bounds[g].length];
                allMilliCpu[next] = capacity(g, Resource.CPU);
                allMib[next] = capacity(g, Resource.MEMORY);
            }
        }
    }

    /// {@return how much an instance of group `g` has of a resource; without end where nothing bounds it}
    private int capacity(int g, Resource resource) {
        int b = Arrays.asList(bounds[g]).indexOf(resource);
        return b < 0 ? Integer.MAX_VALUE : capacity[g][b];
    }

    int instances() {
        return group.length;
    }

    InterfaceUse interfaceUse(int instance) {
        return limits.get(group[instance]).interfaceUse();
    }

    boolean fits(int instance, int workload) {
        return refusal(instance, workload) == null;
    }

    /// {@return the first bound that refuses one more replica, or null}
    @Nullable Resource refusal(int instance, int workload) {
        if (!launched[instance]) {
            return Resource.SUBNET;
        }
        int[] taken = used[instance];
        int[] more = demand[group[instance]][workload];
        int[] most = capacity[group[instance]];
        for (int b = 0; b < most.length; b++) {
            if (taken[b] + (long) more[b] > most[b]) {
                return bounds[group[instance]][b];
            }
        }
        return switch (interfaceUse(instance)) {
            case InterfaceUse.OwnInterface _ -> subnetLeft[zone[instance]] > 0 ? null : Resource.SUBNET;
            // The kube-scheduler does not know addresses.
            case InterfaceUse.SharedAddresses _ -> null;
        };
    }

    void place(int instance, int workload) {
        int[] more = demand[group[instance]][workload];
        for (int b = 0; b < more.length; b++) {
            used[instance][b] += more[b];
        }
        usedMilliCpu[instance] += milliCpu[workload];
        usedMib[instance] += mib[workload];
        onInstance[workload][instance]++;
        inZone[workload][zone[instance]]++;
        if (interfaceUse(instance) instanceof InterfaceUse.OwnInterface) {
            subnetLeft[zone[instance]]--;
        }
    }
}
