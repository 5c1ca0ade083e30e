package dev.bayplan.model.settings;

import dev.bayplan.model.Check;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.offering.Offering;
import java.util.List;
import java.util.stream.Stream;

/// How the VPC CNI gives pods their network.
///
/// @param addresses               where addresses come from
/// @param customNetworking        whether an ENIConfig sets up the interfaces of pods, in the zone's own subnet; the
///                                primary one serves none then
/// @param eniConfigSecurityGroups names of the groups in the ENIConfig; none = those of the node
/// @param warmTargets             what is kept ready
/// @param maxEni                  MAX_ENI; 0 = as many as the instance takes
/// @param securityGroups          security groups for pods
/// @param maxPods                 what the kubelet is told
public record PodNetworking(
        PodAddresses addresses,
        boolean customNetworking,
        List<String> eniConfigSecurityGroups,
        WarmTargets warmTargets,
        int maxEni,
        PodSecurityGroups securityGroups,
        MaxPods maxPods) {

    public static final PodNetworking DEFAULT = new PodNetworking(
            PodAddresses.SECONDARY_IP, false, List.of(), WarmTargets.DEFAULT, 0, PodSecurityGroups.OFF,
            MaxPods.PUBLISHED);

    private static final int MOST_ENIS = 200;

    public PodNetworking {
        if (customNetworking && addresses == PodAddresses.IPV6) {
            throw new InvalidValueException("customNetworking", "off with IPv6", "on");
        }
        Check.between("maxEni", maxEni, 0, MOST_ENIS);
        eniConfigSecurityGroups = List.copyOf(eniConfigSecurityGroups);
        Check.distinct("eniConfigSecurityGroups", eniConfigSecurityGroups, name -> name, "");
    }

    Stream<Requirement> requirements() {
        return Stream.of(
                        Requirement.of("addresses", addresses),
                        Requirement.where(customNetworking, "customNetworking", Offering.CUSTOM_NETWORKING),
                        Requirement.where(maxEni > 0, "maxEni", Offering.MAX_ENI),
                        Requirement.where(
                                warmTargets.countsAddresses(), "warmTargets",
                                Offering.WARM_POOL_BY_FREE_ADDRESSES),
                        Requirement.of("securityGroups", securityGroups),
                        Requirement.of("maxPods.rule", maxPods.rule()))
                .flatMap(each -> each);
    }

    public PodNetworking withAddresses(PodAddresses other) {
        return new PodNetworking(
                other, customNetworking, eniConfigSecurityGroups, warmTargets, maxEni, securityGroups, maxPods);
    }

    public PodNetworking withCustomNetworking(boolean on) {
        return new PodNetworking(
                addresses, on, eniConfigSecurityGroups, warmTargets, maxEni, securityGroups, maxPods);
    }

    public PodNetworking withEniConfigSecurityGroups(List<String> names) {
        return new PodNetworking(addresses, customNetworking, names, warmTargets, maxEni, securityGroups, maxPods);
    }

    public PodNetworking withWarmTargets(WarmTargets targets) {
        return new PodNetworking(
                addresses, customNetworking, eniConfigSecurityGroups, targets, maxEni, securityGroups, maxPods);
    }

    public PodNetworking withMaxEni(int most) {
        return new PodNetworking(
                addresses, customNetworking, eniConfigSecurityGroups, warmTargets, most, securityGroups, maxPods);
    }

    public PodNetworking withSecurityGroups(PodSecurityGroups mode) {
        return new PodNetworking(
                addresses, customNetworking, eniConfigSecurityGroups, warmTargets, maxEni, mode, maxPods);
    }

    public PodNetworking withMaxPods(MaxPods told) {
        return new PodNetworking(
                addresses, customNetworking, eniConfigSecurityGroups, warmTargets, maxEni, securityGroups, told);
    }
}
