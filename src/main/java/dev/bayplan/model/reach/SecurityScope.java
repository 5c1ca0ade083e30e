package dev.bayplan.model.reach;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.PodNetworking;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The security groups that pods and tasks really hold, and what carries them.
///
/// Security groups belong to interfaces. Who shares an interface shares its groups, asked for or not.
public final class SecurityScope {

    /// Whose groups decide; the coarsest first.
    public enum Unit { INSTANCE, ENI_CONFIG, POD, TASK }

    private final Scenario scenario;
    private final Plan plan;
    private final Placed placed;
    private final List<GroupMechanism> mechanisms;
    private final Unit unit;
    private final boolean[][] tooWide;
    private final boolean[][] lacking;

    private SecurityScope(Scenario scenario, Plan plan) {
        this.scenario = scenario;
        this.plan = plan;
        int groups = scenario.fleet().size();
        int workloads = scenario.workloads().size();
        placed = new Placed(scenario, plan);
        mechanisms = IntStream.range(0, workloads)
                .mapToObj(w -> mechanism(scenario, plan.orchestrator(), w))
                .toList();
        unit = finest();
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

    private static GroupMechanism mechanism(Scenario scenario, Orchestrator orchestrator, int w) {
        return switch (orchestrator) {
            case EKS -> ofPods(scenario, w);
            case ECS -> switch (scenario.networkMode(w)) {
                case AWSVPC -> GroupMechanism.TASK_INTERFACE;
                case BRIDGE -> GroupMechanism.HOST_ADDRESS;
                case HOST -> GroupMechanism.TASK_IN_HOST_NETWORK;
            };
        };
    }

    private static GroupMechanism ofPods(Scenario scenario, int w) {
        if (scenario.workloads().get(w).hostNetwork()) {
            return GroupMechanism.POD_IN_HOST_NETWORK;
        }
        PodNetworking networking = scenario.eks().networking();
        GroupMechanism shared = networking.customNetworking()
                ? GroupMechanism.ENI_CONFIG
                : GroupMechanism.SHARED_INTERFACE;
        if (!scenario.takesBranchInterface(w)) {
            return shared;
        }
        return switch (networking.securityGroups()) {
            case OFF -> shared;
            case STRICT -> GroupMechanism.STRICT_BRANCH_INTERFACE;
            case STANDARD -> GroupMechanism.STANDARD_BRANCH_INTERFACE;
        };
    }

    /// {@return the finest unit that some workload has; where there is no workload, the instance or, with an interface
    /// for each task, the task}
    public Unit unit() {
        return unit;
    }

    private Unit finest() {
        return mechanisms.stream()
                .map(GroupMechanism::unit)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> switch (plan.orchestrator()) {
                    case EKS -> Unit.INSTANCE;
                    case ECS -> switch (scenario.ecs().networkMode()) {
                        case AWSVPC -> Unit.TASK;
                        case BRIDGE, HOST -> Unit.INSTANCE;
                    };
                });
    }

    /// {@return how replicas of workload `w` come by their groups, on any instance}
    public GroupMechanism mechanism(int w) {
        return mechanisms.get(w);
    }

    /// {@return the names of the groups on interface `j`}
    public List<String> onInterface(int j) {
        return onKind(kind(j));
    }

    /// {@return which kind interface `j` is of: those of a kind carry the same groups}
    public int kind(int j) {
        int i = plan.instanceOfInterface(j);
        int owner = plan.workload(plan.firstSlot(j));
        boolean servesPods = plan.orchestrator() == Orchestrator.EKS
                && j > plan.firstInterface(i)
                && !plan.isTrunk(j);
        int use = owner >= 0 ? owner : servesPods ? workloads() : workloads() + 1;
        return plan.group(i) * uses() + use;
    }

    private int workloads() {
        return mechanisms.size();
    }

    /// An interface is of a replica, serves pods, or is the instance's own.
    private int uses() {
        return workloads() + 2;
    }

    /// {@return how many kinds of interfaces there may be}
    public int kinds() {
        return scenario.fleet().size() * uses();
    }

    /// {@return the group of the fleet that interfaces of a kind are on}
    public int groupOfKind(int kind) {
        return kind / uses();
    }

    /// {@return the names of the groups on interfaces of a kind}
    public List<String> onKind(int kind) {
        int g = groupOfKind(kind);
        int use = kind % uses();
        if (use < workloads()) {
            return heldBy(g, use);
        }
        return use == workloads() ? ofPodInterfaces(g) : ofInstance(g);
    }

    /// {@return the names of the groups that a replica of workload `w` holds on an instance of group `g`}
    public List<String> heldBy(int g, int w) {
        return switch (mechanism(w)) {
            case SHARED_INTERFACE, POD_IN_HOST_NETWORK, HOST_ADDRESS, TASK_IN_HOST_NETWORK -> ofInstance(g);
            case ENI_CONFIG -> ofPodInterfaces(g);
            case STRICT_BRANCH_INTERFACE, STANDARD_BRANCH_INTERFACE, TASK_INTERFACE ->
                    scenario.workloads().get(w).securityGroups();
        };
    }

    private List<String> ofInstance(int g) {
        return scenario.fleet().get(g).securityGroups();
    }

    /// {@return the names of the groups on the further interfaces of a node}
    private List<String> ofPodInterfaces(int g) {
        PodNetworking networking = scenario.eks().networking();
        boolean named = networking.customNetworking() && !networking.eniConfigSecurityGroups().isEmpty();
        return named ? networking.eniConfigSecurityGroups() : ofInstance(g);
    }

    /// {@return whether a replica of workload `w` on an instance of group `g` holds a group it did not ask for}
    public boolean isTooWide(int g, int w) {
        return tooWide[g][w];
    }

    /// {@return whether such a replica is without a group it asked for}
    public boolean isLacking(int g, int w) {
        return lacking[g][w];
    }

    /// {@return the placed replicas of workload `w` on instances of group `g`}
    public int placed(int g, int w) {
        return placed.on(g, w);
    }

    /// {@return the placed replicas that hold a group they did not ask for}
    public int grantedTooWidely() {
        return placed.count(this::isTooWide);
    }

    /// {@return the placed replicas that are without a group they asked for}
    public int lacking() {
        return placed.count(this::isLacking);
    }
}
