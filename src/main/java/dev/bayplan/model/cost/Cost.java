package dev.bayplan.model.cost;

import static dev.bayplan.model.cost.Amount.given;
import static dev.bayplan.model.cost.Amount.priced;
import static dev.bayplan.model.cost.Amount.product;
import static dev.bayplan.model.cost.Amount.sum;

import dev.bayplan.model.cost.Amount.Sum;
import dev.bayplan.model.offering.Price;
import dev.bayplan.model.offering.Tariff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one side costs over some hours, in US dollars, by part.
///
/// @param instances    those whose price is known; null = no price is known
/// @param withoutPrice instances whose price is not known, in no sum here
public record Cost(
        Amount controlPlane, @Nullable Amount instances, Amount loadBalancers, Amount crossZone, int withoutPrice) {

    /// The hours of a month, as AWS reckons them.
    public static final int HOURS_PER_MONTH = 730;

    /// The hours of a month, as the article of 2018 reckons them.
    public static final int ARTICLE_HOURS_PER_MONTH = 720;

    public static Cost perMonth(BilledCluster cluster, LocalDate asOf) {
        return of(cluster, asOf, HOURS_PER_MONTH);
    }

    public static Cost perHour(BilledCluster cluster, LocalDate asOf) {
        return of(cluster, asOf, 1);
    }

    /// {@return the cost over some hours; a date on which something of it is not offered is refused}
    public static Cost of(BilledCluster cluster, LocalDate asOf, int hours) {
        List<Amount> priced = cluster.instances().stream().flatMap(each -> cost(each, hours)).toList();
        int withoutPrice = cluster.instances().stream()
                .filter(each -> each.usdPerHour() == null)
                .mapToInt(BilledInstances::count)
                .sum();
        return new Cost(
                ControlPlane.cost(cluster.orchestrator(), cluster.support(), asOf, hours),
                priced.isEmpty() && withoutPrice > 0 ? null : new Sum(priced),
                new Sum(cluster.loadBalancers().stream()
                        .map(each -> LoadBalancing.cost(each, asOf, hours))
                        .toList()),
                CrossZone.cost(
                        product(given(Measure.GB_PER_HOUR, cluster.gbPerHour()), given(Measure.HOURS, hours)),
                        cluster.chargedCrossings(), Tariff.CROSS_ZONE_GB.on(asOf)),
                withoutPrice);
    }

    private static Stream<Amount> cost(BilledInstances instances, int hours) {
        Price price = instances.usdPerHour();
        return price == null
                ? Stream.empty()
                : Stream.of(product(
                        given(Measure.INSTANCES, instances.count()), priced(price), given(Measure.HOURS, hours)));
    }

    /// {@return what one part costs; null = no price is known}
    public @Nullable Amount part(CostPart part) {
        return switch (part) {
            case CONTROL_PLANE -> controlPlane;
            case INSTANCES -> instances;
            case LOAD_BALANCERS -> loadBalancers;
            case CROSS_ZONE -> crossZone;
        };
    }

    /// US dollars by part, for reports. Where a price is missing there is no number: null.
    public record Usd(
            BigDecimal controlPlane, @Nullable BigDecimal instances, BigDecimal loadBalancers, BigDecimal crossZone,
            @Nullable BigDecimal total) {}

    /// {@return the bare numbers}
    public Usd usd() {
        BigDecimal known = instances == null || !isComplete() ? null : instances.value();
        return new Usd(
                controlPlane.value(), known, loadBalancers.value(), crossZone.value(),
                known == null ? null : total().value());
    }

    /// {@return all that is known; see [#isComplete]}
    public Amount total() {
        return instances == null
                ? sum(controlPlane, loadBalancers, crossZone)
                : sum(controlPlane, instances, loadBalancers, crossZone);
    }

    /// {@return whether the total has everything in it}
    public boolean isComplete() {
        return withoutPrice == 0;
    }

    /// {@return the total for each placed pod or task; none where nothing is placed}
    public Optional<Amount> perReplica(int placed) {
        return placed == 0 ? Optional.empty() : Optional.of(total().dividedBy(given(Measure.REPLICAS, placed)));
    }
}
