package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.scene.Carriers;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.Found;
import dev.bayplan.drawing.scene.Standout;
import dev.bayplan.model.scenario.Carried;
import org.jspecify.annotations.Nullable;

/// Draws what matches a search, or carries the selected security group or role, as ever, and all the rest faint.
/// Mutable, and reused from frame to frame.
final class Emphasis {

    private final Pen pen;
    private final Known eks = new Known();
    private final Known ecs = new Known();
    private @Nullable Standout standout;

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

    /// Begins a cluster. A search goes before what is selected; its matches in a plan that is gone do not count.
    void begin(ClusterScene cluster, @Nullable Carried carried, @Nullable Found found) {
        if (found != null && found.of(cluster.orchestrator()).isOf(cluster.side().plan())) {
            standout = found.of(cluster.orchestrator());
        } else {
            standout = switch (cluster.orchestrator()) {
                case EKS -> eks.of(cluster, carried);
                case ECS -> ecs.of(cluster, carried);
            };
        }
    }

    void end() {
        pen.fade(false);
    }

    void instance(int i) {
        pen.fade(standout != null && !standout.instance(i));
    }

    /// Comes before an instance together with all that runs on it.
    void whole(int i) {
        pen.fade(standout != null && !standout.anythingOn(i));
    }

    void networkInterface(int j) {
        pen.fade(standout != null && !standout.networkInterface(j));
    }

    /// Comes before slot `s` of interface `j` on instance `i`.
    void slot(int i, int j, int s) {
        pen.fade(standout != null && !standout.slot(i, j, s));
    }

    /// Comes before the `n`th replica without address on instance `i`.
    void unaddressed(int i, int n) {
        pen.fade(standout != null && !standout.unaddressed(i, n));
    }

    void replica(int i, int s) {
        pen.fade(standout != null && !standout.replica(i, s));
    }

    /// Comes before what carries nothing.
    void other() {
        pen.fade(standout != null);
    }
}
