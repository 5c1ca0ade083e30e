package dev.bayplan.export;

import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.traffic.LegKind;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.RequestSource;
import dev.bayplan.text.RouteText;
import java.util.OptionalInt;

/// What a picture that stands still shows of requests: some on their way, and one with its whole way drawn, or one with
/// its way up to a step. The same outcome always gives the same.
final class StillMotion {

    private static final int TRIES = 200;

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
                int last = request.refused() ? 1 : side.traffic().steps();
                int shown = Math.min(step.getAsInt(), last);
                overlay.motion(orchestrator).follow(
                        request, shown, RouteText.step(side.scenario(), side.traffic(), request, shown));
            }
        }
        return overlay;
    }

    /// {@return a request that crosses zones, the first where none does: the longest way explains the most}
    static Request example(Side side) {
        RequestSource source = new RequestSource(side.traffic(), side.scenario().view().seed());
        Request first = source.next(0);
        Request next = first;
        for (int tries = 0; tries < TRIES; tries++) {
            for (LegKind leg : side.traffic().route(next.workload()).legs()) {
                if (next.crossesZone(leg, side.plan())) {
                    return next;
                }
            }
            next = source.next(0);
        }
        return first;
    }
}
