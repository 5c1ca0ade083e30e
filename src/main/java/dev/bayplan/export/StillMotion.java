package dev.bayplan.export;

import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.traffic.LegKind;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.RequestFlow;
import dev.bayplan.model.traffic.RequestSource;

/// What a picture that stands still shows of requests: some on their way, and one with its whole way drawn. The same
/// outcome always gives the same.
final class StillMotion {

    private static final int SECONDS = 6;
    private static final int TRIES = 200;

    private StillMotion() {}

    static Overlay of(Outcome outcome) {
        Overlay overlay = new Overlay();
        if (outcome.scenario().workloads().isEmpty()) {
            return overlay;
        }
        for (Orchestrator orchestrator : Orchestrator.values()) {
            Side side = outcome.side(orchestrator);
            RequestFlow flow = new RequestFlow(side.traffic(), outcome.scenario().view().seed());
            for (int step = 0; step < SECONDS / RequestFlow.STEP_SECONDS; step++) {
                flow.step();
            }
            overlay.motion(orchestrator).show(flow);
            overlay.motion(orchestrator).follow(example(side), side.traffic().steps(), "");
        }
        return overlay;
    }

    /// {@return a request that crosses zones, the first where none does: the longest way explains the most}
    private static Request example(Side side) {
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
