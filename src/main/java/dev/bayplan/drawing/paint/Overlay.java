package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.scene.Found;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.traffic.LegKind;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.RequestFlow;
import org.jspecify.annotations.Nullable;

/// What lies over a scene and changes while the scene stays: the selection, what is emphasised, requests on their way,
/// and one request followed step by step. Mutable, and reused from frame to frame.
public final class Overlay {

    private @Nullable Target selection;
    private @Nullable Carried carried;
    private @Nullable Found found;
    private final Motion eks = new Motion();
    private final Motion ecs = new Motion();

    /// The requests of one cluster.
    public static final class Motion {

        private @Nullable RequestFlow flow;
        private @Nullable Request followed;
        private int steps;
        private String caption = "";
        private @Nullable LegKind leg;
        private double progress;

        /// Shows requests on their way; null shows none.
        public void show(@Nullable RequestFlow requests) {
            flow = requests;
        }

        /// Shows the way of one request up to and with its `upTo`th step; null shows none.
        ///
        /// @param said what happens in that step; takes the place of the cluster's subtitle unless it is empty
        public void follow(@Nullable Request request, int upTo, String said) {
            followed = request;
            steps = upTo;
            caption = said;
            leg = null;
        }

        /// Shows the followed request on one of its legs.
        ///
        /// @param share how far it has come, from 0 to 1
        public void travel(LegKind on, double share) {
            leg = on;
            progress = share;
        }

        @Nullable RequestFlow flow() {
            return flow;
        }

        @Nullable Request followed() {
            return followed;
        }

        @Nullable LegKind leg() {
            return leg;
        }

        double progress() {
            return progress;
        }

        String caption() {
            return caption;
        }

        int steps() {
            return steps;
        }
    }

    public void select(@Nullable Target target) {
        selection = target;
    }

    public @Nullable Target selection() {
        return selection;
    }

    /// Draws only what carries a security group or a role in full colours; null draws everything so.
    public void emphasise(@Nullable Carried what) {
        carried = what;
    }

    @Nullable Carried carried() {
        return carried;
    }

    /// Draws only what matches a search in full colours; null draws everything so, or what is emphasised.
    public void find(@Nullable Found matching) {
        found = matching;
    }

    @Nullable Found found() {
        return found;
    }

    public Motion motion(Orchestrator orchestrator) {
        return switch (orchestrator) {
            case EKS -> eks;
            case ECS -> ecs;
        };
    }
}
