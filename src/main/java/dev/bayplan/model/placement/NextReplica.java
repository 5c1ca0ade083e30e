package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.limits.Demand;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.scenario.Scenario;
import java.util.Optional;

/// What would stop one more replica on an instance of a plan.
public final class NextReplica {

    private final Scenario scenario;
    private final Plan plan;
    private final InstanceLimits limits;
    private final int i;
    private final int[] replicas;
    private int free;
    private int addresses;

    private NextReplica(Scenario scenario, Plan plan, InstanceLimits limits, int i) {
        this.scenario = scenario;
        this.plan = plan;
        this.limits = limits;
        this.i = i;
        replicas = new int[scenario.workloads().size()];
        int end = plan.firstInterface(i) + plan.interfaces(i);
        for (int j = plan.firstInterface(i); j < end; j++) {
            for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
                count(plan.workload(s), s, j);
            }
        }
        for (int n = 0; n < plan.unaddressed(i); n++) {
            replicas[plan.unaddressedWorkload(i, n)]++;
        }
    }

    /// {@return what is known of instance `i` as it stands in the plan}
    ///
    /// @param limits those of the group that it belongs to
    public static NextReplica on(Scenario scenario, Plan plan, InstanceLimits limits, int i) {
        return new NextReplica(scenario, plan, limits, i);
    }

    private void count(int w, int s, int j) {
        if (w >= 0) {
            replicas[w]++;
        }
        addresses += plan.hasFurtherAddress(j, s) && !plan.isTrunk(j) ? 1 : 0;
        free += w == Plan.FREE ? 1 : 0;
    }

    /// {@return the first bound that refuses one more replica of workload `w`, or leaves it without address}
    public Optional<Resource> refusal(int w) {
        if (!plan.launched(i)) {
            return Optional.of(Resource.SUBNET);
        }
        for (Demand demand : limits.demands()) {
            long used = 0;
            for (int each = 0; each < replicas.length; each++) {
                used += (long) replicas[each] * demand.each().get(each);
            }
            if (demand.each().get(w) > 0 && used + demand.each().get(w) > demand.bound().capacity()) {
                return Optional.of(demand.bound().resource());
            }
        }
        return switch (limits.networks().get(w)) {
            case HOST -> Optional.empty();
            case OWN_INTERFACE, BRANCH_INTERFACE -> subnet();
            case SHARED_ADDRESS -> shared(limits.interfaceUse());
        };
    }

    private Optional<Resource> shared(InterfaceUse use) {
        if (free > 0 || !(use instanceof SharedAddresses node)) {
            return Optional.empty();
        }
        return addresses < node.addresses() ? subnet() : Optional.of(Resource.ADDRESSES);
    }

    private Optional<Resource> subnet() {
        int zone = plan.zone(i);
        long left = Subnet.usable(scenario.zones().get(zone).subnet()).value() - plan.subnetAddresses(zone);
        return left > 0 ? Optional.empty() : Optional.of(Resource.SUBNET);
    }
}
