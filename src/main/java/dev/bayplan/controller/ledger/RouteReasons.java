package dev.bayplan.controller.ledger;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.traffic.Traffic;
import dev.bayplan.text.Messages;
import dev.bayplan.text.RouteArithmetic;
import dev.bayplan.text.RouteDescription;
import java.util.List;
import java.util.stream.Stream;

/// Why requests travel as they do.
final class RouteReasons {

    private RouteReasons() {}

    /// {@return why the exact shares are what they are}
    static List<LedgerLine> of(Outcome outcome) {
        return Stream.of(outcome.eks(), outcome.ecs()).map(RouteReasons::of).toList();
    }

    private static LedgerLine of(Side side) {
        Traffic traffic = side.traffic();
        String why = RouteDescription.reason(side.orchestrator(), traffic);
        String sums = String.join("\n", RouteArithmetic.lines(side.scenario(), traffic));
        return new LedgerLine(
                side.orchestrator(),
                Messages.text("route.reason", side.orchestrator(), traffic.steps()),
                sums.isEmpty() ? why : why + "\n" + sums);
    }
}
