package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.least;
import static dev.bayplan.model.limits.Arithmetic.product;
import static dev.bayplan.model.limits.Arithmetic.sum;

import dev.bayplan.model.Check;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.InstanceType.Hypervisor;
import dev.bayplan.model.catalog.InterfaceLimits;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.model.settings.PodNetworking;

/// The addresses that the VPC CNI has for the pods of one node.
///
/// Sources: Amazon VPC CNI, README and docs/prefix-and-ip-target.md; nodeadm, eni_max_pods.go; amazon-eks-ami,
/// max-pods-calculator.sh.
///
/// @param enis             interfaces on the default network card, the only one that serves pods
/// @param severalCards     whether the instance has other cards too
/// @param maxEni           MAX_ENI; 0 = not set
/// @param ipv4PerEni       IPv4 addresses on one interface, its primary one included
/// @param prefixes         whether each slot holds a /28
/// @param customNetworking whether the primary interface serves no pods
/// @param trunk            whether one interface is a trunk, which serves only pods with security groups of their own
public record NodeNetwork(
        int enis,
        boolean severalCards,
        int maxEni,
        int ipv4PerEni,
        boolean prefixes,
        boolean customNetworking,
        boolean trunk) {

    /// Addresses in a /28.
    public static final int ADDRESSES_PER_PREFIX = 16;

    /// aws-node and kube-proxy: on every node, in the host's network, without an address of their own.
    public static final int HOST_NETWORK_PODS = 2;

    private static final int RECOMMENDED = 110;
    private static final int RECOMMENDED_FOR_LARGE = 250;
    private static final int MOST_VCPUS_OF_SMALL = 30;

    public NodeNetwork {
        Check.atLeast("enis", enis, 1);
        Check.atLeast("maxEni", maxEni, 0);
        Check.atLeast("ipv4PerEni", ipv4PerEni, 1);
    }

    /// {@return what a node has where each pod takes one secondary address}
    ///
    /// @param enis interfaces on the default network card
    public static NodeNetwork ofSecondaryAddresses(int enis, int ipv4PerEni) {
        return new NodeNetwork(enis, false, 0, ipv4PerEni, false, false, false);
    }

    /// {@return the same for a type}
    public static NodeNetwork ofSecondaryAddresses(InstanceType type) {
        InterfaceLimits interfaces = type.interfaces();
        return new NodeNetwork(
                interfaces.defaultCardEnis(), interfaces.enis() > interfaces.defaultCardEnis(), 0,
                interfaces.ipv4PerEni(), false, false, false);
    }

    /// {@return what a node of a type has where the CNI is set up like that}
    ///
    /// A type that takes no prefixes is given secondary addresses instead, and one that takes no trunk has none: so
    /// does the CNI. Addresses of IPv6 are not counted here: see [EksLimits].
    public static NodeNetwork of(InstanceType type, PodNetworking networking) {
        NodeNetwork plain = ofSecondaryAddresses(type);
        return new NodeNetwork(
                plain.enis, plain.severalCards, networking.maxEni(), plain.ipv4PerEni,
                networking.addresses() == PodAddresses.PREFIX_DELEGATION && takesPrefixes(type),
                networking.customNetworking(),
                BranchInterfaces.hasTrunk(type, networking));
    }

    /// {@return whether the CNI can give prefixes to an interface of that type: on Nitro, bare metal included}
    public static boolean takesPrefixes(InstanceType type) {
        return type.hypervisor() == Hypervisor.NITRO || type.bareMetal();
    }

    public NodeNetwork withPrefixes(boolean on) {
        return new NodeNetwork(enis, severalCards, maxEni, ipv4PerEni, on, customNetworking, trunk);
    }

    public NodeNetwork withCustomNetworking(boolean on) {
        return new NodeNetwork(enis, severalCards, maxEni, ipv4PerEni, prefixes, on, trunk);
    }

    public NodeNetwork withMaxEni(int most) {
        return new NodeNetwork(enis, severalCards, most, ipv4PerEni, prefixes, customNetworking, trunk);
    }

    NodeNetwork withoutTrunk() {
        return new NodeNetwork(enis, severalCards, maxEni, ipv4PerEni, prefixes, customNetworking, false);
    }

    /// {@return the interfaces that are attached at the most, those without pods included}
    public Arithmetic interfaces() {
        Arithmetic all = given(severalCards ? Quantity.DEFAULT_CARD_ENIS : Quantity.ENIS, enis);
        return maxEni == 0 ? all : least(all, given(Quantity.MAX_ENI, maxEni));
    }

    /// {@return the interfaces that serve pods}
    public Arithmetic podInterfaces() {
        Arithmetic serving = interfaces();
        if (customNetworking) {
            serving = serving.minus(given(Quantity.PRIMARY_INTERFACE, 1));
        }
        return trunk ? serving.minus(given(Quantity.TRUNK_INTERFACE, 1)) : serving;
    }

    /// {@return the addresses that pods may have: every interface keeps its primary one}
    public Arithmetic podAddresses() {
        Arithmetic slots = given(Quantity.IPV4_PER_ENI, ipv4PerEni).minus(given(Quantity.PRIMARY_ADDRESS, 1));
        return prefixes
                ? product(podInterfaces(), slots, given(Quantity.ADDRESSES_PER_PREFIX, ADDRESSES_PER_PREFIX))
                : product(podInterfaces(), slots);
    }

    /// {@return the pods there is room for, those in the host's network included; what a kubelet is told knows of no
    /// trunk}
    public Arithmetic pods() {
        return sum(withoutTrunk().podAddresses(), hostNetworkPods());
    }

    /// {@return the pods that AWS recommends at most, of those there is room for}
    public Arithmetic recommendedPods(int vcpus) {
        return least(pods(), ceiling(vcpus));
    }

    /// {@return the pods that AWS recommends at most on a node of that size}
    public static Arithmetic ceiling(int vcpus) {
        return given(
                Quantity.RECOMMENDED_MAX_PODS, vcpus > MOST_VCPUS_OF_SMALL ? RECOMMENDED_FOR_LARGE : RECOMMENDED);
    }

    static Arithmetic hostNetworkPods() {
        return given(Quantity.HOST_NETWORK_PODS, HOST_NETWORK_PODS);
    }
}
