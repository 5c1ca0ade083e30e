package dev.bayplan.model.placement;

import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.InterfaceUse.HostAddress;
import dev.bayplan.model.limits.InterfaceUse.OwnBranch;
import dev.bayplan.model.limits.InterfaceUse.OwnInterface;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.limits.InterfaceUse.SharedIpv6;
import dev.bayplan.model.limits.ReplicaNetwork;
import dev.bayplan.model.limits.Resource;
import java.util.List;

/// Lays out the replicas of one instance on its interfaces: on the primary one those that share the address of the
/// instance, then those with an address or an interface of their own, last those on the trunk.
final class InstanceSlots {

    private final PlanLayout plan;
    private final int i;
    private final Replicas replicas;
    private final Attachment attachment;
    private final List<ReplicaNetwork> networks;

    InstanceSlots(
            PlanLayout plan, int i, Replicas replicas, Attachment attachment, List<ReplicaNetwork> networks) {
        this.plan = plan;
        this.i = i;
        this.replicas = replicas;
        this.attachment = attachment;
        this.networks = networks;
    }

    void layOut(InterfaceUse use) {
        primary();
        switch (use) {
            case SharedAddresses node -> shared(node);
            case SharedIpv6 _ -> {
                // Where nothing runs out, there is no free address to speak of either.
                for (int r = next(ReplicaNetwork.SHARED_ADDRESS, replicas.first(i)); r < replicas.end(i);
                        r = next(ReplicaNetwork.SHARED_ADDRESS, r + 1)) {
                    slot(r, r - replicas.first(i) + 1);
                }
            }
            case OwnInterface _ -> {
                int e = 1;
                for (int r = next(ReplicaNetwork.OWN_INTERFACE, replicas.first(i)); r < replicas.end(i);
                        r = next(ReplicaNetwork.OWN_INTERFACE, r + 1)) {
                    plan.networkInterface(false);
                    slot(r, attachment.primaryAddress(i, e++));
                }
            }
            case OwnBranch _, HostAddress _ -> { }
        }
        if (attachment.hasTrunk(i)) {
            plan.networkInterface(true);
            plan.slot(Plan.PRIMARY, 0, attachment.trunkAddress(i));
        }
        branches();
    }

    private void primary() {
        plan.networkInterface(false);
        plan.slot(Plan.PRIMARY, 0, attachment.primaryAddress(i, 0));
        for (int r = next(ReplicaNetwork.HOST, replicas.first(i)); r < replicas.end(i);
                r = next(ReplicaNetwork.HOST, r + 1)) {
            slot(r, attachment.primaryAddress(i, 0));
        }
    }

    private void shared(SharedAddresses node) {
        int r = next(ReplicaNetwork.SHARED_ADDRESS, replicas.first(i));
        for (int e = 0; e < attachment.interfaces(i); e++) {
            if (e > 0) {
                plan.networkInterface(false);
                plan.slot(Plan.PRIMARY, 0, attachment.primaryAddress(i, e));
            }
            int[] addresses = attachment.secondaryAddresses(i, e);
            for (int address : addresses) {
                if (r < replicas.end(i)) {
                    slot(r, address);
                    r = next(ReplicaNetwork.SHARED_ADDRESS, r + 1);
                } else {
                    plan.slot(Plan.FREE, 0, address);
                }
            }
            boolean serves = e > 0 || node.primaryServes();
            for (int s = addresses.length; serves && node.addressesPerSlot() == 1 && s < node.slots(); s++) {
                plan.slot(Plan.EMPTY, 0, 0);
            }
        }
        for (; r < replicas.end(i); r = next(ReplicaNetwork.SHARED_ADDRESS, r + 1)) {
            plan.unaddressed(
                    i, replicas.workload(r), attachment.isAtRest(i) ? Resource.ADDRESSES : Resource.SUBNET);
        }
    }

    private void branches() {
        int r = next(ReplicaNetwork.BRANCH_INTERFACE, replicas.first(i));
        for (int address : attachment.branchAddresses(i)) {
            slot(r, address);
            r = next(ReplicaNetwork.BRANCH_INTERFACE, r + 1);
        }
        for (; r < replicas.end(i); r = next(ReplicaNetwork.BRANCH_INTERFACE, r + 1)) {
            plan.unaddressed(i, replicas.workload(r), Resource.SUBNET);
        }
    }

    private void slot(int r, int address) {
        plan.slot(replicas.workload(r), replicas.number(r), address);
    }

    /// {@return the first replica of the instance from `r` on that is networked in that way, or its end}
    private int next(ReplicaNetwork network, int r) {
        int next = r;
        while (next < replicas.end(i) && networks.get(replicas.workload(next)) != network) {
            next++;
        }
        return next;
    }
}
