package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.scene.Carried;
import dev.bayplan.drawing.scene.Carriers;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.model.placement.Plan;
import org.jspecify.annotations.Nullable;

/// Draws what carries the selected security group or role as ever, and all the rest faint. Mutable, and reused from
/// frame to frame.
final class Emphasis {

    private final Pen pen;
    private final Known eks = new Known();
    private final Known ecs = new Known();
    private @Nullable Plan plan;
    private @Nullable Carriers carriers;

    /// What was looked up last for one orchestrator, so that a frame allocates nothing.
    private static final class Known {

        private @Nullable ClusterScene cluster;
        private @Nullable Carried carried;
        private @Nullable Carriers carriers;

        private @Nullable Carriers of(ClusterScene shown, @Nullable Carried selected) {
            if (selected == null) {
                return null;
            }
            if (shown != cluster || !selected.equals(carried)) {
                cluster = shown;
                carried = selected;
                carriers = shown.carriers(selected);
            }
            return carriers;
        }
    }

    Emphasis(Pen pen) {
        this.pen = pen;
    }

    /// Begins a cluster; null stands for nothing selected.
    void begin(ClusterScene cluster, @Nullable Carried carried) {
        plan = cluster.side().plan();
        carriers = switch (cluster.orchestrator()) {
            case EKS -> eks.of(cluster, carried);
            case ECS -> ecs.of(cluster, carried);
        };
    }

    void end() {
        pen.fade(false);
    }

    void instance(int i) {
        pen.fade(carriers != null && !carriers.instance(i));
    }

    /// Comes before an instance together with all that runs on it.
    void whole(int i) {
        pen.fade(carriers != null && !carriers.anythingOn(i));
    }

    void networkInterface(int j) {
        pen.fade(carriers != null && !carriers.networkInterface(j));
    }

    /// Comes before slot `s` of interface `j` on instance `i`: an address without replica is the interface's.
    void slot(int i, int j, int s) {
        if (carriers != null && plan != null) {
            pen.fade(!(plan.workload(s) >= 0 ? carriers.replica(i, s) : carriers.networkInterface(j)));
        }
    }

    void replica(int i, int s) {
        pen.fade(carriers != null && plan != null && !(plan.workload(s) >= 0 && carriers.replica(i, s)));
    }

    /// Comes before what carries nothing.
    void other() {
        pen.fade(carriers != null);
    }
}
