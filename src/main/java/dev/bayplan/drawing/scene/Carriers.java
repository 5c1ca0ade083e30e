package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Carried.Group;
import dev.bayplan.model.scenario.Carried.Role;
import java.util.BitSet;

/// What of a cluster carries a security group or a role, looked up once, because a frame reads it.
public final class Carriers implements Standout {

    private final Plan plan;
    private final boolean[] instancesOfGroup;
    private final BitSet networkInterfaces = new BitSet();
    private final boolean[][] replicas;
    private final BitSet anyOnInstance = new BitSet();

    Carriers(Side side, Carried carried) {
        plan = side.plan();
        instancesOfGroup = new boolean[side.scenario().fleet().size()];
        replicas = new boolean[instancesOfGroup.length][side.scenario().workloads().size()];
        for (int g = 0; g < instancesOfGroup.length; g++) {
            var group = side.scenario().fleet().get(g);
            instancesOfGroup[g] = switch (carried) {
                case Group(String name) -> group.securityGroups().contains(name);
                case Role(String name) -> group.instanceRole().equals(name);
            };
            for (int w = 0; w < replicas[g].length; w++) {
                replicas[g][w] = switch (carried) {
                    case Group(String name) -> side.securityScope().heldBy(g, w).contains(name);
                    case Role(String name) -> side.iamScope().heldBy(g, w).contains(name);
                };
            }
        }
        for (int j = 0; j < plan.interfaces(); j++) {
            networkInterfaces.set(j, switch (carried) {
                case Group(String name) -> side.securityScope().onInterface(j).contains(name);
                case Role _ -> instance(plan.instanceOfInterface(j));
            });
        }
        for (int i = 0; i < plan.instances(); i++) {
            anyOnInstance.set(i, instance(i) || anySlot(i));
        }
    }

    private boolean anySlot(int i) {
        for (int s = Slots.first(plan, i); s < Slots.end(plan, i); s++) {
            if (plan.workload(s) >= 0 && replica(i, s)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean instance(int i) {
        return instancesOfGroup[plan.group(i)];
    }

    @Override
    public boolean anythingOn(int i) {
        return anyOnInstance.get(i);
    }

    /// {@return whether interface `j` carries it; a role counts where its instance has it}
    @Override
    public boolean networkInterface(int j) {
        return networkInterfaces.get(j);
    }

    /// An address without replica is the interface's.
    @Override
    public boolean slot(int i, int j, int s) {
        return plan.workload(s) >= 0 ? replica(i, s) : networkInterface(j);
    }

    /// What was never admitted to a network carries nothing.
    @Override
    public boolean unaddressed(int i, int n) {
        return false;
    }

    @Override
    public boolean replica(int i, int s) {
        return plan.workload(s) >= 0 && replicas[plan.group(i)][plan.workload(s)];
    }
}
