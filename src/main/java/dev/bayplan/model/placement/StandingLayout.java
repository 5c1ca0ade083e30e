package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.WarmPool.Pool;
import dev.bayplan.model.limits.Resource;
import java.util.List;

/// Lays out the interfaces of a cluster as a plan.
final class StandingLayout {

    private final Interfaces interfaces;
    private final PlanLayout layout;
    private final IntList holders = new IntList(0);

    StandingLayout(Interfaces interfaces) {
        this.interfaces = interfaces;
        layout = new PlanLayout(
                interfaces.scenario, interfaces.orchestrator, interfaces.limits, interfaces.group,
                interfaces.zone.clone());
    }

    Standing lay(List<Pending> pending) {
        for (int i = 0; i < interfaces.instances.length; i++) {
            layout.instance(i);
            LiveInstance instance = interfaces.instances[i];
            for (int e = 0; e < instance.interfaces.size(); e++) {
                layout.networkInterface(instance.interfaces.get(e).trunk);
                if (!isOwn(instance.interfaces.get(e))) {
                    slot(Plan.PRIMARY, instance.interfaces.get(e).address);
                }
                if (e == 0) {
                    shared(instance);
                }
                slots(instance.interfaces.get(e));
            }
            for (int n = 0; n < instance.waiting.size(); n++) {
                layout.unaddressed(i, interfaces.replicas.workload(instance.waiting.get(n)), bound(i));
            }
        }
        for (int z = 0; z < layout.subnetAddresses.length; z++) {
            layout.subnetAddresses[z] = interfaces.subnets[z].taken();
        }
        return new Standing(layout.finish(pending), holders.toArray());
    }

    /// {@return whether an interface belongs to a replica, and its only address with it}
    private static boolean isOwn(LiveInterface each) {
        return !each.trunk && each.holder.size() == 1 && each.addresses.get(0) == each.address;
    }

    private void shared(LiveInstance instance) {
        int address = instance.interfaces.getFirst().address;
        for (int n = 0; n < instance.hosts.size(); n++) {
            slot(instance.hosts.get(n), address);
        }
        for (int n = 0; n < instance.ipv6.size(); n++) {
            if (instance.ipv6.get(n) >= 0) {
                slot(instance.ipv6.get(n), n + 1);
            }
        }
    }

    private void slots(LiveInterface each) {
        for (int s = 0; s < each.holder.size(); s++) {
            int holder = each.holder.get(s);
            slot(holder, holder == Plan.EMPTY ? 0 : each.addresses.get(s));
        }
    }

    private void slot(int holder, int address) {
        boolean isReplica = holder >= 0;
        boolean cools = LiveInterface.isCooling(holder);
        layout.slot(
                isReplica ? interfaces.replicas.workload(holder) : cools ? Plan.FREE : holder,
                isReplica ? interfaces.replicas.number(holder) : 0, address);
        holders.add(isReplica || cools ? holder : -1);
    }

    private Resource bound(int i) {
        Pool pool = interfaces.pool(i);
        boolean atRest = pool != null && pool.addresses() <= interfaces.instances[i].addresses();
        return atRest || interfaces.left(interfaces.zone[i]) > 0 ? Resource.ADDRESSES : Resource.SUBNET;
    }
}
