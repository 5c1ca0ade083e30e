package dev.bayplan.model.settings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/// Settings made up from a source of chance, with only what a day offered.
public final class AnySettings {

    private AnySettings() {}

    public static EksSettings eks(RandomGenerator random, LocalDate asOf) {
        EksSettings any = new EksSettings(
                networking(random, asOf),
                traffic(random, asOf),
                new PodPermissions(
                        any(random, asOf, PodIdentity.values()), random.nextBoolean(), random.nextInt(1, 4)),
                any(random, asOf, SupportTier.values()),
                new RollingUpdate(
                        new ReplicaShare(random.nextInt(1, 60), random.nextBoolean()),
                        new ReplicaShare(random.nextInt(60), random.nextBoolean())));
        return isOffered(any.requirements(), asOf)
                ? any
                : any.withPermissions(any.permissions().withImdsV2Required(false));
    }

    public static PodNetworking networking(RandomGenerator random, LocalDate asOf) {
        PodAddresses addresses = any(random, asOf, PodAddresses.values());
        var any = new PodNetworking(
                addresses,
                addresses != PodAddresses.IPV6 && random.nextInt(4) == 0,
                List.of(),
                new WarmTargets(
                        random.nextInt(4), random.nextInt(12), random.nextInt(20), random.nextInt(1, 4)),
                random.nextInt(5),
                any(random, asOf, PodSecurityGroups.values()),
                new MaxPods(any(random, asOf, MaxPodsRule.values()), random.nextInt(2, 300)));
        return isOffered(any.requirements().toList(), asOf)
                ? any
                : any.withCustomNetworking(false).withMaxEni(0)
                        .withWarmTargets(new WarmTargets(random.nextInt(4), 0, 0, 1));
    }

    public static Scaling scaling(RandomGenerator random) {
        int minimum = random.nextInt(1, 20);
        int requests = random.nextInt(3) * random.nextInt(1, 50);
        return new Scaling(
                requests, requests > 0 && random.nextBoolean(), minimum, minimum + random.nextInt(40),
                random.nextInt(1, 101));
    }

    public static ServiceTraffic traffic(RandomGenerator random, LocalDate asOf) {
        LoadBalancerKind balancer = any(random, asOf, LoadBalancerKind.values());
        var any = new ServiceTraffic(
                balancer,
                balancer == LoadBalancerKind.CLASSIC ? TargetType.INSTANCE : any(random, asOf, TargetType.values()),
                any(random, asOf, CrossZone.values()),
                any(random, asOf, ExternalTrafficPolicy.values()),
                any(random, asOf, KubeProxyMode.values()),
                any(random, asOf, ZonePreference.values()));
        return isOffered(any.requirements().toList(), asOf)
                ? any
                : any.withLoadBalancer(LoadBalancerKind.CLASSIC);
    }

    public static EcsSettings ecs(RandomGenerator random, LocalDate asOf) {
        NetworkMode mode = any(random, asOf, NetworkMode.values());
        HostPorts ports = any(random, asOf, HostPorts.values());
        boolean fixed = mode == NetworkMode.HOST || (mode == NetworkMode.BRIDGE && ports == HostPorts.FIXED);
        LoadBalancerKind balancer = any(random, asOf, LoadBalancerKind.values());
        List<PlacementStrategy> strategies = Arrays.asList(PlacementStrategy.values());
        Collections.shuffle(strategies, java.util.Random.from(random));
        var any = new EcsSettings(
                mode, random.nextBoolean(), ports,
                balancer == LoadBalancerKind.CLASSIC && !fixed ? LoadBalancerKind.NETWORK : balancer,
                any(random, asOf, CrossZone.values()),
                strategies.subList(0, random.nextInt(strategies.size())),
                random.nextBoolean(),
                new ServiceDeployment(random.nextInt(101), random.nextInt(100, 300), random.nextBoolean()));
        return isOffered(any.requirements(), asOf)
                ? any
                : any.withTrunking(false).withCrossZone(CrossZone.ON)
                        .withDeployment(any.deployment().withCircuitBreaker(false));
    }

    private static boolean isOffered(List<Requirement> requirements, LocalDate asOf) {
        return requirements.stream().allMatch(each -> each.offering().isOfferedOn(asOf));
    }

    private static <T> T any(RandomGenerator random, LocalDate asOf, T[] values) {
        List<T> offered = Arrays.stream(values)
                .filter(value -> !(value instanceof Choice choice) || choice.isOfferedOn(asOf))
                .toList();
        return offered.get(random.nextInt(offered.size()));
    }
}
