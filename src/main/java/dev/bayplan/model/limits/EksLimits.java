package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.sum;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.offering.DatedSource;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.MaxPods;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.model.settings.PodNetworking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a worker node carries.
public final class EksLimits {

    private static final DatedSource MAX_PODS = new DatedSource(
            new Source("Amazon EKS AMI, amazon-eks-nodegroup.yaml, MaxPodsPerNode", LocalDate.of(2018, 6, 11)),
            new Source("Amazon EKS AMI, nodeadm, eni_max_pods.go", LocalDate.of(2026, 7, 23)));
    private static final DatedSource ADDRESSES = new DatedSource(
            new Source("Amazon VPC CNI 1.0.0, docs/cni-proposal.md", LocalDate.of(2018, 6, 3)),
            new Source("Amazon VPC CNI, README", LocalDate.of(2026, 8, 20)));
    private static final DatedSource PORTS = new DatedSource(
            new Source("Kubernetes 1.9, scheduler predicates: PodFitsHostPorts", LocalDate.of(2018, 1, 1)),
            new Source("Kubernetes 1.34.1, scheduler plugins: NodePorts", LocalDate.of(2025, 9, 9)));

    private EksLimits() {}

    /// {@return the pods that the kubelet is told to admit, those in the host's network included; with IPv6, where no
    /// addresses run out, nothing but what AWS recommends bounds them}
    public static Arithmetic maxPods(InstanceType type, PodNetworking networking) {
        MaxPods told = networking.maxPods();
        NodeNetwork network = NodeNetwork.of(type, networking);
        return switch (told.rule()) {
            case PUBLISHED -> NodeNetwork.ofSecondaryAddresses(type).pods();
            case UNCAPPED -> isIpv6(networking) ? NodeNetwork.ceiling(type.vcpus()) : network.pods();
            case RECOMMENDED -> isIpv6(networking)
                    ? NodeNetwork.ceiling(type.vcpus())
                    : network.recommendedPods(type.vcpus());
            case OWN -> given(Quantity.OWN_MAX_PODS, told.own());
        };
    }

    /// {@return all pods of one node, and what stops the next, before CPU and memory}
    public static Limit pods(InstanceType type, PodNetworking networking, LocalDate asOf) {
        List<Bound> bounds = new ArrayList<>();
        bounds.add(new Bound(Resource.MAX_PODS, maxPods(type, networking), MAX_PODS.on(asOf)));
        if (!isIpv6(networking) || !NodeNetwork.takesPrefixes(type)) {
            Arithmetic addresses = isIpv6(networking)
                    ? given(Quantity.IPV6_ADDRESSES, 0)
                    : NodeNetwork.of(type, networking).podAddresses();
            Arithmetic pods = BranchInterfaces.hasTrunk(type, networking)
                    ? sum(addresses, given(Quantity.BRANCH_INTERFACES, BranchInterfaces.of(type)),
                            NodeNetwork.hostNetworkPods())
                    : sum(addresses, NodeNetwork.hostNetworkPods());
            bounds.add(new Bound(Resource.ADDRESSES, pods, ADDRESSES.on(asOf)));
        }
        return new Limit(bounds);
    }

    /// {@return what the scheduler counts on a node of this type}
    public static InstanceLimits of(InstanceType type, Scenario scenario) {
        LocalDate asOf = scenario.asOf();
        PodNetworking networking = scenario.eks().networking();
        Arithmetic told = maxPods(type, networking);
        Kubelet kubelet = Kubelet.on(asOf);
        List<Demand> demands = new ArrayList<>(HostPort.demands(
                scenario, w -> scenario.workloads().get(w).hostNetwork(), List.of(), PORTS.on(asOf)));
        demands.add(Demand.ofOne(
                new Bound(
                        Resource.MAX_PODS,
                        given(Quantity.MAX_PODS, told.value()).minus(NodeNetwork.hostNetworkPods()),
                        MAX_PODS.on(asOf)),
                scenario, _ -> true));
        demands.add(Demand.ofOne(
                BranchInterfaces.bound(type, networking), scenario, scenario::takesBranchInterface));
        demands.add(Demand.ofMilliCpu(kubelet.cpu(type), scenario));
        demands.add(Demand.ofMemory(
                kubelet.memory(VisibleMemory.of(type), told.value(), Kubelet.EVICTION_MIB), scenario));
        return new InstanceLimits(
                demands,
                IntStream.range(0, scenario.workloads().size()).mapToObj(w -> network(scenario, w)).toList(),
                interfaceUse(type, networking));
    }

    private static ReplicaNetwork network(Scenario scenario, int w) {
        if (scenario.workloads().get(w).hostNetwork()) {
            return ReplicaNetwork.HOST;
        }
        return scenario.takesBranchInterface(w) ? ReplicaNetwork.BRANCH_INTERFACE : ReplicaNetwork.SHARED_ADDRESS;
    }

    private static InterfaceUse interfaceUse(InstanceType type, PodNetworking networking) {
        NodeNetwork network = NodeNetwork.of(type, networking);
        if (isIpv6(networking) && NodeNetwork.takesPrefixes(type)) {
            return new InterfaceUse.SharedIpv6(network.trunk());
        }
        // A type without prefixes has no addresses for the pods of a cluster of IPv6.
        return new InterfaceUse.SharedAddresses(
                Math.toIntExact(network.interfaces().value()), isIpv6(networking) ? 1 : network.ipv4PerEni(),
                network.prefixes() ? NodeNetwork.ADDRESSES_PER_PREFIX : 1, !network.customNetworking(),
                network.trunk(), Math.toIntExact(maxPods(type, networking).value()));
    }

    private static boolean isIpv6(PodNetworking networking) {
        return networking.addresses() == PodAddresses.IPV6;
    }
}
