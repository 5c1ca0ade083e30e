package dev.bayplan.export;

import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.traffic.RequestFlow;
import java.util.ArrayList;
import java.util.List;

/// Requests on their way, moment by moment, beside one whose whole way is drawn. The same outcome always gives the
/// same.
final class FlowFrames {

    /// Until as many requests are on their way as ever.
    private static final double WARM_UP_SECONDS = 6;

    private final Overlay overlay = new Overlay();
    private final List<RequestFlow> flows = new ArrayList<>();
    private long steps;

    FlowFrames(Outcome outcome) {
        if (outcome.scenario().workloads().isEmpty()) {
            return;
        }
        for (Orchestrator orchestrator : Orchestrator.values()) {
            Side side = outcome.side(orchestrator);
            var flow = new RequestFlow(side.traffic(), side.scenario().view().seed());
            flows.add(flow);
            overlay.motion(orchestrator).show(flow);
            overlay.motion(orchestrator).follow(StillMotion.example(side), side.traffic().steps(), "");
        }
        moveTo(0);
    }

    /// Moves on to a moment, in seconds from the first frame; never back.
    void moveTo(double seconds) {
        long wanted = Math.round((WARM_UP_SECONDS + seconds) / RequestFlow.STEP_SECONDS);
        for (; steps < wanted; steps++) {
            flows.forEach(RequestFlow::step);
        }
    }

    Overlay overlay() {
        return overlay;
    }
}
