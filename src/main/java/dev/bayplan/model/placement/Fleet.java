package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.limits.Demand;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.InterfaceUse.HostAddress;
import dev.bayplan.model.limits.InterfaceUse.OwnBranch;
import dev.bayplan.model.limits.InterfaceUse.OwnInterface;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.limits.InterfaceUse.SharedIpv6;
import dev.bayplan.model.limits.ReplicaNetwork;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The instances while replicas are being placed on them, kept together as far as they are [Alike].
final class Fleet {

    final List<Workload> workloads;
    final List<InstanceLimits> limits;
    final int zones;
    final int[] group;
    final int[] zone;
    final boolean[] launched;

    /// Replicas by workload, then zone.
    final int[][] inZone;

    /// All there is, by group.
    final int[] allMilliCpu;
    final int[] allMib;

    /// Addresses left, by zone.
    private final int[] subnetLeft;

    /// The resources of each group's bounds in the order in which they are checked, how much of each there is, and how
    /// much one replica of each workload takes.
    private final Resource[][] bounds;
    private final int[][] capacity;
    private final int[][][] demand;

    /// Whether a replica of a workload takes an address that its scheduler asks for before it places it, by group.
    private final boolean[][] takesAddress;

    private final @Nullable Alike[] of;
    private final List<Alike> present = new ArrayList<>();
    private final Map<List<Integer>, Alike> known = new HashMap<>();

    /// @param zone the zone of each instance, in the order of the fleet
    Fleet(Scenario scenario, List<InstanceLimits> limits, int[] zone) {
        this.workloads = scenario.workloads();
        this.limits = limits;
        this.zones = scenario.zones().size();
        this.zone = zone;
        group = new int[zone.length];
        launched = new boolean[zone.length];
        inZone = new int[workloads.size()][zones];
        subnetLeft = scenario.zones().stream().mapToInt(z -> (int) Subnet.usable(z.subnet()).value()).toArray();
        bounds = limits.stream()
                .map(each -> each.demands().stream().map(d -> d.bound().resource()).toArray(Resource[]::new))
                .toArray(Resource[][]::new);
        capacity = limits.stream()
                .map(each -> each.demands().stream().mapToInt(d -> d.bound().capacity()).toArray())
                .toArray(int[][]::new);
        demand = limits.stream().map(each -> demand(each.demands(), workloads.size())).toArray(int[][][]::new);
        takesAddress = limits.stream().map(Fleet::takesAddress).toArray(boolean[][]::new);
        of = new Alike[zone.length];
        allMilliCpu = new int[limits.size()];
        allMib = new int[limits.size()];
        for (int g = 0; g < limits.size(); g++) {
            allMilliCpu[g] = capacity(g, Resource.CPU);
            allMib[g] = capacity(g, Resource.MEMORY);
        }
        launch(scenario);
    }

    /// {@return the fleet of a scenario, its instances spread over the zones in turn}
    static Fleet of(Scenario scenario, List<InstanceLimits> limits) {
        int[] zone = new int[scenario.instances()];
        Arrays.setAll(zone, i -> i % scenario.zones().size());
        return new Fleet(scenario, limits, zone);
    }

    /// {@return what a replica of each workload takes of each bound}
    private static int[][] demand(List<Demand> demands, int workloads) {
        int[][] demand = new int[workloads][demands.size()];
        for (int w = 0; w < workloads; w++) {
            for (int b = 0; b < demands.size(); b++) {
                demand[w][b] = demands.get(b).each().get(w);
            }
        }
        return demand;
    }

    /// The kube-scheduler knows no addresses; ECS attaches the interface of a task before it runs.
    private static boolean[] takesAddress(InstanceLimits limits) {
        boolean known = switch (limits.interfaceUse()) {
            case OwnInterface _, OwnBranch _ -> true;
            case SharedAddresses _, SharedIpv6 _, HostAddress _ -> false;
        };
        boolean[] takes = new boolean[limits.networks().size()];
        for (int w = 0; w < takes.length; w++) {
            takes[w] = known && limits.networks().get(w) != ReplicaNetwork.HOST;
        }
        return takes;
    }

    /// Starts the instances in their order; one for which its subnet has no address is not started.
    private void launch(Scenario scenario) {
        int next = 0;
        for (int g = 0; g < scenario.fleet().size(); g++) {
            for (int n = 0; n < scenario.fleet().get(g).count(); n++, next++) {
                group[next] = g;
                launched[next] = subnetLeft[zone[next]] > 0;
                if (launched[next]) {
                    subnetLeft[zone[next]]--;
                    if (limits.get(g).interfaceUse() instanceof OwnBranch && subnetLeft[zone[next]] > 0) {
                        subnetLeft[zone[next]]--;
                    }
                    add(next, alike(g, zone[next], new int[workloads.size()]));
                }
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

    /// {@return how replicas of each workload are networked on an instance}
    List<ReplicaNetwork> networks(int instance) {
        return limits.get(group[instance]).networks();
    }

    /// {@return the instances like this one; null where it does not run}
    @Nullable Alike alike(int instance) {
        return of[instance];
    }

    /// {@return every kind of instance of which there is one}
    List<Alike> present() {
        return present;
    }

    boolean fits(Alike alike, int workload) {
        return refusal(alike, workload) == null;
    }

    /// {@return the first bound that refuses one more replica, or null}
    @Nullable Resource refusal(Alike alike, int workload) {
        int[] more = demand[alike.group][workload];
        int[] most = capacity[alike.group];
        for (int b = 0; b < most.length; b++) {
            if (alike.used[b] + (long) more[b] > most[b]) {
                return bounds[alike.group][b];
            }
        }
        return takesAddress[alike.group][workload] && subnetLeft[alike.zone] == 0 ? Resource.SUBNET : null;
    }

    /// Places one more replica on the first of those instances.
    ///
    /// @return its index
    int place(Alike alike, int workload) {
        int instance = alike.members.removeFirst();
        if (alike.members.size() == 0) {
            remove(alike);
        }
        Alike next = alike.next[workload];
        if (next == null) {
            int[] onInstance = alike.onInstance.clone();
            onInstance[workload]++;
            next = alike(alike.group, alike.zone, onInstance);
            alike.next[workload] = next;
        }
        add(instance, next);
        inZone[workload][alike.zone]++;
        if (takesAddress[alike.group][workload]) {
            subnetLeft[alike.zone]--;
        }
        return instance;
    }

    private void add(int instance, Alike alike) {
        if (alike.position < 0) {
            alike.position = present.size();
            present.add(alike);
        }
        alike.members.add(instance);
        of[instance] = alike;
    }

    private void remove(Alike alike) {
        Alike last = present.removeLast();
        if (last.position != alike.position) {
            present.set(alike.position, last);
            last.position = alike.position;
        }
        alike.position = -1;
    }

    private Alike alike(int g, int inZone, int[] onInstance) {
        List<Integer> key = new ArrayList<>(onInstance.length + 2);
        key.add(g);
        key.add(inZone);
        Arrays.stream(onInstance).forEach(key::add);
        return known.computeIfAbsent(key, _ -> alikeWith(g, inZone, onInstance));
    }

    private Alike alikeWith(int g, int inZone, int[] onInstance) {
        int[] used = new int[bounds[g].length];
        int milliCpu = 0;
        int mib = 0;
        for (int w = 0; w < onInstance.length; w++) {
            for (int b = 0; b < used.length; b++) {
                used[b] += onInstance[w] * demand[g][w][b];
            }
            milliCpu += onInstance[w] * workloads.get(w).milliCpu();
            mib += onInstance[w] * workloads.get(w).memoryMib();
        }
        return new Alike(g, inZone, onInstance, used, milliCpu, mib);
    }
}
