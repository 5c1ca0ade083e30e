package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.scenario.Edit.SetEcs;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.CrossZone;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.HostPorts;
import dev.bayplan.model.settings.LoadBalancerKind;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.text.Messages;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the user may change of the ECS cluster and its services.
public final class EcsFields {

    private final Change<EcsSettings> change;
    private final OneOf<NetworkMode> networkMode = new OneOf<>(chosen -> make(old -> old.withNetworkMode(chosen)));
    private final Flag trunking = new Flag(on -> make(old -> old.withTrunking(on)));
    private final OneOf<HostPorts> hostPorts = new OneOf<>(chosen -> make(old -> old.withHostPorts(chosen)));
    private final OneOf<LoadBalancerKind> loadBalancer =
            new OneOf<>(chosen -> make(old -> old.withLoadBalancer(chosen)));
    private final OneOf<CrossZone> crossZone = new OneOf<>(chosen -> make(old -> old.withCrossZone(chosen)));
    private final Ranking strategies = new Ranking(ranked -> make(old -> old.withStrategies(ranked)));
    private final Flag imdsBlocked = new Flag(on -> make(old -> old.withImdsBlocked(on)));
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    EcsFields(Document document) {
        change = new Change<>(document, Scenario::ecs, (_, other) -> new SetEcs(other));
    }

    public OneOf<NetworkMode> networkMode() {
        return networkMode;
    }

    public Flag trunking() {
        return trunking;
    }

    public OneOf<HostPorts> hostPorts() {
        return hostPorts;
    }

    public OneOf<LoadBalancerKind> loadBalancer() {
        return loadBalancer;
    }

    public OneOf<CrossZone> crossZone() {
        return crossZone;
    }

    public Ranking strategies() {
        return strategies;
    }

    public Flag imdsBlocked() {
        return imdsBlocked;
    }

    /// {@return the choices that matter most, in a line}
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    void show(Scenario scenario) {
        EcsSettings now = scenario.ecs();
        OneOf.show(networkMode, now.networkMode(), _ -> "");
        trunking.show(now.trunking(), trunkingObstacle(scenario, now));
        OneOf.show(hostPorts, now.hostPorts(), _ -> "");
        hostPorts.hinder(now.networkMode() == NetworkMode.BRIDGE
                ? ""
                : Messages.text("inspector.obstacle.notBridge"));
        OneOf.show(loadBalancer, now.loadBalancer(), each -> each == LoadBalancerKind.CLASSIC
                ? classicObstacle(scenario)
                : change.obstacle(scenario, "loadBalancer", old -> old.withLoadBalancer(each)));
        OneOf.show(
                crossZone, now.crossZone(),
                each -> change.obstacle(scenario, "crossZone", old -> old.withCrossZone(each)));
        strategies.show(now.strategies());
        imdsBlocked.show(
                now.imdsBlocked(),
                now.networkMode() == NetworkMode.HOST ? Messages.text("inspector.obstacle.hostMode") : "");
        summary.set(Messages.text(
                "inspector.summary", Messages.name(now.networkMode()), Messages.name(now.loadBalancer()),
                Messages.text(now.trunking() ? "inspector.trunked" : "inspector.notTrunked")));
    }

    /// What is on can always be turned off: it may keep the scenario from an earlier date.
    private String trunkingObstacle(Scenario scenario, EcsSettings now) {
        if (now.trunking()) {
            return "";
        }
        String since = change.reason(scenario, old -> old.withTrunking(true));
        return since.isEmpty() && now.networkMode() != NetworkMode.AWSVPC
                ? Messages.text("inspector.obstacle.notAwsvpc")
                : since;
    }

    private String classicObstacle(Scenario scenario) {
        String refused = change.obstacle(
                scenario, "loadBalancer", old -> old.withLoadBalancer(LoadBalancerKind.CLASSIC));
        return refused.isEmpty() ? "" : Messages.text("inspector.obstacle.ecsClassic");
    }

    private void make(UnaryOperator<EcsSettings> how) {
        change.make(how);
    }
}
