package dev.bayplan.store;

import dev.bayplan.model.cost.Cost;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Pending;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.model.traffic.Shares;
import dev.bayplan.text.ArithmeticText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Both plans of a scenario as JSON, for scripts.
public final class PlanReport {

    /// Of a US dollar: more than a bill has, so that sums of them still come out.
    private static final int DECIMALS = 6;

    private final JsonGenerator json;

    private PlanReport(JsonGenerator json) {
        this.json = json;
    }

    /// {@return one object; what is not known, or has nothing to be a share of, is null}
    ///
    /// @param name stands for a scenario without title
    public static byte[] write(Outcome outcome, String name) {
        return JsonLayout.write(json -> new PlanReport(json).outcome(outcome, name));
    }

    private void outcome(Outcome outcome, String name) {
        String title = outcome.scenario().title();
        json.writeStartObject();
        json.writeStringProperty("scenario", title.isEmpty() ? name : title);
        json.writeStringProperty("asOf", outcome.scenario().asOf().toString());
        side("eks", outcome.eks());
        side("ecs", outcome.ecs());
        json.writeEndObject();
    }

    private void side(String field, Side side) {
        json.writeObjectPropertyStart(field);
        json.writeNumberProperty("instances", side.plan().instances());
        json.writeNumberProperty("placed", side.plan().placed());
        json.writeNumberProperty("withoutAddress", side.plan().withoutAddress());
        json.writeArrayPropertyStart("pending");
        side.plan().pending().forEach(waiting -> pending(side, waiting));
        json.writeEndArray();
        json.writeNumberProperty("interfaces", side.plan().networkInterfaces());
        json.writeObjectPropertyStart("subnetAddresses");
        List<Zone> zones = side.scenario().zones();
        for (int z = 0; z < zones.size(); z++) {
            json.writeNumberProperty(zones.get(z).name(), side.plan().subnetAddresses(z));
        }
        json.writeEndObject();
        scope("securityGroups", side.securityScope().unit(), side.securityScope().grantedTooWidely());
        scope("iam", side.iamScope().unit(), side.iamScope().grantedTooWidely());
        traffic(side);
        money(side.bill().perMonth().usd());
        json.writeEndObject();
    }

    private void pending(Side side, Pending waiting) {
        json.writeStartObject();
        json.writeStringProperty("workload", side.scenario().workloads().get(waiting.workload()).name());
        json.writeNumberProperty("count", waiting.count());
        json.writeStringProperty("bound", Word.of(waiting.bound()));
        json.writeStringProperty("arithmetic", ArithmeticText.named(waiting.capacity()));
        json.writeEndObject();
    }

    private void scope(String field, Enum<?> unit, int grantedTooWidely) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("unit", Word.of(unit));
        json.writeNumberProperty("grantedTooWidely", grantedTooWidely);
        json.writeEndObject();
    }

    private void traffic(Side side) {
        Shares exact = side.traffic().exact();
        json.writeObjectPropertyStart("traffic");
        json.writeNumberProperty("steps", side.traffic().steps());
        share("extraNodeHop", exact.extraNodeHop());
        share("crossZoneLoadBalancerLeg", exact.crossZoneBalancerLeg());
        share("crossZoneProxyLeg", exact.crossZoneProxyLeg());
        json.writeEndObject();
    }

    private void money(Cost.Usd month) {
        json.writeObjectPropertyStart("usdPerMonth");
        usd("controlPlane", month.controlPlane());
        usd("instances", month.instances());
        usd("loadBalancers", month.loadBalancers());
        usd("crossZone", month.crossZone());
        usd("total", month.total());
        json.writeEndObject();
    }

    private void usd(String field, @Nullable BigDecimal amount) {
        if (amount == null) {
            json.writeNullProperty(field);
        } else {
            json.writeNumberProperty(field, amount.setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue());
        }
    }

    private void share(String field, double value) {
        if (Double.isNaN(value)) {
            json.writeNullProperty(field);
        } else {
            json.writeNumberProperty(field, value);
        }
    }
}
