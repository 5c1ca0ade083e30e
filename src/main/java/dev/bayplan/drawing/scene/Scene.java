package dev.bayplan.drawing.scene;

import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import java.util.Optional;

/// Both clusters with everything around them, laid out for one lens. Immutable.
///
/// @param lens    how it is looked at
/// @param framing what stands around the clusters
/// @param width   of the whole drawing, in scene units
/// @param height  of the whole drawing, in scene units
/// @param eks     the cluster under Amazon EKS
/// @param ecs     the cluster under Amazon ECS
/// @param captions title, figures, legend and source line with their places
public record Scene(
        Lens lens,
        Framing framing,
        double width,
        double height,
        ClusterScene eks,
        ClusterScene ecs,
        Captions captions) {

    /// {@return what is at a point of the scene}
    public Optional<Target> at(double x, double y) {
        return eks.at(x, y).or(() -> ecs.at(x, y));
    }

    /// {@return the key of the figure that a number at a point belongs to, as the comparison of both orchestrators has
    /// it}
    public Optional<String> figureAt(double x, double y) {
        return eks.figureAt(x, y).or(() -> ecs.figureAt(x, y));
    }

    public ClusterScene cluster(Orchestrator orchestrator) {
        return switch (orchestrator) {
            case EKS -> eks;
            case ECS -> ecs;
        };
    }
}
