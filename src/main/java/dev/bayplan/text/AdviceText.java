package dev.bayplan.text;

import dev.bayplan.model.advice.Change;
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
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.model.settings.MaxPods;
import dev.bayplan.model.settings.MaxPodsRule;

/// A change of the platform in words.
public final class AdviceText {

    private AdviceText() {}

    /// {@return the change, for example `m5.xlarge instead of m5.large`}
    public static String change(Change change) {
        return switch (change) {
            case LargerType(var _, String from, String to) -> otherType(from, to);
            case OneMoreInstance(var _, String type) -> Messages.text("advice.oneMoreInstance", type);
            case Trunking() -> Messages.text("advice.trunking");
            case Bridge(var _) -> Messages.text("advice.bridge");
            case DynamicPorts() -> Messages.text("advice.dynamicPorts");
            case Prefixes(MaxPodsRule rule) ->
                    Messages.text("advice.prefixes", maxPods(MaxPods.PUBLISHED.withRule(rule)));
            case OtherMaxPods(MaxPods told) -> maxPods(told);
            case NoMaxEni(int from) -> Messages.text("advice.noMaxEni", from);
            case NoCustomNetworking() -> Messages.text("advice.noCustomNetworking");
            case NoPodSecurityGroups() -> Messages.text("advice.noPodSecurityGroups");
            case WarmEnis(int from, int to) -> Messages.text("advice.warmEnis", from, to);
            case WarmAddresses(int to) -> Messages.text("advice.warmAddresses", to);
            case LargerSubnet(var _, Zone from, Cidr to) ->
                    Messages.text("advice.largerSubnet", from.name(), to, from.subnet());
            case AnotherZone() -> Messages.text("advice.anotherZone");
        };
    }

    /// {@return another instance type in place of the one there is}
    public static String otherType(String from, String to) {
        return Messages.text("advice.otherType", from, to);
    }

    private static String maxPods(MaxPods told) {
        return Messages.text("advice.maxPods." + told.rule().name(), told.own());
    }
}
