package dev.bayplan.model.traffic;

import dev.bayplan.model.settings.ExternalTrafficPolicy;
import dev.bayplan.model.settings.ZonePreference;
import dev.bayplan.model.traffic.Targets.NodePorts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which pods of a Service kube-proxy picks among, on each instance: every one of those alike.
///
/// That requests on a NodePort follow zone preferences too, as those from inside do, is not documented; it is taken so.
final class ProxyRules {

    private static final int NOT_MADE = -1;

    private final NodePorts ports;
    private final RunningInstances instances;
    private final Endpoints endpoints;
    private final int[] perInstance;

    /// Sets of endpoints, and which of them each instance has.
    private final List<int[]> pools = new ArrayList<>();
    private final int[] poolOfZone;

    /// By instance; empty where all pick among every pod, as they mostly do.
    private int[] poolOf = {};

    /// Of the pods each instance picks among, those on it, and those in its zone; empty likewise.
    private int[] onIt = {};
    private int[] inItsZone = {};

    private ProxyRules(NodePorts ports, RunningInstances instances, Endpoints endpoints) {
        this.ports = ports;
        this.instances = instances;
        this.endpoints = endpoints;
        perInstance = endpoints.perInstance(instances.end());
        poolOfZone = new int[endpoints.zones()];
        Arrays.fill(poolOfZone, NOT_MADE);
        pools.add(endpoints.all());
    }

    static ProxyRules of(NodePorts ports, RunningInstances instances, Endpoints endpoints) {
        var rules = new ProxyRules(ports, instances, endpoints);
        if (ports.policy() == ExternalTrafficPolicy.LOCAL || ports.preference() != ZonePreference.NONE) {
            rules.tellApart();
        }
        if (ports.policy() == ExternalTrafficPolicy.LOCAL) {
            rules.localOnly();
            return rules;
        }
        switch (ports.preference()) {
            case NONE -> { }
            case TOPOLOGY_HINTS -> TopologyHints.of(instances, endpoints).ifPresent(rules::hinted);
            case PREFER_SAME_ZONE -> rules.sameZoneFirst();
            case PREFER_SAME_NODE -> {
                rules.sameZoneFirst();
                rules.sameInstanceFirst();
            }
        }
        return rules;
    }

    /// Gives each instance its own say in what it picks among; at first all do so among every pod.
    private void tellApart() {
        poolOf = new int[perInstance.length];
        onIt = perInstance.clone();
        inItsZone = new int[perInstance.length];
        for (int i : instances.all()) {
            inItsZone[i] = endpoints.inZone(instances.zone(i)).length;
        }
    }

    private void localOnly() {
        pools.set(0, new int[0]);
        sameInstanceFirst();
    }

    private void sameZoneFirst() {
        for (int i : instances.all()) {
            int z = instances.zone(i);
            if (endpoints.inZone(z).length > 0) {
                poolOf[i] = poolOfZone(z, endpoints.inZone(z));
            }
        }
    }

    private int poolOfZone(int z, int[] those) {
        if (poolOfZone[z] == NOT_MADE) {
            poolOfZone[z] = pools.size();
            pools.add(those);
        }
        return poolOfZone[z];
    }

    private void sameInstanceFirst() {
        int[][] own = endpoints.byInstance(perInstance);
        for (int i : instances.all()) {
            if (own[i].length > 0) {
                poolOf[i] = pools.size();
                pools.add(own[i]);
                onIt[i] = own[i].length;
                inItsZone[i] = own[i].length;
            }
        }
    }

    private void hinted(int[][] byZone) {
        int[] on = new int[poolOf.length];
        int[] in = new int[endpoints.zones()];
        for (int z = 0; z < byZone.length; z++) {
            for (int e : byZone[z]) {
                if (instances.zone(endpoints.instance(e)) == z) {
                    on[endpoints.instance(e)]++;
                    in[z]++;
                }
            }
        }
        for (int i : instances.all()) {
            int z = instances.zone(i);
            if (byZone[z].length > 0) {
                poolOf[i] = poolOfZone(z, byZone[z]);
                onIt[i] = on[i];
                inItsZone[i] = in[z];
            }
        }
    }

    NodePorts ports() {
        return ports;
    }

    private int pool(int i) {
        return poolOf.length == 0 ? 0 : poolOf[i];
    }

    /// {@return the endpoints that kube-proxy on instance `i` picks among}
    int[] pods(int i) {
        return pools.get(pool(i));
    }

    /// {@return how many of those are on the instance itself}
    int onIt(int i) {
        return onIt.length == 0 ? perInstance[i] : onIt[i];
    }

    /// {@return how many of those are in the zone of the instance}
    int inItsZone(int i) {
        return inItsZone.length == 0 ? endpoints.inZone(instances.zone(i)).length : inItsZone[i];
    }

    /// {@return the share of each endpoint}
    ///
    /// @param arriving share of each instance
    double[] load(double[] arriving) {
        double[] picked = new double[pools.size()];
        for (int i : instances.all()) {
            picked[pool(i)] += arriving[i];
        }
        double[] load = new double[endpoints.count()];
        for (int p = 0; p < picked.length; p++) {
            int[] pool = pools.get(p);
            if (picked[p] > 0) {
                for (int e : pool) {
                    load[e] += picked[p] / pool.length;
                }
            }
        }
        return load;
    }
}
