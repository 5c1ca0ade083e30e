package dev.bayplan.model.reach;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;

/// The security groups that pods and tasks really hold.
///
/// Under EKS all interfaces of a node carry the node's groups, so every pod on it holds them and no other. Under ECS
/// with `awsvpc` the interface is the task's own, and so are its groups.
public final class SecurityScope {

    /// Whose groups decide.
    public enum Unit { INSTANCE, TASK }

    private final Scenario scenario;
    private final Plan plan;
    private final boolean[][] tooWide;
    private final boolean[][] lacking;

    private SecurityScope(Scenario scenario, Plan plan) {
        this.scenario = scenario;
        this.plan = plan;
        int groups = scenario.fleet().size();
        int workloads = scenario.workloads().size();
        tooWide = new boolean[groups][workloads];
        lacking = new boolean[groups][workloads];
        for (int g = 0; g < groups; g++) {
            for (int w = 0; w < workloads; w++) {
                List<String> held = heldBy(g, w);
                List<String> asked = scenario.workloads().get(w).securityGroups();
                tooWide[g][w] = !asked.containsAll(held);
                lacking[g][w] = !held.containsAll(asked);
            }
        }
    }

    public static SecurityScope of(Scenario scenario, Plan plan) {
        return new SecurityScope(scenario, plan);
    }

    public Unit unit() {
        return switch (plan.orchestrator()) {
            case EKS -> Unit.INSTANCE;
            case ECS -> Unit.TASK;
        };
    }

    /// {@return the names of the groups on interface `j`}
    public List<String> onInterface(int j) {
        int primary = plan.firstSlot(j);
        int group = plan.group(plan.instanceOfInterface(j));
        int workload = plan.workload(primary);
        return workload >= 0 ? heldBy(group, workload) : scenario.fleet().get(group).securityGroups();
    }

    /// {@return the names of the groups that a replica of workload `w` holds on an instance of group `g`}
    public List<String> heldBy(int g, int w) {
        return switch (unit()) {
            case INSTANCE -> scenario.fleet().get(g).securityGroups();
            case TASK -> scenario.workloads().get(w).securityGroups();
        };
    }

    /// {@return whether a replica of workload `w` on an instance of group `g` holds a group it did not ask for}
    public boolean isTooWide(int g, int w) {
        return tooWide[g][w];
    }

    /// {@return whether such a replica is without a group it asked for}
    public boolean isLacking(int g, int w) {
        return lacking[g][w];
    }

    /// {@return the placed replicas that hold a group they did not ask for}
    public int grantedTooWidely() {
        return count(tooWide);
    }

    /// {@return the placed replicas that are without a group they asked for}
    public int lacking() {
        return count(lacking);
    }

    private int count(boolean[][] which) {
        int count = 0;
        for (int i = 0; i < plan.instances(); i++) {
            int end = plan.firstInterface(i) + plan.interfaces(i);
            for (int j = plan.firstInterface(i); j < end; j++) {
                for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
                    if (plan.workload(s) >= 0 && which[plan.group(i)][plan.workload(s)]) {
                        count++;
                    }
                }
            }
        }
        return count;
    }
}
