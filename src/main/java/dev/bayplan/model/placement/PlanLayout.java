package dev.bayplan.model.placement;

import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse.SharedIpv6;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/// The arrays of a [Plan] while instance by instance, interface by interface and slot by slot is laid down.
final class PlanLayout {

    final Orchestrator orchestrator;
    final int[] group;
    final int[] zone;
    final boolean[] sharesIpv6;
    final int[] firstInterface;
    final IntList firstSlot;
    final IntList trunks = new IntList(0);
    final IntList slotAddress;
    final IntList slotWorkload;
    final IntList slotReplica;
    final int[] firstUnaddressed;
    final IntList unaddressedWorkload = new IntList(0);
    final Resource[] unaddressedBound;
    final int[] placed;
    final int[] subnetAddresses;

    /// @param group of each instance
    /// @param zone  of each instance
    PlanLayout(
            Scenario scenario, Orchestrator orchestrator, List<InstanceLimits> limits, int[] group, int[] zone) {
        this.orchestrator = orchestrator;
        this.group = group;
        this.zone = zone;
        int instances = group.length;
        sharesIpv6 = new boolean[limits.size()];
        for (int g = 0; g < sharesIpv6.length; g++) {
            sharesIpv6[g] = limits.get(g).interfaceUse() instanceof SharedIpv6;
        }
        firstInterface = new int[instances + 1];
        firstUnaddressed = new int[instances + 1];
        unaddressedBound = new Resource[instances];
        Arrays.fill(unaddressedBound, Resource.SUBNET);
        placed = new int[scenario.workloads().size()];
        subnetAddresses = new int[scenario.zones().size()];
        firstSlot = new IntList(instances * 4);
        slotWorkload = new IntList(scenario.replicas() * 2);
        slotReplica = new IntList(scenario.replicas() * 2);
        slotAddress = new IntList(scenario.replicas() * 2);
    }

    /// Begins with what instance `i` has; they come in their order, and every one does.
    void instance(int i) {
        firstInterface[i] = trunks.size();
        firstUnaddressed[i] = unaddressedWorkload.size();
    }

    void networkInterface(boolean isTrunk) {
        firstSlot.add(slotWorkload.size());
        trunks.add(isTrunk ? 1 : 0);
    }

    void slot(int w, int replica, int address) {
        slotWorkload.add(w);
        slotReplica.add(replica);
        slotAddress.add(address);
        if (w >= 0) {
            placed[w]++;
        }
    }

    void unaddressed(int i, int w, Resource bound) {
        unaddressedWorkload.add(w);
        unaddressedBound[i] = bound;
    }

    Plan finish(List<Pending> pending) {
        instance(group.length);
        firstSlot.add(slotWorkload.size());
        return new Plan(this, pending);
    }
}
