package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.product;
import static dev.bayplan.model.limits.Arithmetic.sum;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.InterfaceLimits;
import dev.bayplan.model.catalog.Source;
import java.time.LocalDate;
import java.util.List;

/// What a worker node carries when the VPC CNI gives each pod a secondary address.
public final class EksLimits {

    /// aws-node and kube-proxy: on every node, in the host's network, without an address of their own.
    public static final int HOST_NETWORK_PODS = 2;

    private static final DatedSource MAX_PODS = new DatedSource(
            new Source("Amazon EKS AMI, amazon-eks-nodegroup.yaml, MaxPodsPerNode", LocalDate.of(2018, 6, 11)),
            new Source("Amazon EKS AMI, nodeadm, eni_max_pods.go", LocalDate.of(2026, 7, 23)));
    private static final DatedSource ADDRESSES = new DatedSource(
            new Source("Amazon VPC CNI 1.0.0, docs/cni-proposal.md", LocalDate.of(2018, 6, 3)),
            new Source("Amazon VPC CNI, README", LocalDate.of(2026, 8, 20)));

    private EksLimits() {}

    /// {@return the addresses that pods may have: every interface keeps its primary one}
    ///
    /// @param enis       interfaces on the default network card
    /// @param ipv4PerEni addresses on each
    public static Arithmetic podAddresses(int enis, int ipv4PerEni) {
        return podAddresses(given(Quantity.ENIS, enis), ipv4PerEni);
    }

    private static Arithmetic podAddresses(Arithmetic enis, int ipv4PerEni) {
        return product(enis, given(Quantity.IPV4_PER_ENI, ipv4PerEni).minus(given(Quantity.PRIMARY_ADDRESS, 1)));
    }

    /// {@return the addresses that the pods of one node may have}
    public static Arithmetic podAddresses(InstanceType type) {
        return podAddresses(defaultCard(type.interfaces()), type.interfaces().ipv4PerEni());
    }

    /// {@return the pods that the kubelet admits, those in the host's network included}
    public static Arithmetic maxPods(int enis, int ipv4PerEni) {
        return sum(podAddresses(enis, ipv4PerEni), hostNetworkPods());
    }

    /// {@return all pods of one node, and what stops the next: the published number, before CPU and memory}
    public static Limit pods(InstanceType type, LocalDate asOf) {
        Arithmetic pods = sum(podAddresses(type), hostNetworkPods());
        return new Limit(List.of(
                new Bound(Resource.MAX_PODS, pods, MAX_PODS.on(asOf)),
                new Bound(Resource.ADDRESSES, pods, ADDRESSES.on(asOf))));
    }

    /// {@return what the scheduler of a date counts on a node of this type}
    public static InstanceLimits of(InstanceType type, LocalDate asOf) {
        long maxPods = pods(type, asOf).count();
        Kubelet kubelet = Kubelet.on(asOf);
        return new InstanceLimits(
                List.of(
                        new Bound(
                                Resource.MAX_PODS,
                                given(Quantity.MAX_PODS, maxPods).minus(hostNetworkPods()),
                                MAX_PODS.on(asOf)),
                        kubelet.cpu(type),
                        kubelet.memory(VisibleMemory.of(type), maxPods, Kubelet.EVICTION_MIB)),
                new InterfaceUse.SharedAddresses(
                        type.interfaces().defaultCardEnis(), type.interfaces().ipv4PerEni()));
    }

    /// Where there are more cards than one, it is said which interfaces are meant.
    static Arithmetic defaultCard(InterfaceLimits interfaces) {
        boolean one = interfaces.enis() == interfaces.defaultCardEnis();
        return given(one ? Quantity.ENIS : Quantity.DEFAULT_CARD_ENIS, interfaces.defaultCardEnis());
    }

    private static Arithmetic hostNetworkPods() {
        return given(Quantity.HOST_NETWORK_PODS, HOST_NETWORK_PODS);
    }
}
