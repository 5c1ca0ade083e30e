package dev.bayplan.controller;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.traffic.Counters;
import dev.bayplan.model.traffic.Shares;
import dev.bayplan.text.ComparisonText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Writes into ledger and comparison what is exact about requests, and what has been seen of them so far.
public final class TrafficReport {

    private TrafficReport() {}

    /// Keeps both panes up to date with what is played.
    public static void write(Playback playback, LedgerPresentation ledger, ComparisonPresentation comparison) {
        playback.observationProperty().subscribe(seen -> {
            if (seen != null) {
                comparison.traffic().setAll(rows(seen).stream().map(ComparisonRow::of).toList());
            }
        });
        playback.observationProperty().map(Observation::outcome).subscribe(outcome -> {
            if (outcome != null) {
                ledger.traffic().setAll(reasons(outcome));
            }
        });
    }

    private static List<ComparisonText.Row> rows(Observation seen) {
        List<ComparisonText.Row> rows = new ArrayList<>(ComparisonText.traffic(seen.outcome()));
        rows.add(row("seen", seen, counters -> Numbers.whole(counters.answered())));
        rows.add(row("seenExtraNodeHop", seen, share(Shares::extraNodeHop)));
        rows.add(row("seenBalancerLeg", seen, share(Shares::crossZoneBalancerLeg)));
        rows.add(row("seenProxyLeg", seen, share(Shares::crossZoneProxyLeg)));
        rows.add(row("crossings", seen, counters -> Numbers.whole(counters.crossings())));
        rows.add(row("refused", seen, counters -> Numbers.whole(counters.refused())));
        return rows;
    }

    private static Function<Counters, String> share(Function<Shares, Double> which) {
        return counters -> ComparisonText.share(which.apply(counters.shares()));
    }

    private static ComparisonText.Row row(String key, Observation seen, Function<Counters, String> value) {
        return new ComparisonText.Row(key, value.apply(seen.eks()), value.apply(seen.ecs()));
    }

    /// {@return why the exact shares are what they are}
    private static List<LedgerLine> reasons(Outcome outcome) {
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
