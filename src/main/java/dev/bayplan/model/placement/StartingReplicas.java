package dev.bayplan.model.placement;

import dev.bayplan.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/// The replicas of a plan with which a cluster begins, in the order of its instances: those with an address, then those
/// without.
public final class StartingReplicas {

    private final Plan plan;

    public StartingReplicas(Plan plan) {
        this.plan = plan;
    }

    /// One of them.
    public record Standing(int id, int instance, boolean hasAddress) {}

    /// Enters them in a table that is empty.
    public List<Standing> enter(Scenario scenario, ReplicaTable table) {
        List<Standing> standing = new ArrayList<>();
        for (int i = 0; i < plan.instances(); i++) {
            for (int j = plan.firstInterface(i); j < plan.firstInterface(i) + plan.interfaces(i); j++) {
                for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
                    if (plan.workload(s) >= 0) {
                        standing.add(new Standing(table.add(plan.workload(s), plan.replica(s)), i, true));
                    }
                }
            }
        }
        List<PrimitiveIterator.OfInt> left =
                IntStream.range(0, scenario.workloads().size()).mapToObj(this::unusedNumbers).toList();
        for (int i = 0; i < plan.instances(); i++) {
            for (int n = 0; n < plan.unaddressed(i); n++) {
                int w = plan.unaddressedWorkload(i, n);
                standing.add(new Standing(table.add(w, left.get(w).nextInt()), i, false));
            }
        }
        return standing;
    }

    /// {@return the numbers of a workload's replicas that stand in no slot}
    private PrimitiveIterator.OfInt unusedNumbers(int w) {
        boolean[] used = new boolean[plan.slots() + plan.withoutAddress() + 2];
        for (int s = 0; s < plan.slots(); s++) {
            if (plan.workload(s) == w) {
                used[plan.replica(s)] = true;
            }
        }
        return IntStream.range(1, used.length).filter(n -> !used[n]).iterator();
    }

    /// Attaches what the plan has, with the replicas entered before.
    void fill(Interfaces interfaces) {
        int id = 0;
        for (int i = 0; i < plan.instances(); i++) {
            interfaces.group[i] = plan.group(i);
            interfaces.zone[i] = plan.zone(i);
            LiveInstance instance = interfaces.instances[i];
            instance.running = plan.launched(i);
            for (int j = plan.firstInterface(i); j < plan.firstInterface(i) + plan.interfaces(i); j++) {
                id = fill(interfaces, i, j, id);
            }
        }
        for (int i = 0; i < plan.instances(); i++) {
            for (int n = 0; n < plan.unaddressed(i); n++) {
                interfaces.standsOn(id, i);
                interfaces.instances[i].waiting.add(id++);
            }
        }
    }

    private int fill(Interfaces interfaces, int i, int j, int first) {
        LiveInstance instance = interfaces.instances[i];
        FreeAddresses subnet = interfaces.subnets[plan.zone(i)];
        var each = new LiveInterface(plan.isTrunk(j), plan.address(plan.firstSlot(j)));
        subnet.claim(each.address);
        instance.interfaces.add(each);
        int id = first;
        for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
            int w = plan.workload(s);
            if (w >= 0) {
                interfaces.standsOn(id, i);
            }
            switch (w) {
                case Plan.PRIMARY -> { }
                case Plan.FREE, Plan.EMPTY -> each.add(w, plan.address(s));
                default -> {
                    enter(interfaces, i, each, id, plan.address(s));
                    id++;
                }
            }
            if (w != Plan.EMPTY && subnet.holds(plan.address(s))) {
                subnet.claim(plan.address(s));
            }
        }
        return id;
    }

    private static void enter(Interfaces interfaces, int i, LiveInterface each, int id, int address) {
        switch (interfaces.network(id, i)) {
            case HOST -> interfaces.instances[i].hosts.add(id);
            case OWN_INTERFACE, BRANCH_INTERFACE -> each.add(id, address);
            case SHARED_ADDRESS -> {
                if (interfaces.subnets[interfaces.zone[i]].holds(address)) {
                    each.add(id, address);
                } else {
                    interfaces.instances[i].addIpv6(id, address);
                }
            }
        }
    }
}
