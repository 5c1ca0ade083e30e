package dev.bayplan.model.placement;

import dev.bayplan.model.limits.ReplicaNetwork;
import java.util.List;

/// The placed replicas, instance by instance, on each in the order of placement.
final class Replicas {

    private final int[] first;
    private final int[] workload;
    private final int[] number;

    private Replicas(int[] first, int[] workload, int[] number) {
        this.first = first;
        this.workload = workload;
        this.number = number;
    }

    /// @param instance  of each replica, in the order of placement
    /// @param workload  of each replica, in the order of placement
    /// @param workloads how many workloads there are
    static Replicas by(int instances, int[] instance, int[] workload, int workloads) {
        int[] first = new int[instances + 1];
        for (int each : instance) {
            first[each + 1]++;
        }
        for (int i = 0; i < instances; i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        int[] sorted = new int[instance.length];
        int[] number = new int[instance.length];
        int[] counted = new int[workloads];
        for (int r = 0; r < instance.length; r++) {
            int at = next[instance[r]]++;
            sorted[at] = workload[r];
            number[at] = ++counted[workload[r]];
        }
        return new Replicas(first, sorted, number);
    }

    int first(int instance) {
        return first[instance];
    }

    int end(int instance) {
        return first[instance + 1];
    }

    /// {@return the replicas on an instance that are networked in that way}
    ///
    /// @param networks how replicas of each workload are networked there
    int on(int instance, List<ReplicaNetwork> networks, ReplicaNetwork network) {
        int count = 0;
        for (int r = first[instance]; r < first[instance + 1]; r++) {
            count += networks.get(workload[r]) == network ? 1 : 0;
        }
        return count;
    }

    int workload(int r) {
        return workload[r];
    }

    /// {@return the number of the replica within its workload, from 1}
    int number(int r) {
        return number[r];
    }
}
