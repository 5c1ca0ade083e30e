package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.limits.NodeNetwork;
import dev.bayplan.model.scenario.Cidr;
import java.util.BitSet;

/// The addresses of one subnet while they are given out and come back: single ones from its start, prefixes from its
/// end. A prefix needs a block of its own that is aligned and free.
final class FreeAddresses {

    private static final int PREFIX = NodeNetwork.ADDRESSES_PER_PREFIX;

    private final int base;
    private final int usable;
    private final int size;
    private final BitSet taken;
    private int count;

    FreeAddresses(Cidr subnet) {
        base = subnet.base();
        usable = Math.toIntExact(Subnet.usable(subnet).value());
        size = Math.toIntExact(subnet.size());
        taken = new BitSet(size);
    }

    int left() {
        return usable - count;
    }

    int taken() {
        return count;
    }

    boolean holds(int address) {
        return Integer.compareUnsigned(address - base, size) < 0;
    }

    /// Takes an address that is in use already.
    void claim(int address) {
        if (!taken.get(address - base)) {
            taken.set(address - base);
            count++;
        }
    }

    /// {@return one address; there is one left}
    int take() {
        int free = taken.nextClearBit(Subnet.FIRST_USABLE);
        taken.set(free);
        count++;
        return base + free;
    }

    /// {@return the first address of a prefix, or 0 where no block is free}
    int takePrefix() {
        // The first block and the last hold addresses that AWS keeps.
        for (int block = size - 2 * PREFIX; block >= PREFIX; block -= PREFIX) {
            int next = taken.nextSetBit(block);
            if (next < 0 || next >= block + PREFIX) {
                taken.set(block, block + PREFIX);
                count += PREFIX;
                return base + block;
            }
        }
        return 0;
    }

    void giveBack(int address) {
        if (taken.get(address - base)) {
            taken.clear(address - base);
            count--;
        }
    }
}
