package dev.bayplan.model.placement;

import dev.bayplan.model.limits.Demand;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse.HostAddress;
import dev.bayplan.model.limits.InterfaceUse.OwnBranch;
import dev.bayplan.model.limits.InterfaceUse.OwnInterface;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.limits.InterfaceUse.SharedIpv6;
import dev.bayplan.model.limits.ReplicaNetwork;
import java.util.List;

/// What replicas take of an instance of one group, as arrays.
final class GroupDemand {

    private GroupDemand() {}

    /// {@return what a replica of each workload takes of each bound}
    static int[][] of(List<Demand> demands, int workloads) {
        int[][] demand = new int[workloads][demands.size()];
        for (int w = 0; w < workloads; w++) {
            for (int b = 0; b < demands.size(); b++) {
                demand[w][b] = demands.get(b).each().get(w);
            }
        }
        return demand;
    }

    /// The kube-scheduler knows no addresses; ECS attaches the interface of a task before it runs.
    static boolean[] takesAddress(InstanceLimits limits) {
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
}
