package dev.bayplan.model.settings;

import dev.bayplan.model.Check;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.offering.Offering;
import java.util.List;
import java.util.stream.Stream;

/// How the ECS cluster and its services are set up.
///
/// @param networkMode  of the tasks
/// @param trunking     whether the account setting `awsvpcTrunking` is on
/// @param hostPorts    how ports are mapped in `bridge` mode
/// @param loadBalancer what stands before the tasks
/// @param crossZone    whether its nodes send to every zone
/// @param strategies   what the service scheduler ranks instances by, the first before the second; at most 5. None =
///                     spread over zones, then the fewest tasks of the service
/// @param imdsBlocked  whether tasks are kept from the instance metadata service: ECS_AWSVPC_BLOCK_IMDS, or a rule of
///                     iptables in `bridge` mode; nothing keeps tasks in `host` mode from it
/// @param deployment   how services go over to a new version
public record EcsSettings(
        NetworkMode networkMode,
        boolean trunking,
        HostPorts hostPorts,
        LoadBalancerKind loadBalancer,
        CrossZone crossZone,
        List<PlacementStrategy> strategies,
        boolean imdsBlocked,
        ServiceDeployment deployment) {

    /// Tasks with an interface each behind an Application Load Balancer, as the article of 2018 compares them.
    public static final EcsSettings DEFAULT = new EcsSettings(
            NetworkMode.AWSVPC, false, HostPorts.DYNAMIC, LoadBalancerKind.APPLICATION, CrossZone.DEFAULT, List.of(),
            false, ServiceDeployment.DEFAULT);

    private static final int MOST_STRATEGIES = 5;

    public EcsSettings {
        strategies = Check.sized("strategies", strategies, 0, MOST_STRATEGIES);
        Check.distinct("strategies", strategies, Enum::name, "");
        if (loadBalancer == LoadBalancerKind.CLASSIC && !hasPortOfItsOwnOnEveryInstance(networkMode, hostPorts)) {
            throw new InvalidValueException(
                    "loadBalancer",
                    "network or application, unless the network mode is host, or bridge with fixed host ports",
                    "classic");
        }
    }

    /// A Classic Load Balancer sends to one port, the same on every instance.
    private static boolean hasPortOfItsOwnOnEveryInstance(NetworkMode networkMode, HostPorts hostPorts) {
        return switch (networkMode) {
            case AWSVPC -> false;
            case BRIDGE -> hostPorts == HostPorts.FIXED;
            case HOST -> true;
        };
    }

    /// {@return what the balancer has registered}
    public TargetType targetType() {
        return switch (networkMode) {
            case AWSVPC -> TargetType.IP;
            case BRIDGE, HOST -> TargetType.INSTANCE;
        };
    }

    /// {@return what is chosen that AWS has not always offered}
    public List<Requirement> requirements() {
        return Stream.of(
                        Requirement.where(trunking, "trunking", Offering.ECS_ENI_TRUNKING),
                        ServiceTraffic.crossZoneOff(loadBalancer, crossZone),
                        deployment.requirements().map(each -> each.inside("deployment")))
                .flatMap(each -> each)
                .toList();
    }

    /// {@return a copy in another mode; a Classic Load Balancer, which not every mode has, becomes an application one}
    public EcsSettings withNetworkMode(NetworkMode mode) {
        return new EcsSettings(
                mode, trunking, hostPorts, allowed(mode, hostPorts), crossZone, strategies, imdsBlocked, deployment);
    }

    public EcsSettings withTrunking(boolean on) {
        return new EcsSettings(
                networkMode, on, hostPorts, loadBalancer, crossZone, strategies, imdsBlocked, deployment);
    }

    /// {@return a copy that maps ports otherwise; a Classic Load Balancer that cannot stay becomes an application one}
    public EcsSettings withHostPorts(HostPorts mapped) {
        return new EcsSettings(
                networkMode, trunking, mapped, allowed(networkMode, mapped), crossZone, strategies, imdsBlocked,
                deployment);
    }

    private LoadBalancerKind allowed(NetworkMode mode, HostPorts ports) {
        return loadBalancer == LoadBalancerKind.CLASSIC && !hasPortOfItsOwnOnEveryInstance(mode, ports)
                ? LoadBalancerKind.APPLICATION
                : loadBalancer;
    }

    public EcsSettings withLoadBalancer(LoadBalancerKind kind) {
        return new EcsSettings(networkMode, trunking, hostPorts, kind, crossZone, strategies, imdsBlocked, deployment);
    }

    public EcsSettings withCrossZone(CrossZone other) {
        return new EcsSettings(
                networkMode, trunking, hostPorts, loadBalancer, other, strategies, imdsBlocked, deployment);
    }

    public EcsSettings withStrategies(List<PlacementStrategy> ranked) {
        return new EcsSettings(
                networkMode, trunking, hostPorts, loadBalancer, crossZone, ranked, imdsBlocked, deployment);
    }

    public EcsSettings withImdsBlocked(boolean blocked) {
        return new EcsSettings(
                networkMode, trunking, hostPorts, loadBalancer, crossZone, strategies, blocked, deployment);
    }

    public EcsSettings withDeployment(ServiceDeployment other) {
        return new EcsSettings(
                networkMode, trunking, hostPorts, loadBalancer, crossZone, strategies, imdsBlocked, other);
    }
}
