package dev.bayplan.controller.ledger;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Why requests travel as they do.
final class RouteReasons {

    private RouteReasons() {}

    /// {@return why the exact shares are what they are}
    static List<LedgerLine> of(Outcome outcome) {
        List<LedgerLine> lines = new ArrayList<>();
        for (Side side : List.of(outcome.eks(), outcome.ecs())) {
            long instances = IntStream.range(0, side.plan().instances())
                    .filter(side.plan()::launched)
                    .count();
            lines.add(new LedgerLine(
                    side.orchestrator(),
                    Messages.text("route.reason." + side.traffic().balancer(), side.traffic().steps()),
                    Messages.text(
                            "route.detail." + side.traffic().balancer(), instances,
                            outcome.scenario().zones().size())));
        }
        return lines;
    }
}
