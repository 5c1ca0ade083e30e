package dev.bayplan.drawing.scene;

import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Both clusters with everything around them, laid out for one lens. Immutable.
///
/// @param lens    how it is looked at
/// @param framing what stands around the clusters
/// @param shown   whose clusters are drawn
/// @param width   of the whole drawing, in scene units
/// @param height  of the whole drawing, in scene units
/// @param eks     the cluster under Amazon EKS
/// @param ecs     the cluster under Amazon ECS
/// @param captions title, figures, legend and source line with their places
public record Scene(
        Lens lens,
        Framing framing,
        Set<Orchestrator> shown,
        double width,
        double height,
        ClusterScene eks,
        ClusterScene ecs,
        Captions captions) {

    /// {@return what is at a point of the scene}
    public Optional<Target> at(double x, double y) {
        return clusters().flatMap(cluster -> cluster.at(x, y).stream()).findFirst();
    }

    /// {@return the key of the figure that a number at a point belongs to, as the comparison of both orchestrators has
    /// it}
    public Optional<String> figureAt(double x, double y) {
        return clusters().flatMap(cluster -> cluster.figureAt(x, y).stream()).findFirst();
    }

    /// {@return where the clusters are}
    public Box clustersPlace() {
        List<Box> places = clusters().map(ClusterScene::bounds).toList();
        double left = places.stream().mapToDouble(Box::x).min().orElseThrow();
        double top = places.stream().mapToDouble(Box::y).min().orElseThrow();
        return new Box(
                left, top, places.stream().mapToDouble(Box::right).max().orElseThrow() - left,
                places.stream().mapToDouble(Box::bottom).max().orElseThrow() - top);
    }

    /// {@return what a window would show as the whole drawing, had it the same clusters}
    public Box asInWindow() {
        Box clusters = clustersPlace();
        double margin = captions.unit() * Framing.WINDOW.margin();
        return new Box(
                clusters.x() - margin, clusters.y() - margin, clusters.width() + 2 * margin,
                clusters.height() + 2 * margin + captions.unit() * SceneLayout.LEGEND);
    }

    private Stream<ClusterScene> clusters() {
        return Stream.of(eks, ecs).filter(cluster -> shown.contains(cluster.orchestrator()));
    }

    public ClusterScene cluster(Orchestrator orchestrator) {
        return switch (orchestrator) {
            case EKS -> eks;
            case ECS -> ecs;
        };
    }
}
