package dev.bayplan.model.cost;

import static dev.bayplan.model.cost.SomeCosts.JUNE_2018;
import static dev.bayplan.model.cost.SomeCosts.TODAY;
import static dev.bayplan.model.cost.SomeCosts.cluster;
import static dev.bayplan.model.cost.SomeCosts.instances;
import static dev.bayplan.model.cost.SomeCosts.withoutPrice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.offering.Price;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.settings.SupportTier;
import dev.bayplan.store.BundledCatalogs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {

    private static final Catalogs CATALOGS = BundledCatalogs.load();

    @ParameterizedTest
    @CsvSource(textBlock = """
            EKS, 2026-08-02, 283.24
            ECS, 2026-08-02, 210.24
            EKS, 2018-06-06, 356.24
            ECS, 2018-06-06, 210.24
            """)
    void threeInstancesForAMonth(Orchestrator orchestrator, LocalDate asOf, String usd) {
        var three = BilledInstances.of(3, "m5.large", CATALOGS, asOf);
        assertThat(Cost.perMonth(cluster(orchestrator, three), asOf).total().value()).isEqualByComparingTo(usd);
    }

    @Test
    void articlesMonthHas720Hours() {
        assertThat(Cost.of(cluster(Orchestrator.EKS), JUNE_2018, 720).total().value()).isEqualByComparingTo("144");
    }

    @Test
    void noInstancesCostNothing() {
        assertThat(Cost.perMonth(cluster(Orchestrator.ECS), TODAY)).satisfies(cost -> {
            assertThat(cost.total().value()).isZero();
            assertThat(cost.isComplete()).isTrue();
            assertThat(cost.perReplica(0)).isEmpty();
        });
        assertThat(Cost.perMonth(cluster(Orchestrator.ECS, withoutPrice(0)), TODAY).isComplete()).isTrue();
    }

    @Test
    void instancesOfUnknownPriceAreLeftOutAndCounted() {
        Cost some = Cost.perMonth(cluster(Orchestrator.EKS, instances(3, "0.096"), withoutPrice(2)), TODAY);
        assertThat(some.total().value()).isEqualByComparingTo("283.24");
        assertThat(some.withoutPrice()).isEqualTo(2);
        assertThat(some.isComplete()).isFalse();
        Cost none = Cost.perMonth(cluster(Orchestrator.EKS, withoutPrice(2)), TODAY);
        assertThat(none.instances()).isNull();
        assertThat(none.total().value()).isEqualByComparingTo("73");
    }

    @Test
    void pricesOf2018AreBelievedNotKnown() {
        assertThat(BilledInstances.of(1, "m5.large", CATALOGS, TODAY).usdPerHour())
                .isNotNull().extracting(Price::sure).isEqualTo(true);
        assertThat(BilledInstances.of(1, "m5.large", CATALOGS, JUNE_2018).usdPerHour())
                .isNotNull().extracting(Price::sure).isEqualTo(false);
        assertThat(BilledInstances.of(1, "x9.large", CATALOGS, TODAY).usdPerHour()).isNull();
    }

    @Test
    void extendedSupportIsRefusedBeforeItWasOffered() {
        LocalDate first = Offering.EKS_EXTENDED_SUPPORT.since();
        var extended = new BilledCluster(Orchestrator.EKS, SupportTier.EXTENDED, List.of(), List.of(), 0, 0);
        assertThat(Cost.perMonth(extended, first).total().value()).isEqualByComparingTo("438");
        assertThatThrownBy(() -> Cost.perMonth(extended, first.minusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("2024-04-01");
    }

    @Test
    void partsAddUpToTheTotal() {
        var cluster = new BilledCluster(
                Orchestrator.EKS, SupportTier.STANDARD, List.of(instances(3, "0.096")),
                List.of(new BilledBalancer.Classic(2, 1)), 10, 2.0 / 3);
        Cost cost = Cost.perHour(cluster, TODAY);
        assertThat(cost.controlPlane().value()).isEqualByComparingTo("0.10");
        assertThat(cost.instances()).isNotNull()
                .satisfies(all -> assertThat(all.value()).isEqualByComparingTo("0.288"));
        assertThat(cost.loadBalancers().value()).isEqualByComparingTo("0.066");
        assertThat(cost.crossZone().value().doubleValue()).isBetween(0.1333, 0.1334);
        assertThat(cost.total().value().doubleValue()).isBetween(0.5873, 0.5874);
        assertThat(cost.perReplica(10).orElseThrow().value().doubleValue()).isBetween(0.05873, 0.05874);
        assertThat(cost.total().prices()).hasSize(5).allMatch(Price::sure);
    }

    @Test
    void monthIs730TimesAnHour() {
        var cluster = new BilledCluster(
                Orchestrator.EKS, SupportTier.STANDARD, List.of(instances(7, "0.096")),
                List.of(new BilledBalancer.Network(1, 900, 5, 0.5)), 3, 0.5);
        BigDecimal hour = Cost.perHour(cluster, TODAY).total().value();
        assertThat(Cost.perMonth(cluster, TODAY).total().value())
                .isEqualByComparingTo(hour.multiply(BigDecimal.valueOf(730)));
    }
}
