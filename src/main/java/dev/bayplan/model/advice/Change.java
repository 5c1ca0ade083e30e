package dev.bayplan.model.advice;

import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.HostPorts;
import dev.bayplan.model.settings.MaxPods;
import dev.bayplan.model.settings.MaxPodsRule;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.PodSecurityGroups;

/// One thing to change of the platform; what runs on it stays as it is.
public sealed interface Change {

    /// The next size of the family; what was edited by hand goes with the old type.
    record LargerType(int group, String from, String to) implements Change {}

    record OneMoreInstance(int group, String instanceType) implements Change {}

    record Trunking() implements Change {}

    /// Bridge mode with dynamic host ports.
    record Bridge(NetworkMode from) implements Change {}

    record DynamicPorts() implements Change {}

    /// Prefix delegation, with a kubelet that is told so.
    record Prefixes(MaxPodsRule rule) implements Change {}

    record OtherMaxPods(MaxPods told) implements Change {}

    record NoMaxEni(int from) implements Change {}

    record NoCustomNetworking() implements Change {}

    record NoPodSecurityGroups() implements Change {}

    record WarmEnis(int from, int to) implements Change {}

    record WarmAddresses(int to) implements Change {}

    record LargerSubnet(int index, Zone from, Cidr to) implements Change {}

    record AnotherZone() implements Change {}

    /// {@return what makes this change of a scenario, which may refuse it}
    default Edit edit(Scenario scenario) {
        EcsSettings ecs = scenario.ecs();
        PodNetworking pods = scenario.eks().networking();
        return switch (this) {
            case LargerType(int group, var _, String to) ->
                    new Edit.ReplaceGroup(group, scenario.fleet().get(group).withInstanceType(to));
            case OneMoreInstance(int group, var _) -> {
                InstanceGroup enlarged = scenario.fleet().get(group);
                yield new Edit.ReplaceGroup(group, enlarged.withCount(enlarged.count() + 1));
            }
            case Trunking() -> new Edit.SetEcs(ecs.withTrunking(true));
            case Bridge(var _) -> new Edit.SetEcs(
                    ecs.withHostPorts(HostPorts.DYNAMIC).withNetworkMode(NetworkMode.BRIDGE));
            case DynamicPorts() -> new Edit.SetEcs(ecs.withHostPorts(HostPorts.DYNAMIC));
            case Prefixes(MaxPodsRule rule) -> setPods(
                    scenario, pods.withAddresses(PodAddresses.PREFIX_DELEGATION)
                            .withMaxPods(pods.maxPods().withRule(rule)));
            case OtherMaxPods(MaxPods told) -> setPods(scenario, pods.withMaxPods(told));
            case NoMaxEni(var _) -> setPods(scenario, pods.withMaxEni(0));
            case NoCustomNetworking() -> setPods(scenario, pods.withCustomNetworking(false));
            case NoPodSecurityGroups() -> setPods(scenario, pods.withSecurityGroups(PodSecurityGroups.OFF));
            case WarmEnis(var _, int to) ->
                    setPods(scenario, pods.withWarmTargets(pods.warmTargets().withWarmEnis(to)));
            case WarmAddresses(int to) ->
                    setPods(scenario, pods.withWarmTargets(pods.warmTargets().withWarmAddresses(to)));
            case LargerSubnet(int index, Zone from, Cidr to) ->
                    new Edit.ReplaceZone(index, new Zone(from.name(), to));
            case AnotherZone() -> new Edit.AddZone();
        };
    }

    private static Edit setPods(Scenario scenario, PodNetworking networking) {
        return new Edit.SetEks(scenario.eks().withNetworking(networking));
    }
}
