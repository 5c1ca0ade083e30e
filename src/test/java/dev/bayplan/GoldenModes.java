package dev.bayplan;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.limits.BranchInterfaces;
import dev.bayplan.model.limits.DynamicPorts;
import dev.bayplan.model.limits.EksLimits;
import dev.bayplan.model.limits.NodeNetwork;
import dev.bayplan.model.limits.ReservedPorts;
import dev.bayplan.model.limits.TypeLimits;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.placement.Planning;
import dev.bayplan.model.placement.RunningTasks;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.PlainScenario;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.HostPorts;
import dev.bayplan.model.settings.MaxPods;
import dev.bayplan.model.settings.MaxPodsRule;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PlacementStrategy;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.PodSecurityGroups;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The golden rules of modes other than the first: prefixes, trunks, ports of the host.
final class GoldenModes {

    private GoldenModes() {}

    /// The script knows versions of the CNI; the program knows days. Before 1.9 prefixes are ignored.
    static void calculator(GoldenCase golden) {
        InstanceType shape = SomeTypes.type(
                golden.text("instanceType", "unnamed"), golden.number("vcpu"), 8_192, golden.number("enis"),
                golden.number("enis"), golden.number("ipv4PerEni"));
        InstanceType type = golden.text("hypervisor", "nitro").equals("xen") ? SomeTypes.xen(shape) : shape;
        boolean prefixes = golden.flag("prefixDelegation", false) && hasPrefixes(golden.text("cniVersion", "1.9.0"));
        PodNetworking networking = PodNetworking.DEFAULT
                .withAddresses(prefixes ? PodAddresses.PREFIX_DELEGATION : PodAddresses.SECONDARY_IP)
                .withCustomNetworking(golden.flag("customNetworking", false))
                .withMaxEni(golden.number("maxEni", 0))
                .withMaxPods(MaxPods.PUBLISHED.withRule(
                        golden.flag("applyCeiling", true) ? MaxPodsRule.RECOMMENDED : MaxPodsRule.UNCAPPED));
        golden.answer("maxPods", EksLimits.maxPods(type, networking).value());
    }

    private static boolean hasPrefixes(String cniVersion) {
        String[] parts = cniVersion.split("\\.", 3);
        int major = Integer.parseInt(parts[0]);
        return major > 1 || (major == 1 && Integer.parseInt(parts[1]) >= 9);
    }

    static void podSecurityGroups(GoldenCase golden) {
        InstanceType type = GoldenRules.type(golden);
        boolean offered = Offering.SECURITY_GROUPS_FOR_PODS.isOfferedOn(golden.asOf());
        golden.answer("possible", offered && BranchInterfaces.of(type) > 0);
        Integer branches = TypeLimits.of(type, golden.asOf()).branchInterfaces();
        golden.answer("branchEnis", branches == null ? 0 : branches);
    }

    /// Places the pods on one node; the two in the host's network that every node has are in no scenario.
    static void nodeFit(GoldenCase golden) {
        InstanceType type = SomeTypes.trunked(
                SomeTypes.type(
                        golden.text("instanceType", "unnamed"), 64, 262_144, golden.number("enis"),
                        golden.number("enis"), golden.number("ipv4PerEni")),
                golden.number("branchEnis"), null);
        PodNetworking networking = PodNetworking.DEFAULT
                .withSecurityGroups(PodSecurityGroups.STRICT)
                .withMaxPods(new MaxPods(MaxPodsRule.OWN, golden.number("maxPods")));
        int more = golden.number("hostNetworkPods") - NodeNetwork.HOST_NETWORK_PODS;
        Scenario scenario = PlainScenario.with(
                PlainScenario.of(
                        SomeTypes.TODAY,
                        PlainScenario.workload("plain", golden.number("plainPods")),
                        PlainScenario.workload("own groups", golden.number("sgPods"))
                                .withSecurityGroups(PlainScenario.OTHER_GROUPS)),
                type.name(), 1);
        for (int host = 0; host < more; host++) {
            // Each on a port of its own, since they share those of the node.
            scenario = new Edit.AddWorkload(PlainScenario.workload("host " + host, 1)
                    .withHostNetwork(true)
                    .withPort(9_000 + host)).applyTo(scenario);
        }
        scenario = scenario.withEks(scenario.eks().withNetworking(networking));
        Plan plan = Planning.plan(scenario, List.of(type), Orchestrator.EKS);
        golden.answer(
                "scheduledByMaxPods",
                plan.placed() + plan.withoutAddress() + NodeNetwork.HOST_NETWORK_PODS);
        golden.answer("vpcIpCapacityWithTrunk", NodeNetwork.of(type, networking).podAddresses().value());
        golden.answer("plainPodsWithIp", plan.placed(0));
        golden.answer("plainPodsWithoutIp", plan.withoutAddress());
        golden.answer("sgPodsPending", plan.pendingReplicas());
    }

    static void dynamicPorts(GoldenCase golden) {
        DynamicPorts ports = golden.text("os", "").equals("no-kernel-parameter")
                ? DynamicPorts.FALLBACK
                : DynamicPorts.OF_KERNEL;
        golden.answer("first", ports.first());
        golden.answer("last", ports.last());
        golden.answer("count", ports.count().value());
    }

    static void fixedPort(GoldenCase golden) {
        boolean host = golden.text("networkMode", "host").equals("host");
        int port = golden.has("hostPort") ? golden.number("hostPort") : golden.number("containerPort");
        Scenario scenario = PlainScenario.with(
                PlainScenario.of(
                        golden.asOf(), PlainScenario.workload("web", golden.number("desired")).withPort(port)),
                "m5.4xlarge", golden.number("instances"));
        scenario = scenario.withEcs(scenario.ecs()
                .withNetworkMode(host ? NetworkMode.HOST : NetworkMode.BRIDGE)
                .withHostPorts(HostPorts.FIXED));
        Plan plan = Planning.plan(
                scenario, List.of(SomeTypes.named("m5.4xlarge", golden.asOf())), Orchestrator.ECS);
        golden.answer("placed", plan.placed());
        golden.answer("pending", plan.pendingReplicas());
    }

    static void reservedPorts(GoldenCase golden) {
        golden.answer("tcp", ReservedPorts.on(golden.asOf()));
        golden.answer("max", ReservedPorts.MOST);
    }

    static void binpackMemory(GoldenCase golden) {
        List<Map.Entry<String, JsonNode>> free = List.copyOf(golden.input("freeMemoryMiB").properties());
        int chosen = RunningTasks.instanceOfNext(
                free.stream().mapToInt(each -> each.getValue().intValue()).toArray(),
                golden.number("taskMemoryMiB"), PlacementStrategy.BINPACK_MEMORY);
        golden.answer("instance", free.get(chosen).getKey());
    }
}
