package dev.bayplan.model.traffic;

import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.CrossZone;
import dev.bayplan.model.settings.LoadBalancerKind;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.ServiceTraffic;
import dev.bayplan.model.traffic.Targets.Addresses;
import dev.bayplan.model.traffic.Targets.NodePorts;
import dev.bayplan.model.traffic.Targets.TaskPorts;
import java.util.List;

/// How requests get from clients to containers, as the settings say.
///
/// Source: domain rules D1 to D7, after the guides of EKS, ECS and ELB and Kubernetes' cloud provider (aws.go).
///
/// @param balancer  what stands before the instances
/// @param crossZone whether each of its nodes sends to targets in every zone, not only in its own
/// @param targets   what it has registered
public record Route(LoadBalancerKind balancer, boolean crossZone, Targets targets) {

    /// How a load balancer is made; an orchestrator calls the API.
    public enum Maker { API, CONSOLE }

    /// {@return the route of a workload that has nothing of its own to say about it}
    static Route of(Scenario scenario, Orchestrator orchestrator) {
        return switch (orchestrator) {
            case EKS -> ofService(scenario.eks().traffic());
            case ECS -> ofTasks(scenario, scenario.ecs().networkMode());
        };
    }

    /// {@return the route of workload `w`: tasks in the network of the host have one of their own}
    static Route of(Scenario scenario, Orchestrator orchestrator, int w) {
        return switch (orchestrator) {
            case EKS -> of(scenario, orchestrator);
            case ECS -> ofTasks(scenario, scenario.networkMode(w));
        };
    }

    private static Route ofService(ServiceTraffic traffic) {
        Targets targets = switch (traffic.targetType()) {
            case INSTANCE -> new NodePorts(
                    traffic.externalTrafficPolicy(), traffic.kubeProxyMode(), traffic.zonePreference());
            case IP -> new Addresses();
        };
        return new Route(traffic.loadBalancer(), crossZone(traffic.loadBalancer(), traffic.crossZone()), targets);
    }

    private static Route ofTasks(Scenario scenario, NetworkMode mode) {
        LoadBalancerKind balancer = scenario.ecs().loadBalancer();
        Targets targets = switch (mode) {
            case AWSVPC -> new Addresses();
            case BRIDGE -> new TaskPorts(true);
            case HOST -> new TaskPorts(false);
        };
        return new Route(balancer, crossZone(balancer, scenario.ecs().crossZone()), targets);
    }

    private static boolean crossZone(LoadBalancerKind balancer, CrossZone set) {
        return switch (set) {
            case DEFAULT -> crossZoneByDefault(balancer, Maker.API);
            case ON -> true;
            case OFF -> false;
        };
    }

    /// {@return whether such a balancer sends to every zone as it comes}
    public static boolean crossZoneByDefault(LoadBalancerKind balancer, Maker maker) {
        return switch (balancer) {
            case CLASSIC -> maker == Maker.CONSOLE;
            case NETWORK -> false;
            case APPLICATION -> true;
        };
    }

    /// {@return the legs of a request, in their order}
    public List<LegKind> legs() {
        return targets.legs();
    }

    /// {@return whether a leg of that kind is paid for where it goes into another zone}
    ///
    /// Source: Network Load Balancer guide; EKS best practices. What an Application or Classic Load Balancer sends is
    /// not charged.
    public boolean paysToCross(LegKind leg) {
        return switch (leg) {
            case CLIENT_TO_BALANCER, NAT_TO_TASK -> false;
            case BALANCER_TO_INSTANCE, BALANCER_TO_TARGET -> balancer == LoadBalancerKind.NETWORK;
            case PROXY_TO_POD -> true;
        };
    }

    /// {@return the number of steps from the client to the container}
    public int steps() {
        return stepsTo(legs().size() - 1);
    }

    /// {@return the number of steps up to leg `l`, from 0, and with it}
    public int stepsTo(int l) {
        int steps = 0;
        for (int each = 0; each <= l; each++) {
            steps += legs().get(each).isStep() ? 1 : 0;
        }
        return steps;
    }

    /// {@return the number of legs that belong to the first `steps` steps}
    public int legsOf(int steps) {
        int legs = 0;
        while (legs < legs().size() && stepsTo(legs) <= steps) {
            legs++;
        }
        return legs;
    }
}
