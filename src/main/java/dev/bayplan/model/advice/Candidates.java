package dev.bayplan.model.advice;

import dev.bayplan.model.advice.Change.AnotherZone;
import dev.bayplan.model.advice.Change.Bridge;
import dev.bayplan.model.advice.Change.DynamicPorts;
import dev.bayplan.model.advice.Change.LargerSubnet;
import dev.bayplan.model.advice.Change.LargerType;
import dev.bayplan.model.advice.Change.NoCustomNetworking;
import dev.bayplan.model.advice.Change.NoMaxEni;
import dev.bayplan.model.advice.Change.NoPodSecurityGroups;
import dev.bayplan.model.advice.Change.OneMoreInstance;
import dev.bayplan.model.advice.Change.OtherMaxPods;
import dev.bayplan.model.advice.Change.Prefixes;
import dev.bayplan.model.advice.Change.Trunking;
import dev.bayplan.model.advice.Change.WarmAddresses;
import dev.bayplan.model.advice.Change.WarmEnis;
import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.model.settings.HostPorts;
import dev.bayplan.model.settings.MaxPods;
import dev.bayplan.model.settings.MaxPodsRule;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.PodSecurityGroups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The changes worth trying, whether they help or not. Each list holds steps of the same kind, the smallest first: the
/// first that helps is enough.
record Candidates(Scenario scenario, Catalog catalog, Orchestrator orchestrator) {

    private static final int MOST_STEPS = 4;

    /// {@return what may raise the number of an instance of group `g`}
    Stream<List<? extends Change>> ofInstance(int g) {
        return Stream.concat(Stream.of(largerTypes(g)), settings());
    }

    /// {@return what may take in replicas that wait}
    Stream<List<? extends Change>> ofFleet() {
        return Stream.of(
                        groups().mapToObj(this::oneMore),
                        groups().mapToObj(this::largerTypes),
                        settings(),
                        IntStream.range(0, scenario.zones().size()).mapToObj(this::largerSubnets),
                        Stream.of(List.of(new AnotherZone())))
                .flatMap(each -> each);
    }

    private IntStream groups() {
        return IntStream.range(0, scenario.fleet().size());
    }

    private List<? extends Change> oneMore(int g) {
        return List.of(new OneMoreInstance(g, scenario.fleet().get(g).instanceType()));
    }

    private List<? extends Change> largerTypes(int g) {
        InstanceGroup group = scenario.fleet().get(g);
        int vcpus = catalog.find(group.instanceType()).map(InstanceType::vcpus).orElse(InstanceType.MOST_VCPUS);
        String family = family(group.instanceType());
        return catalog.types().stream()
                .filter(type -> family(type.name()).equals(family) && type.vcpus() > vcpus && !type.bareMetal())
                .sorted(Comparator.comparingInt(InstanceType::vcpus).thenComparingInt(InstanceType::memoryMib))
                .limit(MOST_STEPS)
                .map(type -> new LargerType(g, group.instanceType(), type.name()))
                .toList();
    }

    private static String family(String instanceType) {
        return instanceType.substring(0, Math.max(0, instanceType.indexOf('.')));
    }

    private Stream<List<? extends Change>> settings() {
        return switch (orchestrator) {
            case EKS -> podNetworking().map(List::of);
            case ECS -> ecs().map(List::of);
        };
    }

    private Stream<Change> ecs() {
        NetworkMode mode = scenario.ecs().networkMode();
        List<Change> changes = new ArrayList<>();
        switch (mode) {
            case AWSVPC -> {
                if (!scenario.ecs().trunking()) {
                    changes.add(new Trunking());
                }
                changes.add(new Bridge(mode));
            }
            case BRIDGE -> {
                if (scenario.ecs().hostPorts() == HostPorts.FIXED) {
                    changes.add(new DynamicPorts());
                }
            }
            case HOST -> changes.add(new Bridge(mode));
        }
        return changes.stream();
    }

    private Stream<Change> podNetworking() {
        PodNetworking pods = scenario.eks().networking();
        MaxPods told = pods.maxPods();
        List<Change> changes = new ArrayList<>();
        if (pods.addresses() == PodAddresses.SECONDARY_IP) {
            changes.add(new Prefixes(MaxPodsRule.RECOMMENDED));
            changes.add(new Prefixes(MaxPodsRule.UNCAPPED));
        }
        Stream.of(MaxPodsRule.RECOMMENDED, MaxPodsRule.UNCAPPED)
                .filter(rule -> rule != told.rule())
                .forEach(rule -> changes.add(new OtherMaxPods(told.withRule(rule))));
        changes.add(new OtherMaxPods(MaxPods.PUBLISHED.withRule(MaxPodsRule.OWN)));
        if (pods.maxEni() > 0) {
            changes.add(new NoMaxEni(pods.maxEni()));
        }
        if (pods.customNetworking()) {
            changes.add(new NoCustomNetworking());
        }
        if (pods.securityGroups() != PodSecurityGroups.OFF) {
            changes.add(new NoPodSecurityGroups());
        }
        if (pods.warmTargets().warmEnis() > 0 && !pods.warmTargets().countsAddresses()) {
            changes.add(new WarmEnis(pods.warmTargets().warmEnis(), 0));
        }
        if (pods.warmTargets().warmAddresses() != 1) {
            changes.add(new WarmAddresses(1));
        }
        return changes.stream();
    }

    private List<? extends Change> largerSubnets(int z) {
        Zone zone = scenario.zones().get(z);
        return IntStream.iterate(zone.subnet().length() - 1, length -> length >= Cidr.SHORTEST, length -> length - 1)
                .limit(MOST_STEPS)
                .mapToObj(length -> larger(z, zone.subnet(), length))
                .flatMap(Optional::stream)
                .map(subnet -> new LargerSubnet(z, zone, subnet))
                .toList();
    }

    /// {@return the block around a subnet, or the next one behind it that no other zone uses}
    private Optional<Cidr> larger(int z, Cidr subnet, int length) {
        Cidr block = subnet.within(length);
        for (int tried = 0; tried <= scenario.zones().size(); tried++) {
            if (isFree(block, z)) {
                return Optional.of(block);
            }
            block = block.next();
        }
        return Optional.empty();
    }

    private boolean isFree(Cidr block, int z) {
        return IntStream.range(0, scenario.zones().size())
                .noneMatch(other -> other != z && scenario.zones().get(other).subnet().overlaps(block));
    }
}
