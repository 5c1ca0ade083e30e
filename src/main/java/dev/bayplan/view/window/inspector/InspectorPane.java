package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.InspectorPresentation;
import dev.bayplan.controller.inspector.LegLatencyFields;
import dev.bayplan.controller.inspector.RequestSizeFields;
import dev.bayplan.controller.story.StoryPresentation;
import dev.bayplan.model.settings.Distance;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.CommitField;
import dev.bayplan.view.window.parts.Parts;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Everything that can be edited, on the left of the drawing.
public final class InspectorPane extends VBox {

    public InspectorPane(InspectorPresentation inspector, StoryPresentation story) {
        getStyleClass().addAll("side", "inspector");
        var title = new CommitField("title", Messages.text("inspector.title"), inspector.title());
        title.setPromptText(Messages.text("inspector.title.prompt"));
        HBox.setHgrow(title, Priority.ALWAYS);
        var scenario = new VBox(
                Parts.row(Parts.caption("inspector.title"), title),
                Parts.problem("title", inspector.title().problemProperty()));
        scenario.getStyleClass().add("section");
        getChildren().addAll(
                scenario,
                new InspectorSection("fleet", inspector.fleet(), index -> new FleetGroupRow(
                        inspector.fleet().rows().get(index), index, inspector::instanceTypes)),
                new InspectorSection("zones", inspector.zones(), index -> new ZoneRow(
                        inspector.zones().rows().get(index), index)),
                new InspectorSection("workloads", inspector.workloads(), index -> new WorkloadRow(
                        inspector.workloads().rows().get(index), index), WorkloadRow.header()),
                EksSection.of(inspector.eks(), inspector.noticesUnder("eks")),
                EcsSection.of(inspector.ecs(), inspector.noticesUnder("ecs")),
                new InspectorSection("securityGroups", inspector.securityGroups(), index -> new NamedPartRow(
                        inspector.securityGroups().rows().get(index), "group-" + index,
                        "inspector.remove.securityGroups")),
                new InspectorSection("roles", inspector.roles(), index -> new NamedPartRow(
                        inspector.roles().rows().get(index), "role-" + index, "inspector.remove.roles")),
                requests(inspector.requestSize(), inspector.legLatency()),
                StorySection.of(story));
    }

    private static Node requests(RequestSizeFields size, LegLatencyFields latency) {
        var grid = new SettingsGrid("request-");
        grid.number("kilobytes", "inspector.kilobytes", size.kilobytes());
        grid.number("per-connection", "inspector.requestsPerConnection", size.requestsPerConnection());
        grid.number("seed", "inspector.seed", size.seed());
        grid.duration("within-instance", "inspector.latency.withinInstance", latency.of(Distance.WITHIN_INSTANCE));
        grid.duration("within-zone", "inspector.latency.withinZone", latency.of(Distance.WITHIN_ZONE));
        grid.duration("between-zones", "inspector.latency.betweenZones", latency.of(Distance.BETWEEN_ZONES));
        grid.note("inspector.latency.assumed");
        var section = new VBox(Parts.heading("inspector.section.requests"), grid);
        section.getStyleClass().add("section");
        return section;
    }
}
