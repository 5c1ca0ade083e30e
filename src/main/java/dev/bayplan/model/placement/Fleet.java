package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.InterfaceUse.OwnBranch;
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
    private final boolean[] trunks;

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
        trunks = new boolean[zone.length];
        inZone = new int[workloads.size()][zones];
        subnetLeft = scenario.zones().stream().mapToInt(z -> (int) Subnet.usable(z.subnet()).value()).toArray();
        bounds = limits.stream()
                .map(each -> each.demands().stream().map(d -> d.bound().resource()).toArray(Resource[]::new))
                .toArray(Resource[][]::new);
        capacity = limits.stream()
                .map(each -> each.demands().stream().mapToInt(d -> d.bound().capacity()).toArray())
                .toArray(int[][]::new);
        demand = limits.stream().map(each -> GroupDemand.of(each.demands(), workloads.size())).toArray(int[][][]::new);
        takesAddress = limits.stream().map(GroupDemand::takesAddress).toArray(boolean[][]::new);
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

    /// Starts the instances in their order; one for which its subnet has no address is not started.
    private void launch(Scenario scenario) {
        int next = 0;
        for (int g = 0; g < scenario.fleet().size(); g++) {
            for (int n = 0; n < scenario.fleet().get(g).count(); n++, next++) {
                group[next] = g;
                if (subnetLeft[zone[next]] > 0) {
                    start(next);
                }
            }
        }
    }

    private void start(int instance) {
        int g = group[instance];
        int z = zone[instance];
        launched[instance] = true;
        subnetLeft[z]--;
        trunks[instance] = limits.get(g).interfaceUse() instanceof OwnBranch && subnetLeft[z] > 0;
        subnetLeft[z] -= trunks[instance] ? 1 : 0;
        add(instance, alike(g, z, new int[workloads.size()]));
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
        leave(alike);
        grow(instance, alike, workload);
        return instance;
    }

    /// Places one more replica on an instance that takes it.
    void placeOn(int instance, int workload) {
        Alike alike = kindOf(instance);
        alike.members.remove(instance);
        leave(alike);
        grow(instance, alike, workload);
    }

    private Alike kindOf(int instance) {
        Alike alike = of[instance];
        if (alike == null) {
            throw new IllegalArgumentException("instance " + instance + " does not run");
        }
        return alike;
    }

    private void grow(int instance, Alike alike, int workload) {
        Alike next = alike.next[workload];
        if (next == null) {
            int[] onInstance = alike.onInstance.clone();
            onInstance[workload]++;
            next = alike(alike.group, alike.zone, onInstance);
            alike.next[workload] = next;
        }
        add(instance, next);
        count(alike, workload, 1);
    }

    /// Takes a replica from an instance that has it.
    void removeFrom(int instance, int workload) {
        Alike alike = kindOf(instance);
        alike.members.remove(instance);
        leave(alike);
        int[] onInstance = alike.onInstance.clone();
        onInstance[workload]--;
        add(instance, alike(alike.group, alike.zone, onInstance));
        count(alike, workload, -1);
    }

    private void count(Alike alike, int workload, int replicas) {
        inZone[workload][alike.zone] += replicas;
        if (takesAddress[alike.group][workload]) {
            subnetLeft[alike.zone] -= replicas;
        }
    }

    /// Takes an instance out, with everything on it.
    void lose(int instance) {
        Alike alike = kindOf(instance);
        alike.members.remove(instance);
        leave(alike);
        for (int w = 0; w < alike.onInstance.length; w++) {
            count(alike, w, -alike.onInstance[w]);
        }
        subnetLeft[alike.zone] += trunks[instance] ? 2 : 1;
        of[instance] = null;
        launched[instance] = false;
    }

    /// Starts an instance that does not run, in a zone whose subnet has an address left; it is empty.
    void join(int instance, int inZone) {
        zone[instance] = inZone;
        start(instance);
    }

    private void leave(Alike alike) {
        if (alike.members.size() == 0) {
            remove(alike);
        }
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
