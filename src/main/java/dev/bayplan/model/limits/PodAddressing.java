package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.least;
import static dev.bayplan.model.limits.Arithmetic.product;
import static dev.bayplan.model.limits.Arithmetic.sum;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.InstanceType.Hypervisor;

/// The pods of a node where the VPC CNI gives out addresses in another way than one secondary address a pod.
///
/// Sources: nodeadm, eni_max_pods_test.go; amazon-eks-ami, max-pods-calculator.sh; Amazon VPC CNI,
/// docs/prefix-and-ip-target.md.
public final class PodAddressing {

    private static final int ADDRESSES_PER_PREFIX = 16;
    private static final int RECOMMENDED = 110;
    private static final int RECOMMENDED_FOR_LARGE = 250;
    private static final int MOST_VCPUS_OF_SMALL = 30;

    private PodAddressing() {}

    /// {@return the pods with custom networking: the primary interface gives none of its addresses to them}
    ///
    /// @param enis interfaces on the default network card
    public static Arithmetic customNetworking(int enis, int ipv4PerEni) {
        return sum(product(secondaryInterfaces(enis), slots(ipv4PerEni)), hostNetworkPods());
    }

    /// {@return the pods with prefix delegation, where nothing else bounds them: each slot holds a /28}
    ///
    /// @param enis interfaces on the default network card
    public static Arithmetic prefixDelegation(int enis, int ipv4PerEni) {
        return sum(
                product(given(Quantity.DEFAULT_CARD_ENIS, enis), slots(ipv4PerEni), prefix()), hostNetworkPods());
    }

    /// {@return the pods that AWS recommends at most, of those there is room for}
    public static Arithmetic recommended(Arithmetic uncapped, int vcpus) {
        return least(uncapped, ceiling(vcpus));
    }

    /// {@return the pods with IPv6: a node's /80 never runs out, so what AWS recommends is all that bounds them}
    public static Arithmetic ipv6(int vcpus) {
        return ceiling(vcpus);
    }

    /// {@return whether the CNI can give prefixes to an interface of that type: on Nitro, bare metal included}
    public static boolean takesPrefixes(InstanceType type) {
        return type.hypervisor() == Hypervisor.NITRO || type.bareMetal();
    }

    private static Arithmetic ceiling(int vcpus) {
        return given(
                Quantity.RECOMMENDED_MAX_PODS, vcpus > MOST_VCPUS_OF_SMALL ? RECOMMENDED_FOR_LARGE : RECOMMENDED);
    }

    private static Arithmetic secondaryInterfaces(int enis) {
        return given(Quantity.DEFAULT_CARD_ENIS, enis).minus(given(Quantity.PRIMARY_INTERFACE, 1));
    }

    private static Arithmetic slots(int ipv4PerEni) {
        return given(Quantity.IPV4_PER_ENI, ipv4PerEni).minus(given(Quantity.PRIMARY_ADDRESS, 1));
    }

    private static Arithmetic prefix() {
        return given(Quantity.ADDRESSES_PER_PREFIX, ADDRESSES_PER_PREFIX);
    }

    private static Arithmetic hostNetworkPods() {
        return given(Quantity.HOST_NETWORK_PODS, EksLimits.HOST_NETWORK_PODS);
    }
}
