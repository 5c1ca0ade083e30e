package dev.bayplan.text;

import static dev.bayplan.model.cost.SomeCosts.TODAY;
import static dev.bayplan.model.cost.SomeCosts.cluster;
import static dev.bayplan.model.cost.SomeCosts.instances;
import static dev.bayplan.model.cost.SomeCosts.withoutPrice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.cost.Amount;
import dev.bayplan.model.cost.BilledBalancer;
import dev.bayplan.model.cost.CapacityUnits;
import dev.bayplan.model.cost.Cost;
import dev.bayplan.model.cost.CrossZone;
import dev.bayplan.model.cost.LoadBalancing;
import dev.bayplan.model.cost.Measure;
import dev.bayplan.model.offering.Tariff;
import dev.bayplan.model.scenario.Orchestrator;
import org.junit.jupiter.api.Test;

class CostTextTest {

    private static final Cost KNOWN = Cost.perMonth(cluster(Orchestrator.EKS, instances(3, "0.096")), TODAY);
    private static final Cost PARTLY_KNOWN =
            Cost.perMonth(cluster(Orchestrator.EKS, instances(3, "0.096"), withoutPrice(1)), TODAY);
    private static final Cost NOT_KNOWN = Cost.perMonth(cluster(Orchestrator.EKS, withoutPrice(2)), TODAY);

    @Test
    void instancesReadAsTheyAreComputed() {
        assertThat(KNOWN.instances()).isNotNull().satisfies(all -> assertThat(CostText.sum(all))
                .isEqualTo("3 instances × 0.096 USD × 730 hours = 210.24 USD"));
        assertThat(CostText.instances(KNOWN)).isEqualTo("210.24 USD");
    }

    @Test
    void totalLeavesOutWhatIsNotThere() {
        assertThat(CostText.total(KNOWN)).isEqualTo("283.24 USD");
        assertThat(CostText.totalSum(KNOWN)).startsWith(
                "0.10 USD × 730 hours + 3 instances × 0.096 USD × 730 hours + ").endsWith(" = 283.24 USD");
        assertThat(CostText.sum(KNOWN.loadBalancers())).isEqualTo("0 = 0.00 USD");
    }

    @Test
    void incompleteTotalSaysWhatIsMissing() {
        assertThat(CostText.total(PARTLY_KNOWN)).isEqualTo("283.24 USD, without 1 instance of unknown price");
        assertThat(CostText.totalSum(PARTLY_KNOWN)).endsWith("= 283.24 USD, without 1 instance of unknown price");
        assertThat(CostText.instances(PARTLY_KNOWN)).isEqualTo("210.24 USD, without 1 instance of unknown price");
        assertThat(CostText.total(NOT_KNOWN)).isEqualTo("73.00 USD, without 2 instances of unknown price");
        assertThat(CostText.instances(NOT_KNOWN)).isEqualTo("price not known");
    }

    @Test
    void capacityUnitsNameTheDimension() {
        assertThat(CostText.units(CapacityUnits.lcu(100, 3_000, 1.5, CapacityUnits.ruleEvaluations(100, 12))))
                .isEqualTo("the largest of (100 new connections/s ÷ 25 a unit, "
                        + "3,000 active connections ÷ 3,000 a unit, 1.5 GB/h ÷ 1 a unit, "
                        + "100 requests/s × (12 rules − 10 free) ÷ 1,000 a unit) = 4 units, by new connections");
    }

    @Test
    void unsurePriceSaysSo() {
        assertThat(CostText.sum(LoadBalancing.cost(new BilledBalancer.Network(1, 0, 0, 2), TODAY, 1)))
                .startsWith("1 load balancer × (0.0225 USD (unsure) + 0.006 USD × the largest of (")
                .endsWith(") × 1 hour = 0.0345 USD");
    }

    @Test
    void crossingsReadAsAShare() {
        assertThat(CostText.sum(CrossZone.cost(
                Amount.given(Measure.GB, 1_000), 2.0 / 3, Tariff.CROSS_ZONE_GB.on(TODAY))))
                .isEqualTo("1,000 GB × 66.7 % charged × 2 directions × 0.01 USD = 13.33 USD");
    }

    @Test
    void shareOfAReplicaReadsAsItIsComputed() {
        assertThat(CostText.sum(KNOWN.perReplica(29).orElseThrow())).endsWith(") ÷ 29 placed = 9.77 USD");
    }
}
