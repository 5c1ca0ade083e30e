package dev.bayplan;

import dev.bayplan.model.cost.Amount;
import dev.bayplan.model.cost.Amount.Largest;
import dev.bayplan.model.cost.BilledCluster;
import dev.bayplan.model.cost.BilledInstances;
import dev.bayplan.model.cost.CapacityUnits;
import dev.bayplan.model.cost.ControlPlane;
import dev.bayplan.model.cost.Cost;
import dev.bayplan.model.cost.CrossZone;
import dev.bayplan.model.cost.LoadBalancing;
import dev.bayplan.model.cost.Measure;
import dev.bayplan.model.offering.Price;
import dev.bayplan.model.offering.Tariff;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.settings.SupportTier;
import dev.bayplan.store.BundledCatalogs;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The golden rules about money, as [GoldenRules] are.
final class GoldenCosts {

    private GoldenCosts() {}

    static void controlPlane(GoldenCase golden) {
        golden.answer("usd", ControlPlane.cost(
                Orchestrator.EKS, support(golden), LocalDate.parse(golden.input("asOf").stringValue()),
                golden.number("hours")).value());
    }

    private static SupportTier support(GoldenCase golden) {
        return SupportTier.valueOf(golden.text("support", "standard").toUpperCase(Locale.ROOT));
    }

    static void application(GoldenCase golden) {
        golden.answer("usd", LoadBalancing.application(
                given(golden, Measure.CAPACITY_UNITS, "avgLcu"), golden.asOf(), golden.number("hours")).value());
    }

    static void classic(GoldenCase golden) {
        golden.answer("usd", LoadBalancing.classic(
                given(golden, Measure.GB, "gb"), golden.asOf(), golden.number("hours")).value());
    }

    static void lcu(GoldenCase golden) {
        Largest units = CapacityUnits.lcu(
                decimal(golden, "newConnPerSec"), decimal(golden, "activeConnPerMin"), decimal(golden, "gbPerHour"),
                given(golden, Measure.RULE_EVALUATIONS_PER_SECOND, "ruleEvalPerSec"));
        golden.answer("lcu", units.value());
        golden.answer("dimension", dimension(units));
    }

    static void nlcu(GoldenCase golden) {
        Largest units = CapacityUnits.nlcu(
                decimal(golden, "newTcpPerSec"), decimal(golden, "activeTcp"), decimal(golden, "gbPerHour"));
        golden.answer("nlcu", units.value());
        golden.answer("dimension", dimension(units));
    }

    /// The cases write `newConnections` for `NEW_CONNECTIONS`.
    private static String dimension(Largest units) {
        String[] words = units.binding().name().toLowerCase(Locale.ROOT).split("_", 2);
        return words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    static void crossZone(GoldenCase golden) {
        Price published = Tariff.CROSS_ZONE_GB.on(golden.asOf());
        Price price = golden.has("usdPerGbEachDirection")
                ? new Price(
                        golden.input("usdPerGbEachDirection").decimalValue(), published.since(), published.source(),
                        true)
                : published;
        golden.answer("usd", CrossZone.cost(
                given(golden, Measure.GB, "gb"), decimal(golden, "crossFraction"), price).value());
    }

    static void cluster(GoldenCase golden) {
        var instances = BilledInstances.of(
                golden.number("nodes"), golden.text("instanceType", "unnamed"), BundledCatalogs.load(), golden.asOf());
        var cluster = new BilledCluster(
                Orchestrator.valueOf(golden.text("orchestrator", "EKS")), support(golden), List.of(instances),
                List.of(), 0, 0);
        golden.answer("usd", Cost.of(cluster, golden.asOf(), golden.number("hours")).total().value());
    }

    private static Amount given(GoldenCase golden, Measure measure, String key) {
        return Amount.given(measure, decimal(golden, key));
    }

    private static double decimal(GoldenCase golden, String key) {
        return golden.input(key).doubleValue();
    }
}
