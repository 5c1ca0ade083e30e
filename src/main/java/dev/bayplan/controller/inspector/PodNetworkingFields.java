package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.scenario.Edit.SetEks;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.MaxPodsRule;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.PodSecurityGroups;
import dev.bayplan.model.settings.WarmTargets;
import dev.bayplan.text.Messages;
import java.util.function.UnaryOperator;

/// What the user may change of how pods are networked.
public final class PodNetworkingFields {

    private final Change<PodNetworking> change;
    private final OneOf<PodAddresses> addresses = new OneOf<>(chosen -> make(old -> old.withAddresses(chosen)));
    private final Flag customNetworking = new Flag(on -> make(old -> old.withCustomNetworking(on)));
    private final Membership eniConfigSecurityGroups =
            new Membership(names -> make(old -> old.withEniConfigSecurityGroups(names)));
    private final Field warmEnis = Field.wholeNumber(typed -> warm(old -> old.withWarmEnis(typed)));
    private final Field warmAddresses = Field.wholeNumber(typed -> warm(old -> old.withWarmAddresses(typed)));
    private final Field minimumAddresses = Field.wholeNumber(typed -> warm(old -> old.withMinimumAddresses(typed)));
    private final Field warmPrefixes = Field.wholeNumber(typed -> warm(old -> old.withWarmPrefixes(typed)));
    private final Field maxEni = Field.wholeNumber(typed -> make(old -> old.withMaxEni(typed)));
    private final OneOf<PodSecurityGroups> securityGroups =
            new OneOf<>(chosen -> make(old -> old.withSecurityGroups(chosen)));
    private final OneOf<MaxPodsRule> maxPodsRule =
            new OneOf<>(chosen -> make(old -> old.withMaxPods(old.maxPods().withRule(chosen))));
    private final Field ownMaxPods =
            Field.wholeNumber(typed -> make(old -> old.withMaxPods(old.maxPods().withOwn(typed))));

    PodNetworkingFields(Document document) {
        change = new Change<>(
                document, scenario -> scenario.eks().networking(),
                (scenario, other) -> new SetEks(scenario.eks().withNetworking(other)));
    }

    public OneOf<PodAddresses> addresses() {
        return addresses;
    }

    public Flag customNetworking() {
        return customNetworking;
    }

    public Membership eniConfigSecurityGroups() {
        return eniConfigSecurityGroups;
    }

    public Field warmEnis() {
        return warmEnis;
    }

    public Field warmAddresses() {
        return warmAddresses;
    }

    public Field minimumAddresses() {
        return minimumAddresses;
    }

    public Field warmPrefixes() {
        return warmPrefixes;
    }

    public Field maxEni() {
        return maxEni;
    }

    public OneOf<PodSecurityGroups> securityGroups() {
        return securityGroups;
    }

    public OneOf<MaxPodsRule> maxPodsRule() {
        return maxPodsRule;
    }

    public Field ownMaxPods() {
        return ownMaxPods;
    }

    void show(Scenario scenario) {
        PodNetworking now = change.of(scenario);
        OneOf.show(addresses, now.addresses(), each -> now.customNetworking() && each == PodAddresses.IPV6
                ? Messages.text("inspector.obstacle.customNetworking")
                : change.obstacle(scenario, "addresses", old -> old.withAddresses(each)));
        customNetworking.show(now.customNetworking(), now.addresses() == PodAddresses.IPV6
                ? Messages.text("inspector.obstacle.ipv6")
                : change.reason(scenario, old -> old.withCustomNetworking(true)));
        eniConfigSecurityGroups.show(scenario.securityGroups(), now.eniConfigSecurityGroups());
        eniConfigSecurityGroups.hinder(now.customNetworking()
                ? ""
                : Messages.text("inspector.obstacle.noEniConfig"));
        maxEni.show(now.maxEni());
        maxEni.hinder(now.addresses() == PodAddresses.IPV6
                ? Messages.text("inspector.obstacle.onePrefix")
                : change.reason(scenario, old -> old.withMaxEni(1)));
        OneOf.show(
                securityGroups, now.securityGroups(),
                each -> change.obstacle(scenario, "securityGroups", old -> old.withSecurityGroups(each)));
        OneOf.show(maxPodsRule, now.maxPods().rule(), each -> change.obstacle(
                scenario, "maxPods.rule", old -> old.withMaxPods(old.maxPods().withRule(each))));
        ownMaxPods.show(now.maxPods().own());
        ownMaxPods.hinder(now.maxPods().rule() == MaxPodsRule.OWN
                ? ""
                : Messages.text("inspector.obstacle.otherRule"));
        showWarmTargets(scenario, now);
    }

    private void showWarmTargets(Scenario scenario, PodNetworking now) {
        WarmTargets targets = now.warmTargets();
        warmEnis.show(targets.warmEnis());
        warmAddresses.show(targets.warmAddresses());
        minimumAddresses.show(targets.minimumAddresses());
        warmPrefixes.show(targets.warmPrefixes());
        boolean onePrefix = now.addresses() == PodAddresses.IPV6;
        boolean prefixes = now.addresses() == PodAddresses.PREFIX_DELEGATION;
        String none = onePrefix ? Messages.text("inspector.obstacle.onePrefix") : "";
        String counted = targets.countsAddresses() ? Messages.text("inspector.obstacle.countsAddresses") : "";
        warmEnis.hinder(first(
                none, prefixes ? Messages.text("inspector.obstacle.countsPrefixes") : "", counted));
        warmPrefixes.hinder(first(
                none, prefixes ? "" : Messages.text("inspector.obstacle.noPrefixes"), counted));
        String since = change.reason(
                scenario, old -> old.withWarmTargets(old.warmTargets().withWarmAddresses(1)));
        warmAddresses.hinder(first(none, since));
        minimumAddresses.hinder(first(none, since));
    }

    private static String first(String... reasons) {
        for (String reason : reasons) {
            if (!reason.isEmpty()) {
                return reason;
            }
        }
        return "";
    }

    private void make(UnaryOperator<PodNetworking> how) {
        change.make(how);
    }

    private void warm(UnaryOperator<WarmTargets> how) {
        change.make(old -> old.withWarmTargets(how.apply(old.warmTargets())));
    }
}
