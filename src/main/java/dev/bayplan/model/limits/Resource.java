package dev.bayplan.model.limits;

import dev.bayplan.model.scenario.Workload;

/// What can run out on an instance or in its subnet, in the order in which the component that refuses checks it; ties
/// between bounds are told in this order too.
public enum Resource {
    MAX_PODS, INTERFACES, CPU, MEMORY, ADDRESSES, SUBNET;

    /// {@return how much of it one replica takes}
    public int demand(Workload workload) {
        return switch (this) {
            case MAX_PODS, INTERFACES, ADDRESSES, SUBNET -> 1;
            case CPU -> workload.milliCpu();
            case MEMORY -> workload.memoryMib();
        };
    }
}
