package dev.bayplan.model.placement;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.sum;

import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.Quantity;

/// The addresses that a plan takes from one subnet, by what has them.
///
/// @param interfaces interfaces attached to instances, with a primary address each
/// @param pods       addresses on shared interfaces, with a pod or kept ready for one
/// @param branches   branch interfaces on trunks, with an address each
public record SubnetUse(int interfaces, int pods, int branches) {

    /// {@return what the subnet of zone `z` gives}
    public static SubnetUse of(Plan plan, int z) {
        int interfaces = 0;
        int pods = 0;
        int branches = 0;
        for (int i = 0; i < plan.instances(); i++) {
            if (plan.zone(i) == z) {
                for (int j = plan.firstInterface(i); j < plan.firstInterface(i) + plan.interfaces(i); j++) {
                    interfaces++;
                    branches += plan.isTrunk(j) ? plan.slots(j) - 1 : 0;
                    pods += plan.isTrunk(j) ? 0 : shared(plan, j);
                }
            }
        }
        return new SubnetUse(interfaces, pods, branches);
    }

    /// {@return the IPv4 addresses of an interface beside its primary one}
    private static int shared(Plan plan, int j) {
        int first = plan.firstSlot(j);
        int count = 0;
        for (int s = first + 1; s < first + plan.slots(j); s++) {
            count += plan.hasFurtherAddress(j, s) && !plan.hasIpv6(s) ? 1 : 0;
        }
        return count;
    }

    /// {@return the sum; parts that are nothing are left out}
    public Arithmetic sumOf() {
        Arithmetic primary = given(Quantity.INTERFACE_ADDRESSES, interfaces);
        if (pods == 0 && branches == 0) {
            return primary;
        }
        Arithmetic ofPods = given(Quantity.POD_ADDRESSES, pods);
        Arithmetic ofBranches = given(Quantity.BRANCH_ADDRESSES, branches);
        if (branches == 0) {
            return sum(primary, ofPods);
        }
        return pods == 0 ? sum(primary, ofBranches) : sum(primary, ofPods, ofBranches);
    }
}
