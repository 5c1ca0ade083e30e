package dev.bayplan.model.settings;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.offering.Offering;
import java.util.stream.Stream;

/// How requests reach the pods of a Service.
///
/// @param loadBalancer          what stands before the nodes
/// @param targetType            what it has registered
/// @param crossZone             whether its nodes send to every zone
/// @param externalTrafficPolicy whether a node may hand a request on
/// @param kubeProxyMode         how a pod is picked
/// @param zonePreference        which pods are preferred
public record ServiceTraffic(
        LoadBalancerKind loadBalancer,
        TargetType targetType,
        CrossZone crossZone,
        ExternalTrafficPolicy externalTrafficPolicy,
        KubeProxyMode kubeProxyMode,
        ZonePreference zonePreference) {

    /// As Kubernetes sets up a Service of type LoadBalancer by itself.
    public static final ServiceTraffic DEFAULT = new ServiceTraffic(
            LoadBalancerKind.CLASSIC, TargetType.INSTANCE, CrossZone.DEFAULT, ExternalTrafficPolicy.CLUSTER,
            KubeProxyMode.IPTABLES, ZonePreference.NONE);

    public ServiceTraffic {
        if (loadBalancer == LoadBalancerKind.CLASSIC && targetType == TargetType.IP) {
            throw new InvalidValueException(
                    "targetType", "instance with a Classic Load Balancer, which has no ip targets", "ip");
        }
    }

    Stream<Requirement> requirements() {
        return Stream.of(
                        Requirement.where(
                                loadBalancer == LoadBalancerKind.APPLICATION, "loadBalancer",
                                Offering.ALB_INGRESS_CONTROLLER),
                        Requirement.where(
                                loadBalancer == LoadBalancerKind.NETWORK && targetType == TargetType.IP,
                                "targetType", Offering.NLB_IP_TARGETS),
                        crossZoneOff(loadBalancer, crossZone),
                        Requirement.of("zonePreference", zonePreference))
                .flatMap(each -> each);
    }

    /// An Application Load Balancer could not always be kept within its zones.
    static Stream<Requirement> crossZoneOff(LoadBalancerKind loadBalancer, CrossZone crossZone) {
        return Requirement.where(
                loadBalancer == LoadBalancerKind.APPLICATION && crossZone == CrossZone.OFF, "crossZone",
                Offering.ALB_CROSS_ZONE_OFF);
    }

    /// {@return a copy with another balancer; one that has no ip targets gets instances}
    public ServiceTraffic withLoadBalancer(LoadBalancerKind kind) {
        return new ServiceTraffic(
                kind, kind == LoadBalancerKind.CLASSIC ? TargetType.INSTANCE : targetType, crossZone,
                externalTrafficPolicy, kubeProxyMode, zonePreference);
    }

    public ServiceTraffic withTargetType(TargetType type) {
        return new ServiceTraffic(
                loadBalancer, type, crossZone, externalTrafficPolicy, kubeProxyMode, zonePreference);
    }

    public ServiceTraffic withCrossZone(CrossZone other) {
        return new ServiceTraffic(
                loadBalancer, targetType, other, externalTrafficPolicy, kubeProxyMode, zonePreference);
    }

    public ServiceTraffic withExternalTrafficPolicy(ExternalTrafficPolicy policy) {
        return new ServiceTraffic(loadBalancer, targetType, crossZone, policy, kubeProxyMode, zonePreference);
    }

    public ServiceTraffic withKubeProxyMode(KubeProxyMode mode) {
        return new ServiceTraffic(loadBalancer, targetType, crossZone, externalTrafficPolicy, mode, zonePreference);
    }

    public ServiceTraffic withZonePreference(ZonePreference preference) {
        return new ServiceTraffic(
                loadBalancer, targetType, crossZone, externalTrafficPolicy, kubeProxyMode, preference);
    }
}
