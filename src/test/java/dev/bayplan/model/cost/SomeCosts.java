package dev.bayplan.model.cost;

import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.offering.Price;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.settings.SupportTier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Clusters with a bill, for tests.
public final class SomeCosts {

    public static final LocalDate JUNE_2018 = LocalDate.of(2018, 6, 6);
    public static final LocalDate TODAY = LocalDate.of(2026, 8, 2);

    private SomeCosts() {}

    /// {@return instances at a price}
    public static BilledInstances instances(int count, String usdPerHour) {
        var price = new Price(new BigDecimal(usdPerHour), Offering.FIRST_DAY, Offering.EKS.source(), true);
        return new BilledInstances(count, "m5.large", price);
    }

    public static BilledInstances withoutPrice(int count) {
        return new BilledInstances(count, "x9.large", null);
    }

    /// {@return a cluster without load balancers}
    public static BilledCluster cluster(Orchestrator orchestrator, BilledInstances... instances) {
        return new BilledCluster(orchestrator, SupportTier.STANDARD, List.of(instances), List.of(), 0, 0);
    }
}
