package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.WarmPool.Pool;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;

/// The next step of the pool of an instance towards what it should have.
final class PoolGrowth {

    private final LiveInstance instance;
    private final FreeAddresses subnet;
    private final SharedAddresses node;
    private final int enis;
    private final int missing;

    private PoolGrowth(LiveInstance instance, FreeAddresses subnet, SharedAddresses node, Pool pool) {
        this.instance = instance;
        this.subnet = subnet;
        this.node = node;
        enis = pool.enis() - (node.trunk() ? 1 : 0);
        missing = pool.addresses() - instance.addresses();
    }

    static PoolGrowth of(Interfaces interfaces, int i, Pool pool) {
        return new PoolGrowth(
                interfaces.instances[i], interfaces.subnets[interfaces.zone[i]],
                (SharedAddresses) interfaces.limits.get(interfaces.group[i]).interfaceUse(), pool);
    }

    boolean isPossible() {
        return instance.attached() < enis || (missing > 0 && hasRoom());
    }

    /// {@return whether an attached interface has a slot for a further address}
    private boolean hasRoom() {
        for (int e = 0; e < instance.attached(); e++) {
            if (room(e) > 0) {
                return true;
            }
        }
        return false;
    }

    private int room(int e) {
        if (e == 0 && !node.primaryServes()) {
            return 0;
        }
        return node.slots() * node.addressesPerSlot() - instance.interfaces.get(e).addressed();
    }

    /// Takes the step.
    ///
    /// @return whether it attached an interface
    boolean grow() {
        if (subnet.left() == 0) {
            return false;
        }
        for (int e = 0; e < instance.attached(); e++) {
            if (missing > 0 && room(e) > 0) {
                fill(instance.interfaces.get(e), Math.min(room(e), missing));
                return false;
            }
        }
        if (instance.attached() >= enis) {
            return false;
        }
        var added = new LiveInterface(false, subnet.take());
        instance.attach(added);
        if (instance.attached() > 1 || node.primaryServes()) {
            for (int s = 0; node.addressesPerSlot() == 1 && s < node.slots(); s++) {
                added.add(Plan.EMPTY, 0);
            }
            fill(added, Math.min(node.slots() * node.addressesPerSlot(), missing));
        }
        return true;
    }

    private void fill(LiveInterface each, int wanted) {
        int got = 0;
        if (node.addressesPerSlot() == 1) {
            while (each.holder.size() < node.slots()) {
                each.add(Plan.EMPTY, 0);
            }
            for (int s = 0; s < node.slots() && got < wanted && subnet.left() > 0; s++) {
                if (each.holder.get(s) == Plan.EMPTY) {
                    each.holder.set(s, Plan.FREE);
                    each.addresses.set(s, subnet.take());
                    got++;
                }
            }
            return;
        }
        while (got < wanted) {
            int first = subnet.takePrefix();
            if (first == 0) {
                return;
            }
            for (int n = 0; n < node.addressesPerSlot(); n++) {
                each.add(Plan.FREE, first + n);
            }
            got += node.addressesPerSlot();
        }
    }

    boolean hasSpare() {
        if (instance.attached() <= Math.max(1, enis)) {
            return false;
        }
        LiveInterface last = instance.interfaces.get(instance.attached() - 1);
        return last.count(Plan.FREE) + last.count(Plan.EMPTY) == last.holder.size();
    }
}
