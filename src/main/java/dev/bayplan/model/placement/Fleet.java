package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.limits.Bound;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
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

    /// Requested so far, by instance.
    final int[] usedMilliCpu;
    final int[] usedMib;
    private final int[] usedPlaces;

    /// Addresses left, by zone.
    private final int[] subnetLeft;

    /// The resources of each group's bounds in the order in which they are checked, and how much of each there is.
    private final Resource[][] bounds;
    private final int[][] capacity;

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
        usedPlaces = new int[instances];
        subnetLeft = scenario.zones().stream().mapToInt(z -> (int) Subnet.usable(z.subnet()).value()).toArray();
        bounds = limits.stream()
                .map(each -> each.bounds().stream().map(Bound::resource).toArray(Resource[]::new))
                .toArray(Resource[][]::new);
        capacity = limits.stream()
                .map(each -> each.bounds().stream().mapToInt(Bound::capacity).toArray())
                .toArray(int[][]::new);
        launch(scenario);
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
            }
        }
    }

    int instances() {
        return group.length;
    }

    InterfaceUse interfaceUse(int instance) {
        return limits.get(group[instance]).interfaceUse();
    }

    /// {@return how much instance `instance` has of a resource; without end where nothing bounds it}
    int capacity(int instance, Resource resource) {
        Resource[] checked = bounds[group[instance]];
        for (int b = 0; b < checked.length; b++) {
            if (checked[b] == resource) {
                return capacity[group[instance]][b];
            }
        }
        return Integer.MAX_VALUE;
    }

    boolean fits(int instance, int workload) {
        return refusal(instance, workload) == null;
    }

    /// {@return the first bound that refuses one more replica, or null}
    @Nullable Resource refusal(int instance, int workload) {
        if (!launched[instance]) {
            return Resource.SUBNET;
        }
        Resource[] checked = bounds[group[instance]];
        int[] most = capacity[group[instance]];
        for (int b = 0; b < checked.length; b++) {
            if (used(instance, checked[b]) + (long) checked[b].demand(workloads.get(workload)) > most[b]) {
                return checked[b];
            }
        }
        return switch (interfaceUse(instance)) {
            case InterfaceUse.OwnInterface _ -> subnetLeft[zone[instance]] > 0 ? null : Resource.SUBNET;
            // The kube-scheduler does not know addresses.
            case InterfaceUse.SharedAddresses _ -> null;
        };
    }

    private int used(int instance, Resource resource) {
        return switch (resource) {
            case MAX_PODS, INTERFACES, ADDRESSES, SUBNET -> usedPlaces[instance];
            case CPU -> usedMilliCpu[instance];
            case MEMORY -> usedMib[instance];
        };
    }

    void place(int instance, int workload) {
        usedPlaces[instance]++;
        usedMilliCpu[instance] += workloads.get(workload).milliCpu();
        usedMib[instance] += workloads.get(workload).memoryMib();
        onInstance[workload][instance]++;
        inZone[workload][zone[instance]]++;
        if (interfaceUse(instance) instanceof InterfaceUse.OwnInterface) {
            subnetLeft[zone[instance]]--;
        }
    }
}
