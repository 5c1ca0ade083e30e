package dev.bayplan.text;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Cidr;

/// Addresses as people read them.
public final class AddressText {

    private AddressText() {}

    /// {@return the address of slot `s`}
    ///
    /// An IPv6 address is made up, from the range for documentation: a scenario names no IPv6 block. Zone and instance
    /// stand in it, so that one /80 belongs to one node.
    public static String of(Plan plan, int s) {
        if (!plan.hasIpv6(s)) {
            return Cidr.text(plan.address(s));
        }
        return ipv6Of(plan, plan.instanceOfSlot(s)) + Integer.toHexString(plan.address(s));
    }

    /// {@return what the IPv6 addresses on instance `i` begin with}
    public static String ipv6Of(Plan plan, int i) {
        return "2001:db8:%x:%x::".formatted(plan.zone(i), i + 1);
    }
}
