package dev.bayplan.model.reach;

import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import java.time.LocalDate;
import java.util.List;

/// The IAM roles that pods and tasks really hold: the one they act in, and that of their instance wherever they reach
/// its metadata service.
public final class IamScope {

    /// Whose role decides.
    public enum Unit { INSTANCE, SERVICE_ACCOUNT, TASK }

    private final Scenario scenario;
    private final Plan plan;
    private final Placed placed;
    private final EffectiveRole[][] effective;
    private final boolean[][] tooWide;
    private final boolean[][] lacking;

    private IamScope(Scenario scenario, Plan plan) {
        this.scenario = scenario;
        this.plan = plan;
        placed = new Placed(scenario, plan);
        int groups = scenario.fleet().size();
        int workloads = scenario.workloads().size();
        effective = new EffectiveRole[groups][workloads];
        tooWide = new boolean[groups][workloads];
        lacking = new boolean[groups][workloads];
        for (int g = 0; g < groups; g++) {
            for (int w = 0; w < workloads; w++) {
                effective[g][w] = effective(scenario, plan.orchestrator(), g, w);
                List<String> held = heldBy(g, w);
                String asked = scenario.workloads().get(w).role();
                tooWide[g][w] = held.stream().anyMatch(role -> !role.equals(asked));
                lacking[g][w] = asked != null && !held.contains(asked);
            }
        }
    }

    public static IamScope of(Scenario scenario, Plan plan) {
        return new IamScope(scenario, plan);
    }

    private static EffectiveRole effective(Scenario scenario, Orchestrator orchestrator, int g, int w) {
        Workload workload = scenario.workloads().get(w);
        String instanceRole = scenario.fleet().get(g).instanceRole();
        return switch (orchestrator) {
            case EKS -> EffectiveRole.ofPod(
                    workload.role(), instanceRole, scenario.eks().permissions(), workload.hostNetwork(),
                    scenario.asOf());
            case ECS -> EffectiveRole.ofTask(
                    workload.role(), instanceRole, scenario.networkMode(w), scenario.ecs().imdsBlocked());
        };
    }

    /// {@return whether a pod can have a role of its own, without the software of others}
    public static boolean hasPodRoles(LocalDate asOf) {
        return Offering.IAM_ROLES_FOR_SERVICE_ACCOUNTS.isOfferedOn(asOf);
    }

    public Unit unit() {
        return switch (plan.orchestrator()) {
            case EKS -> switch (scenario.eks().permissions().identity()) {
                case NODE_ROLE -> Unit.INSTANCE;
                case IRSA, POD_IDENTITY -> Unit.SERVICE_ACCOUNT;
            };
            case ECS -> Unit.TASK;
        };
    }

    /// {@return what a replica of workload `w` acts in on an instance of group `g`}
    public EffectiveRole effective(int g, int w) {
        return effective[g][w];
    }

    /// {@return the names of all roles that such a replica can act in, its own first}
    public List<String> heldBy(int g, int w) {
        return effective[g][w].held();
    }

    /// {@return whether such a replica holds a role that it did not ask for}
    public boolean isTooWide(int g, int w) {
        return tooWide[g][w];
    }

    /// {@return whether such a replica is without the role that it asked for}
    public boolean isLacking(int g, int w) {
        return lacking[g][w];
    }

    /// {@return the placed replicas of workload `w` on instances of group `g`}
    public int placed(int g, int w) {
        return placed.on(g, w);
    }

    /// {@return the placed replicas that hold a role they did not ask for}
    public int grantedTooWidely() {
        return placed.count(this::isTooWide);
    }

    /// {@return the placed replicas that are without the role they asked for}
    public int lacking() {
        return placed.count(this::isLacking);
    }
}
