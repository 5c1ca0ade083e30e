package dev.bayplan.text;

import dev.bayplan.model.cost.CrossZone;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.traffic.Simulation;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// What else a simulation tells: how long requests took, and what crossing zones cost.
public final class SimulationText {

    private SimulationText() {}

    public static List<ComparisonText.Row> rows(Outcome outcome, Simulation eks, Simulation ecs) {
        return List.of(
                latency("latency50", eks, ecs, Simulation::p50),
                latency("latency90", eks, ecs, Simulation::p90),
                latency("latency99", eks, ecs, Simulation::p99),
                new ComparisonText.Row(
                        "crossZoneGb", gigabytes(outcome.eks(), eks), gigabytes(outcome.ecs(), ecs)),
                new ComparisonText.Row("crossZoneUsd", usd(outcome.eks(), eks), usd(outcome.ecs(), ecs)));
    }

    private static ComparisonText.Row latency(
            String key, Simulation eks, Simulation ecs, ToIntFunction<Simulation> micros) {
        Function<Simulation, String> value = each -> each.counters().answered() == 0
                ? Messages.text("comparison.none")
                : Numbers.milliseconds(micros.applyAsInt(each));
        return new ComparisonText.Row(key, value.apply(eks), value.apply(ecs));
    }

    private static String gigabytes(Side side, Simulation seen) {
        return Numbers.decimal(CrossZone.gigabytes(side.scenario(), seen.counters()));
    }

    private static String usd(Side side, Simulation seen) {
        return Numbers.usd(CrossZone.usd(side.scenario(), side.traffic().route(), seen.counters()));
    }

    /// {@return what is assumed of requests, in a line}
    public static String assumptions(Scenario scenario) {
        LegLatency latency = scenario.legLatency();
        return Messages.text(
                "simulation.assumptions", Numbers.milliseconds(latency.withinInstance()),
                Numbers.milliseconds(latency.withinZone()), Numbers.milliseconds(latency.betweenZones()),
                scenario.requestSize().kilobytes(), scenario.requestSize().requestsPerConnection());
    }
}
