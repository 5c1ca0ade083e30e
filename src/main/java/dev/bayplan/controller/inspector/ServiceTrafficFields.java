package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.scenario.Edit.SetEks;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.CrossZone;
import dev.bayplan.model.settings.ExternalTrafficPolicy;
import dev.bayplan.model.settings.KubeProxyMode;
import dev.bayplan.model.settings.LoadBalancerKind;
import dev.bayplan.model.settings.ServiceTraffic;
import dev.bayplan.model.settings.TargetType;
import dev.bayplan.model.settings.ZonePreference;
import dev.bayplan.text.Messages;
import java.util.function.UnaryOperator;

/// What the user may change of how requests reach pods.
public final class ServiceTrafficFields {

    private final Change<ServiceTraffic> change;
    private final OneOf<LoadBalancerKind> loadBalancer =
            new OneOf<>(chosen -> make(old -> old.withLoadBalancer(chosen)));
    private final OneOf<TargetType> targetType = new OneOf<>(chosen -> make(old -> old.withTargetType(chosen)));
    private final OneOf<CrossZone> crossZone = new OneOf<>(chosen -> make(old -> old.withCrossZone(chosen)));
    private final OneOf<ExternalTrafficPolicy> externalTrafficPolicy =
            new OneOf<>(chosen -> make(old -> old.withExternalTrafficPolicy(chosen)));
    private final OneOf<KubeProxyMode> kubeProxyMode =
            new OneOf<>(chosen -> make(old -> old.withKubeProxyMode(chosen)));
    private final OneOf<ZonePreference> zonePreference =
            new OneOf<>(chosen -> make(old -> old.withZonePreference(chosen)));

    ServiceTrafficFields(Document document) {
        change = new Change<>(
                document, scenario -> scenario.eks().traffic(),
                (scenario, other) -> new SetEks(scenario.eks().withTraffic(other)));
    }

    public OneOf<LoadBalancerKind> loadBalancer() {
        return loadBalancer;
    }

    public OneOf<TargetType> targetType() {
        return targetType;
    }

    public OneOf<CrossZone> crossZone() {
        return crossZone;
    }

    public OneOf<ExternalTrafficPolicy> externalTrafficPolicy() {
        return externalTrafficPolicy;
    }

    public OneOf<KubeProxyMode> kubeProxyMode() {
        return kubeProxyMode;
    }

    public OneOf<ZonePreference> zonePreference() {
        return zonePreference;
    }

    void show(Scenario scenario) {
        ServiceTraffic now = change.of(scenario);
        OneOf.show(
                loadBalancer, now.loadBalancer(),
                each -> change.obstacle(scenario, "loadBalancer", old -> old.withLoadBalancer(each)));
        OneOf.show(targetType, now.targetType(), each ->
                now.loadBalancer() == LoadBalancerKind.CLASSIC && each == TargetType.IP
                        ? Messages.text("inspector.obstacle.classic")
                        : change.obstacle(scenario, "targetType", old -> old.withTargetType(each)));
        OneOf.show(
                crossZone, now.crossZone(),
                each -> change.obstacle(scenario, "crossZone", old -> old.withCrossZone(each)));
        OneOf.show(externalTrafficPolicy, now.externalTrafficPolicy(), _ -> "");
        OneOf.show(kubeProxyMode, now.kubeProxyMode(), _ -> "");
        OneOf.show(
                zonePreference, now.zonePreference(),
                each -> change.obstacle(scenario, "zonePreference", old -> old.withZonePreference(each)));
        String bypassed = now.targetType() == TargetType.IP ? Messages.text("inspector.obstacle.ipTargets") : "";
        externalTrafficPolicy.hinder(bypassed);
        kubeProxyMode.hinder(bypassed);
        // What is chosen there may keep the scenario from an earlier date: it can always be taken back.
        zonePreference.hinder(now.zonePreference() == ZonePreference.NONE ? noPreference(now, bypassed) : "");
    }

    private static String noPreference(ServiceTraffic now, String bypassed) {
        return bypassed.isEmpty() && now.externalTrafficPolicy() == ExternalTrafficPolicy.LOCAL
                ? Messages.text("inspector.obstacle.localPolicy")
                : bypassed;
    }

    private void make(UnaryOperator<ServiceTraffic> how) {
        change.make(how);
    }
}
