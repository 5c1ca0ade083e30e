package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.limits.NodeNetwork;
import dev.bayplan.model.scenario.Cidr;

/// Gives out the addresses of one subnet: single ones from its start, prefixes from its end, so that they get in each
/// other's way last. A prefix needs a block of its own that is aligned and free.
final class SubnetAddresses {

    private static final int PREFIX = NodeNetwork.ADDRESSES_PER_PREFIX;

    private final int base;
    private final int usable;
    private int taken;
    private int nextSingle = Subnet.FIRST_USABLE;

    /// Offset of the lowest prefix that was given out; the last block of the subnet is never one.
    private int lowestPrefix;
    private final int tail;

    SubnetAddresses(Cidr subnet) {
        base = subnet.base();
        usable = Math.toIntExact(Subnet.usable(subnet).value());
        tail = Math.toIntExact(subnet.size()) - PREFIX;
        lowestPrefix = tail;
    }

    int left() {
        return usable - taken;
    }

    int taken() {
        return taken;
    }

    /// {@return one address; there is one left}
    int take() {
        taken++;
        // Once single addresses have reached the prefixes, they go on behind them.
        if (nextSingle == lowestPrefix && lowestPrefix < tail) {
            nextSingle = tail;
        }
        return base + nextSingle++;
    }

    boolean hasPrefix() {
        return nextSingle <= lowestPrefix - PREFIX;
    }

    /// {@return the first address of a prefix; there is one left}
    int takePrefix() {
        taken += PREFIX;
        lowestPrefix -= PREFIX;
        return base + lowestPrefix;
    }
}
