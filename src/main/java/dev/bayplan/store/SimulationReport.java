package dev.bayplan.store;

import dev.bayplan.model.cost.CrossZone;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.traffic.Counters;
import dev.bayplan.model.traffic.RequestShare;
import dev.bayplan.model.traffic.Simulation;
import tools.jackson.core.JsonGenerator;

/// What was seen of simulated requests as JSON, for scripts.
public final class SimulationReport {

    private final JsonGenerator json;

    private SimulationReport(JsonGenerator json) {
        this.json = json;
    }

    /// {@return one object; what has nothing to be a share of is null}
    public static byte[] write(Outcome outcome, long seed, Simulation eks, Simulation ecs) {
        return JsonLayout.write(json -> new SimulationReport(json).both(outcome, seed, eks, ecs));
    }

    private void both(Outcome outcome, long seed, Simulation eks, Simulation ecs) {
        json.writeStartObject();
        json.writeNumberProperty("seed", seed);
        json.writeNumberProperty("requests", eks.counters().sent());
        side("eks", outcome.eks(), eks);
        side("ecs", outcome.ecs(), ecs);
        json.writeEndObject();
    }

    private void side(String field, Side side, Simulation seen) {
        Counters counters = seen.counters();
        json.writeObjectPropertyStart(field);
        json.writeNumberProperty("answered", counters.answered());
        json.writeNumberProperty("refused", counters.refused());
        share("extraNodeHop", RequestShare.EXTRA_NODE_HOP, side, counters);
        share("crossZoneLoadBalancerLeg", RequestShare.BALANCER_LEG, side, counters);
        share("crossZoneProxyLeg", RequestShare.PROXY_LEG, side, counters);
        json.writeObjectPropertyStart("latencyMs");
        latency("p50", seen, seen.p50());
        latency("p90", seen, seen.p90());
        latency("p99", seen, seen.p99());
        json.writeEndObject();
        json.writeNumberProperty("crossZoneGb", CrossZone.gigabytes(side.scenario(), counters).doubleValue());
        json.writeNumberProperty(
                "crossZoneUsd",
                CrossZone.usd(side.scenario(), side.traffic().route(), counters).doubleValue());
        json.writeEndObject();
    }

    private void share(String field, RequestShare share, Side side, Counters counters) {
        json.writeObjectPropertyStart(field);
        numberOrNull("observed", share.seen(counters));
        numberOrNull("exact", share.exact(side.traffic()));
        json.writeEndObject();
    }

    private void latency(String field, Simulation seen, int micros) {
        numberOrNull(
                field,
                seen.counters().answered() == 0 ? Double.NaN : (double) micros / LegLatency.PER_MILLISECOND);
    }

    private void numberOrNull(String field, double value) {
        if (Double.isNaN(value)) {
            json.writeNullProperty(field);
        } else {
            json.writeNumberProperty(field, value);
        }
    }
}
