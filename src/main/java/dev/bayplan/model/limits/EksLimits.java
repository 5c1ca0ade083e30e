package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.product;
import static dev.bayplan.model.limits.Arithmetic.sum;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.Source;
import java.time.LocalDate;
import java.util.List;

/// What a worker node carries when the VPC CNI gives each pod a secondary address.
public final class EksLimits {

    /// aws-node and kube-proxy: on every node, in the host's network, without an address of their own.
    public static final int HOST_NETWORK_PODS = 2;

    private static final Source MAX_PODS = new Source(
            "Amazon EKS AMI, amazon-eks-nodegroup.yaml (MaxPodsPerNode); today: nodeadm, eni_max_pods.go",
            LocalDate.of(2018, 6, 11));
    private static final Source ADDRESSES =
            new Source("Amazon VPC CNI 1.0.0, docs/cni-proposal.md", LocalDate.of(2018, 6, 3));

    private EksLimits() {}

    /// {@return the addresses that pods may have: every interface keeps its primary one}
    ///
    /// @param enis       interfaces on the default network card
    /// @param ipv4PerEni addresses on each
    public static Arithmetic podAddresses(int enis, int ipv4PerEni) {
        return product(
                given(Quantity.DEFAULT_CARD_ENIS, enis),
                given(Quantity.IPV4_PER_ENI, ipv4PerEni).minus(given(Quantity.PRIMARY_ADDRESS, 1)));
    }

    /// {@return the addresses that the pods of one node may have}
    public static Arithmetic podAddresses(InstanceType type) {
        return podAddresses(type.interfaces().defaultCardEnis(), type.interfaces().ipv4PerEni());
    }

    /// {@return the pods that the kubelet admits, those in the host's network included}
    public static Arithmetic maxPods(int enis, int ipv4PerEni) {
        return sum(podAddresses(enis, ipv4PerEni), hostNetworkPods());
    }

    /// {@return all pods of one node, and what stops the next: the published number, before CPU and memory}
    public static Limit pods(InstanceType type) {
        int enis = type.interfaces().defaultCardEnis();
        int ipv4 = type.interfaces().ipv4PerEni();
        return new Limit(List.of(
                new Bound(Resource.MAX_PODS, maxPods(enis, ipv4), MAX_PODS),
                new Bound(Resource.ADDRESSES, sum(podAddresses(type), hostNetworkPods()), ADDRESSES)));
    }

    /// {@return what the scheduler of a date counts on a node of this type}
    public static InstanceLimits of(InstanceType type, LocalDate asOf) {
        int enis = type.interfaces().defaultCardEnis();
        int ipv4 = type.interfaces().ipv4PerEni();
        Arithmetic maxPods = maxPods(enis, ipv4);
        Kubelet kubelet = Kubelet.on(asOf);
        return new InstanceLimits(
                List.of(
                        new Bound(Resource.MAX_PODS, maxPods.minus(hostNetworkPods()), MAX_PODS),
                        kubelet.cpu(type),
                        kubelet.memory(VisibleMemory.of(type), maxPods.value(), Kubelet.EVICTION_MIB)),
                new InterfaceUse.SharedAddresses(enis, ipv4));
    }

    private static Arithmetic hostNetworkPods() {
        return given(Quantity.HOST_NETWORK_PODS, HOST_NETWORK_PODS);
    }
}
