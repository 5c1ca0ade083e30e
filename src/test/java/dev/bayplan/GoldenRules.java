package dev.bayplan;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.addresses.WarmPool;
import dev.bayplan.model.addresses.WarmPool.Pool;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.limits.ArticleLimits;
import dev.bayplan.model.limits.EcsLimits;
import dev.bayplan.model.limits.EksLimits;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.limits.Kubelet;
import dev.bayplan.model.limits.Limit;
import dev.bayplan.model.limits.NodeNetwork;
import dev.bayplan.model.limits.TypeLimits;
import dev.bayplan.model.limits.VisibleMemory;
import dev.bayplan.model.placement.RunningTasks;
import dev.bayplan.model.placement.SchedulerScores;
import dev.bayplan.model.placement.SelectorSpread;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.PlainScenario;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.MaxPods;
import dev.bayplan.model.settings.MaxPodsRule;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.WarmTargets;
import dev.bayplan.store.BundledCatalogs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Each golden rule with the function of the program that answers it. There are no formulas here.
final class GoldenRules {

    static final Map<String, Consumer<GoldenCase>> ALL = Map.ofEntries(
            entry("article.ecsTasks", GoldenRules::articleTasks),
            entry("article.upperBound", GoldenRules::articleAddresses),
            entry("cost.alb", GoldenCosts::application),
            entry("cost.alb.lcu", GoldenCosts::lcu),
            entry("cost.clb", GoldenCosts::classic),
            entry("cost.cluster", GoldenCosts::cluster),
            entry("cost.crossAz", GoldenCosts::crossZone),
            entry("cost.eksControlPlane", GoldenCosts::controlPlane),
            entry("cost.nlb.nlcu", GoldenCosts::nlcu),
            entry("ecs.circuitBreaker.threshold", GoldenLifecycle::circuitBreaker),
            entry("ecs.deployment.bounds", GoldenLifecycle::serviceDeployment),
            entry("k8s.crashLoop.delays", GoldenLifecycle::crashLoop),
            entry("k8s.deployment.bounds", GoldenLifecycle::rollingUpdate),
            entry("k8s.hpa.desired", GoldenLifecycle::autoscaler),
            entry("k8s.hpa.scaleUpLimit", GoldenLifecycle::scaleUpLimit),
            entry("k8s.hpa.timers", GoldenLifecycle::timers),
            entry("ecs.awsvpc.taskLimit@2018-06", GoldenRules::awsvpcTasks),
            entry("ecs.awsvpc.taskLimit@today", GoldenRules::trunkedTasks),
            entry("ecs.placement.spreadAz", GoldenRules::nextZone),
            entry("ecs.bridge.dynamicPortRange", GoldenModes::dynamicPorts),
            entry("ecs.bridge.staticPort.tasksPerInstance", GoldenModes::fixedPort),
            entry("ecs.host.tasksPerInstance", GoldenModes::fixedPort),
            entry("ecs.placement.binpackMemory", GoldenModes::binpackMemory),
            entry("ecs.reservedPorts", GoldenModes::reservedPorts),
            entry("eks.maxPods.calculator", GoldenModes::calculator),
            entry("eks.sgPerPod.possible", GoldenModes::podSecurityGroups),
            entry("eks.sgp.nodeFit", GoldenModes::nodeFit),
            entry("eks.kubelet.allocatable", GoldenRules::allocatable),
            entry("eks.kubelet.reserved", GoldenRules::reserved),
            entry("eks.maxPods.customNetworking", GoldenRules::customNetworking),
            entry("eks.maxPods.prefixDelegation.uncapped", GoldenRules::prefixes),
            entry("eks.maxPods.secondaryIp", GoldenRules::maxPods),
            entry("eks.sgp.branchLimit", GoldenRules::branchInterfaces),
            entry("eks.warmPool.cluster", GoldenRules::warmPoolOfCluster),
            entry("eks.warmPool.prefix", GoldenRules::warmPool),
            entry("eks.warmPool.secondaryIp", GoldenRules::warmPool),
            entry("eks.warmPool.v100", GoldenRules::warmPool),
            entry("elb.crossZone.default", GoldenTrafficRules::crossZone),
            entry("iam.effectiveRole", GoldenRoles::effectiveRole),
            entry("k8s.scheduler.leastAllocated", golden -> leastRequested(golden, SchedulerScores.MOST)),
            entry("k8s.scheduler.leastRequested", golden -> leastRequested(golden, SchedulerScores.MOST_2018)),
            entry("k8s.scheduler.selectorSpread", GoldenRules::selectorSpread),
            entry("kubeproxy.iptables.probabilities", GoldenTrafficRules::iptables),
            entry("lb.instanceTarget.nodePort", GoldenTrafficRules::nodePorts),
            entry("lb.ipTarget.direct", GoldenTrafficRules::addresses),
            entry("price.ec2.onDemand", GoldenRules::price),
            entry("vpc.subnet.nodes", GoldenRules::nodesInSubnet),
            entry("vpc.subnet.usable", GoldenRules::usableAddresses));

    private static final Catalogs CATALOGS = BundledCatalogs.load();

    private GoldenRules() {}

    /// {@return the case's type: the published one, or one of the shape that the case gives}
    static InstanceType type(GoldenCase golden) {
        String name = golden.text("instanceType", "unnamed");
        if (!golden.has("enis") && !golden.has("enisDefaultCard")) {
            return published(golden, name);
        }
        int defaultCard = golden.has("enis") ? golden.number("enis") : golden.number("enisDefaultCard");
        int all = golden.number("enisAllCards", defaultCard);
        return SomeTypes.type(name, 2, 8_192, all, defaultCard, golden.number("ipv4PerEni", 1));
    }

    private static InstanceType published(GoldenCase golden, String name) {
        return CATALOGS.on(golden.asOf())
                .find(name)
                .orElseThrow(() -> new AssertionError("no " + name + " in the catalog of " + golden.era()));
    }

    private static void maxPods(GoldenCase golden) {
        InstanceType type = type(golden);
        golden.answer("maxPods", published(type, golden).count());
        golden.answer("podIps", NodeNetwork.of(type, PodNetworking.DEFAULT).podAddresses().value());
    }

    private static Limit published(InstanceType type, GoldenCase golden) {
        return EksLimits.pods(type, PodNetworking.DEFAULT, golden.asOf());
    }

    private static void awsvpcTasks(GoldenCase golden) {
        golden.answer("maxTasks", EcsLimits.tasks(type(golden), PlainScenario.of(golden.asOf())).count());
    }

    private static void trunkedTasks(GoldenCase golden) {
        TypeLimits limits = TypeLimits.of(type(golden), golden.asOf());
        golden.answer("withoutTrunking", limits.awsvpc().value());
        golden.answer("withTrunking", limits.trunked().orElseThrow().tasks().value());
    }

    private static void customNetworking(GoldenCase golden) {
        golden.answer("maxPods", nodeNetwork(golden).withCustomNetworking(true).pods().value());
    }

    private static void prefixes(GoldenCase golden) {
        golden.answer("maxPods", nodeNetwork(golden).withPrefixes(true).pods().value());
    }

    private static NodeNetwork nodeNetwork(GoldenCase golden) {
        return NodeNetwork.ofSecondaryAddresses(golden.number("enisDefaultCard"), golden.number("ipv4PerEni"));
    }

    private static void branchInterfaces(GoldenCase golden) {
        Integer branches = TypeLimits.of(type(golden), golden.asOf()).branchInterfaces();
        if (branches != null) {
            golden.answer("supported", branches > 0);
            golden.answer("branchEnis", branches);
        }
    }

    private static void articleAddresses(GoldenCase golden) {
        int enis = golden.number("enis");
        int ipv4 = golden.number("ipv4PerEni");
        var addresses = ArticleLimits.addresses(enis, ipv4);
        var network = NodeNetwork.ofSecondaryAddresses(enis, ipv4);
        golden.answer("articleAddresses", addresses.value());
        golden.answer("podIps", network.podAddresses().value());
        golden.answer("maxPods", network.pods().value());
        golden.answer("primaryAddresses", addresses.minus(network.podAddresses()).value());
    }

    private static void articleTasks(GoldenCase golden) {
        int enis = golden.number("enis");
        golden.answer("articleTasks", ArticleLimits.tasks(enis).value());
        golden.answer("awsvpcTasks", EcsLimits.awsvpcTasks(enis).value());
    }

    private static void reserved(GoldenCase golden) {
        InstanceType type = type(golden);
        Kubelet kubelet = Kubelet.on(golden.asOf());
        golden.answer("kubeReservedMilliCpu", kubelet.reservedMilliCpu(type.vcpus()));
        golden.answer("kubeReservedMiB", kubelet.reservedMib(published(type, golden).count()));
    }

    private static void allocatable(GoldenCase golden) {
        Kubelet kubelet = Kubelet.on(golden.asOf());
        int maxPods = golden.number("maxPods");
        InstanceType amd = SomeTypes.type(
                golden.text("instanceType", "unnamed"), golden.number("vcpu"), golden.number("memoryMiB"), 3, 3, 10);
        InstanceType type = golden.text("arch", "amd64").equals("arm64") ? SomeTypes.arm(amd) : amd;
        int perMille = (int) Math.round(golden.input("vmOverheadPercent").doubleValue() * 10);
        golden.answer("kubeReservedMilliCpu", kubelet.reservedMilliCpu(type.vcpus()));
        golden.answer("kubeReservedMiB", kubelet.reservedMib(maxPods));
        golden.answer("allocatableMilliCpu", kubelet.cpu(type).capacity());
        golden.answer("allocatableMiB", kubelet
                .memory(VisibleMemory.of(type, perMille), maxPods, golden.number("evictionHardMiB"))
                .capacity());
    }

    private static Pool atRest(GoldenCase golden, int pods) {
        InstanceType type = type(golden);
        boolean prefixes = golden.rule().endsWith("prefix");
        PodNetworking networking = PodNetworking.DEFAULT
                .withAddresses(prefixes ? PodAddresses.PREFIX_DELEGATION : PodAddresses.SECONDARY_IP)
                .withMaxPods(MaxPods.PUBLISHED.withRule(
                        prefixes ? MaxPodsRule.RECOMMENDED : MaxPodsRule.PUBLISHED))
                .withWarmTargets(targets(golden));
        Scenario plain = PlainScenario.of(golden.asOf());
        Scenario scenario = plain.withEks(plain.eks().withNetworking(networking));
        // A pool is an EKS matter, so its interfaces are shared.
        var node = (SharedAddresses) InstanceLimits.of(Orchestrator.EKS, type, scenario).interfaceUse();
        return WarmPool.on(golden.asOf()).atRest(node, networking.warmTargets(), pods);
    }

    private static WarmTargets targets(GoldenCase golden) {
        return new WarmTargets(
                golden.number("warmEniTarget", WarmTargets.DEFAULT.warmEnis()),
                golden.number("warmIpTarget", 0),
                golden.number("minimumIpTarget", 0),
                golden.number("warmPrefixTarget", WarmTargets.DEFAULT.warmPrefixes()));
    }

    private static void warmPool(GoldenCase golden) {
        int pods = golden.number("vpcIpPods");
        Pool pool = atRest(golden, pods);
        golden.answer("attachedEnis", pool.enis());
        golden.answer("secondaryIps", pool.addresses());
        golden.answer("prefixes", pool.addresses() / NodeNetwork.ADDRESSES_PER_PREFIX);
        golden.answer("unusedIps", pool.free(pods));
        golden.answer("subnetIpsConsumed", pool.subnetAddresses());
        golden.answer("podsWithIp", pool.served(pods));
    }

    private static void warmPoolOfCluster(GoldenCase golden) {
        int[] pods = golden.input("podsPerNode").valueStream().mapToInt(JsonNode::intValue).toArray();
        golden.answer(
                "subnetIpsConsumed", Arrays.stream(pods).map(each -> atRest(golden, each).subnetAddresses()).sum());
        golden.answer("unusedIps", Arrays.stream(pods).map(each -> atRest(golden, each).free(each)).sum());
    }

    private static Cidr subnet(GoldenCase golden) {
        return Cidr.parse("10.0.0.0/" + golden.number("prefixLength"));
    }

    private static void usableAddresses(GoldenCase golden) {
        golden.answer("usable", Subnet.usable(subnet(golden)).value());
    }

    private static void nodesInSubnet(GoldenCase golden) {
        Pool pool = atRest(golden, golden.number("vpcIpPodsPerNode"));
        golden.answer("ipsPerNode", pool.subnetAddresses());
        golden.answer("nodes", Subnet.instances(subnet(golden), pool.subnetAddresses()).value());
    }

    private static void leastRequested(GoldenCase golden, int most) {
        golden.answer("score", SchedulerScores.leastRequested(
                most, golden.number("requestedMilliCpu"), golden.number("requestedMiB"),
                golden.number("allocMilliCpu"), golden.number("allocMiB")));
    }

    private static void selectorSpread(GoldenCase golden) {
        int[] pods = golden.input("matchingPods").valueStream().mapToInt(JsonNode::intValue).toArray();
        List<String> names = golden.input("zones").valueStream().map(JsonNode::stringValue).toList();
        List<String> distinct = names.stream().distinct().toList();
        int[] zones = names.stream().mapToInt(distinct::indexOf).toArray();
        var spread = new SelectorSpread(distinct.size());
        IntStream.range(0, pods.length).forEach(node -> spread.count(1, pods[node], zones[node]));
        golden.answer("scores", IntStream.range(0, pods.length)
                .mapToLong(node -> spread.score(pods[node], zones[node]))
                .toArray());
    }

    private static void nextZone(GoldenCase golden) {
        List<String> ofInstances =
                golden.input("azOfInstances").valueStream().map(JsonNode::stringValue).toList();
        List<String> names = ofInstances.stream().distinct().toList();
        JsonNode running = golden.input("runningPerAz");
        int zone = RunningTasks.zoneOfNext(
                ofInstances.stream().mapToInt(names::indexOf).toArray(),
                names.stream().mapToInt(name -> running.path(name).asInt(0)).toArray());
        golden.answerOneOf("nextAzOneOf", names.get(zone));
    }

    /// The catalogs have one region and one operating system only.
    private static void price(GoldenCase golden) {
        assertThat(golden.text("region", "us-east-1")).isEqualTo("us-east-1");
        assertThat(golden.text("os", "Linux")).isEqualToIgnoringCase("linux");
        Double usd = published(golden, golden.text("instanceType", "unnamed")).usdPerHour();
        golden.answer("usdPerHour", usd == null ? "not known" : usd);
    }
}
