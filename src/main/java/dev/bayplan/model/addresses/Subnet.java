package dev.bayplan.model.addresses;

import static dev.bayplan.model.limits.Arithmetic.given;

import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.Quantity;
import dev.bayplan.model.scenario.Cidr;

/// What a subnet has to give.
public final class Subnet {

    /// The first of the block that AWS does not keep for itself: it keeps four at the start and one at the end.
    public static final int FIRST_USABLE = 4;

    private static final int RESERVED = 5;

    private Subnet() {}

    /// {@return the addresses that interfaces may have}
    public static Arithmetic usable(Cidr subnet) {
        return given(Quantity.SUBNET_ADDRESSES, subnet.size()).minus(given(Quantity.AWS_RESERVED_ADDRESSES, RESERVED));
    }

    /// {@return the instances that find their addresses, where each takes as many}
    public static Arithmetic instances(Cidr subnet, int addressesEach) {
        return usable(subnet).dividedBy(given(Quantity.ADDRESSES_PER_INSTANCE, addressesEach));
    }
}
