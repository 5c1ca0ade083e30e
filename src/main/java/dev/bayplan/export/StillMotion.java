package dev.bayplan.export;

import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.TellingRequest;
import dev.bayplan.text.RouteText;
import java.util.OptionalInt;

/// What a picture that stands still shows of requests: some on their way, and one with its whole way drawn, or one with
/// its way up to a step. The same outcome always gives the same.
final class StillMotion {

    private StillMotion() {}

    static Overlay of(Outcome outcome, OptionalInt step) {
        if (step.isEmpty()) {
            return new FlowFrames(outcome).overlay();
        }
        Overlay overlay = new Overlay();
        if (!outcome.scenario().workloads().isEmpty()) {
            for (Orchestrator orchestrator : Orchestrator.values()) {
                Side side = outcome.side(orchestrator);
                Request request = example(side);
                int last = step.getAsInt();
                overlay.motion(orchestrator).follow(
                        request, last, RouteText.upTo(side.scenario(), side.traffic(), request, last));
            }
        }
        return overlay;
    }

    /// {@return the request that is shown, for the workload that the window follows first}
    static Request example(Side side) {
        return TellingRequest.of(
                side.traffic(), side.traffic().asked()[0], side.scenario().view().seed());
    }
}
