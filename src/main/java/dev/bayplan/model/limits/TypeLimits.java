package dev.bayplan.model.limits;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.offering.Offering;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every limit of an instance type on a date, in every mode. What the type or the date does not have is empty.
///
/// @param maxPods          EKS, one secondary address a pod
/// @param podAddresses     EKS, the addresses of those pods
/// @param customNetworking EKS, pods with custom networking
/// @param prefixes         EKS, pods with prefix delegation, where nothing else bounds them
/// @param recommended      EKS, pods with prefix delegation, as AWS recommends at most
/// @param ipv6             EKS, pods with IPv6
/// @param branchInterfaces EKS, security groups for pods; 0 = published as none, null = not known or not at that date
/// @param awsvpc           ECS, tasks with an interface of their own
/// @param trunked          ECS, tasks with an interface of their own on a trunk
/// @param dynamicPorts     ECS, ports in bridge mode
/// @param articleAddresses what the article of 2018 counts for EKS
/// @param articleTasks     what the article of 2018 counts for ECS
public record TypeLimits(
        InstanceType type,
        LocalDate asOf,
        Arithmetic maxPods,
        Arithmetic podAddresses,
        Optional<Arithmetic> customNetworking,
        Optional<Arithmetic> prefixes,
        Optional<Arithmetic> recommended,
        Optional<Arithmetic> ipv6,
        @Nullable Integer branchInterfaces,
        Arithmetic awsvpc,
        Optional<TrunkedTasks> trunked,
        Arithmetic dynamicPorts,
        Arithmetic articleAddresses,
        Arithmetic articleTasks) {

    public static TypeLimits of(InstanceType type, LocalDate asOf) {
        NodeNetwork network = NodeNetwork.ofSecondaryAddresses(type);
        boolean nitro = NodeNetwork.takesPrefixes(type);
        NodeNetwork withPrefixes = network.withPrefixes(true);
        return new TypeLimits(
                type,
                asOf,
                network.pods(),
                network.podAddresses(),
                offered(Offering.CUSTOM_NETWORKING, asOf, true, network.withCustomNetworking(true).pods()),
                offered(Offering.PREFIX_DELEGATION, asOf, nitro, withPrefixes.pods()),
                offered(Offering.PREFIX_DELEGATION, asOf, nitro, withPrefixes.recommendedPods(type.vcpus())),
                offered(Offering.IPV6_PODS, asOf, nitro, NodeNetwork.ceiling(type.vcpus())),
                Offering.SECURITY_GROUPS_FOR_PODS.isOfferedOn(asOf) ? type.branchInterfaces() : null,
                EcsLimits.awsvpcTasks(type.interfaces().enis()),
                Offering.ECS_ENI_TRUNKING.isOfferedOn(asOf) ? TrunkedTasks.of(type) : Optional.empty(),
                DynamicPorts.OF_KERNEL.count(),
                ArticleLimits.addresses(network.enis(), network.ipv4PerEni()),
                ArticleLimits.tasks(type.interfaces().enis()));
    }

    private static Optional<Arithmetic> offered(
            Offering offering, LocalDate asOf, boolean byType, Arithmetic limit) {
        return byType && offering.isOfferedOn(asOf) ? Optional.of(limit) : Optional.empty();
    }
}
