package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.text.AddressText;
import dev.bayplan.text.Messages;
import java.util.Locale;

/// What the parts of a drawing are called in a file that keeps its shapes apart.
public final class PartNames {

    private final Scene scene;

    public PartNames(Scene scene) {
        this.scene = scene;
    }

    /// {@return a name of letters, digits and hyphens that no other part of the drawing has}
    public String id(Orchestrator orchestrator, PlanPart part, int index) {
        Plan plan = scene.cluster(orchestrator).side().plan();
        String cluster = orchestrator.name().toLowerCase(Locale.ROOT);
        return switch (part) {
            case CLUSTER -> cluster;
            case INSTANCE -> cluster + "-i-" + (index + 1);
            case NETWORK_INTERFACE -> {
                int i = plan.instanceOfInterface(index);
                yield cluster + "-i-" + (i + 1) + "-eth" + (index - plan.firstInterface(i));
            }
            case SLOT -> switch (orchestrator) {
                case EKS -> cluster + "-pod-" + (index + 1);
                case ECS -> cluster + "-task-" + (index + 1);
            };
            case UNADDRESSED -> cluster + "-without-address-" + (index + 1);
        };
    }

    /// {@return what a part is, in words and never shortened}
    public String title(Orchestrator orchestrator, PlanPart part, int index) {
        ClusterScene cluster = scene.cluster(orchestrator);
        Side side = cluster.side();
        Plan plan = side.plan();
        return switch (part) {
            case CLUSTER -> Messages.name(orchestrator);
            case INSTANCE -> Messages.text(
                    "drawing.part.instance", name(index), side.types().get(plan.group(index)).name(),
                    side.scenario().zones().get(plan.zone(index)).name());
            case NETWORK_INTERFACE -> {
                int i = plan.instanceOfInterface(index);
                yield Messages.text(
                        plan.isTrunk(index) ? "drawing.part.trunk" : "drawing.part.interface",
                        Messages.text("drawing.interface", index - plan.firstInterface(i)), name(i),
                        String.join(", ", side.securityScope().onInterface(index)));
            }
            case SLOT -> Messages.text(
                    "drawing.part.replica." + orchestrator,
                    side.scenario().workloads().get(plan.workload(index)).name(), plan.replica(index),
                    AddressText.of(plan, index), name(plan.instanceOfSlot(index)));
            case UNADDRESSED -> {
                int i = plan.instanceOfUnaddressed(index);
                int w = plan.unaddressedWorkload(i, index - plan.indexOfUnaddressed(i, 0));
                yield Messages.text(
                        "drawing.part.unaddressed." + orchestrator, side.scenario().workloads().get(w).name(),
                        name(i));
            }
        };
    }

    private static String name(int i) {
        return Messages.text("drawing.instance", i + 1);
    }
}
