package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.EcsFields;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The settings of the ECS cluster and its services.
final class EcsSection {

    private EcsSection() {}

    static Node of(EcsFields ecs, ObservableValue<List<String>> notices) {
        return new FoldedSection(
                "ecs", ecs.summaryProperty(), () -> List.of(new NoticeLines("ecs", notices), settings(ecs)));
    }

    private static Node settings(EcsFields ecs) {
        var grid = new SettingsGrid("ecs-");
        grid.choice("network-mode", "inspector.networkMode", ecs.networkMode());
        grid.choice("host-ports", "inspector.hostPorts", ecs.hostPorts());
        grid.flag("trunking", "inspector.trunking", ecs.trunking());
        grid.choice("load-balancer", "inspector.loadBalancer", ecs.loadBalancer());
        grid.choice("cross-zone", "inspector.crossZone", ecs.crossZone());
        grid.whole(new RankingEditor("ecs-strategies", ecs.strategies()));
        grid.flag("imds-blocked", "inspector.imdsBlocked", ecs.imdsBlocked());
        return grid;
    }
}
