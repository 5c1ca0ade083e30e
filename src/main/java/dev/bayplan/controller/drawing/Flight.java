package dev.bayplan.controller.drawing;

import dev.bayplan.model.scenario.Camera;
import org.jspecify.annotations.Nullable;

/// Moves a drawing's camera from where it stands to another place, slowly enough to be followed by eye.
public final class Flight implements Clocked {

    private static final double SECONDS = 0.5;
    private static final double NANOS_PER_SECOND = 1e9;

    private final DrawingPresentation drawing;
    private final boolean moves;
    private Camera from = Camera.WHOLE;
    private @Nullable Camera to;
    private long begun = Long.MIN_VALUE;

    /// @param moves whether anything moves by itself; if not, the camera is there at once
    public Flight(DrawingPresentation drawing, boolean moves) {
        this.drawing = drawing;
        this.moves = moves;
    }

    /// Begins to move; a move that is under way goes on from where it is.
    public void begin(Camera target) {
        from = drawing.camera();
        begun = Long.MIN_VALUE;
        if (moves && !from.equals(target)) {
            to = target;
            drawing.look(from);
        } else {
            arrive(target);
        }
    }

    /// Is there at once.
    public void arrive(Camera target) {
        to = null;
        drawing.look(target);
    }

    /// Is there, after a time in which nobody looked.
    @Override
    public void resume() {
        Camera target = to;
        if (target != null) {
            arrive(target);
        }
    }

    @Override
    public void advance(long now) {
        Camera target = to;
        if (target == null) {
            return;
        }
        if (begun == Long.MIN_VALUE) {
            begun = now;
        }
        double share = (now - begun) / NANOS_PER_SECOND / SECONDS;
        if (share >= 1) {
            arrive(target);
        } else {
            drawing.look(between(from, target, eased(share)));
        }
    }

    /// Sets off and arrives gently.
    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }

    /// The zoom changes by the same factor in the same time.
    private static Camera between(Camera from, Camera to, double share) {
        double zoom = from.zoom() * Math.pow(to.zoom() / from.zoom(), share);
        return new Camera(
                from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share,
                Math.clamp(zoom, Camera.FARTHEST, Camera.CLOSEST));
    }
}
