package dev.bayplan.controller.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.drawing.Observation;
import dev.bayplan.controller.ledger.ScopeRow.Held;
import dev.bayplan.drawing.scene.Target;
import dev.bayplan.model.scenario.Edit.AddGroup;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.traffic.Counters;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerPresentationTest {

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final Recomputation recomputation =
            new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
    private final ObjectProperty<@Nullable Target> target = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Observation> observation = new SimpleObjectProperty<>();
    private final LedgerPresentation ledger =
            new LedgerPresentation(document, recomputation.outcomeProperty(), target);
    private final ComparisonPresentation comparison = new ComparisonPresentation(
            document, recomputation.outcomeProperty(), observation);

    @Test
    void everyNumberComesWithItsReason() {
        Explanation eks = ledger.explanations().getFirst();
        assertThat(eks.count()).isEqualTo("29");
        assertThat(eks.named()).isEqualTo("3 ENIs × (10 IPv4 − 1 primary) + 2 in the host's network = 29");
        assertThat(eks.article()).contains("3 × 10 = 30");
        assertThat(ledger.explanations().getLast().count()).isEqualTo("2");
        assertThat(row("placed", ComparisonRow::eks)).isEqualTo("81 / 90");
        assertThat(row("placed", ComparisonRow::ecs)).isEqualTo("6 / 90");
    }

    @Test
    void whatWaitsIsSaidWithTheBoundThatRefusesIt() {
        assertThat(ledger.pending()).extracting(LedgerLine::text)
                .containsExactly("9 pods stopped by max-pods", "84 tasks stopped by network interfaces");
        assertThat(ledger.pending().getFirst().detail())
                .isEqualTo("8 jobs, 1 api\nin the whole fleet: 3 instances × (29 pods − 2 in the host's network) = 81");
        assertThat(ledger.scope()).extracting(row -> row.eks().groups()).containsOnly("sg-node");
    }

    @Test
    void whoHoldsAnotherGroupThanAskedForIsToldInWords() {
        assertThat(ledger.scopeOfProperty().get()).isEqualTo("on instances of type m5.large");
        assertThat(ledger.scope().getFirst().eks()).isEqualTo(new Held("sg-node", "too wide: sg-node", "lacks sg-web"));
        assertThat(ledger.scope().getFirst().ecs()).isEqualTo(new Held("sg-web", "", ""));
    }

    @Test
    void theGroupsHeldFollowTheSelection() {
        document.apply(new AddGroup(new InstanceGroup("m5.xlarge", 1, ShapeOverride.NONE, List.of("sg-api"))));
        assertThat(ledger.scopeOfProperty().get()).isEqualTo("on instances of group 1: m5.large");
        target.set(new Target.Instance(Orchestrator.EKS, 3));
        assertThat(ledger.scopeOfProperty().get()).isEqualTo("on instances of group 2: m5.xlarge");
        assertThat(ledger.scope().getFirst().eks().groups()).isEqualTo("sg-api");
    }

    @Test
    void noProxyLegIsSeenWhereThereIsNoProxy() {
        document.show(document.scenario().view().withLens(Lens.TRAFFIC));
        var counters = new Counters(10, 0, 5, 5, 0);
        observation.set(new Observation(counters, counters));
        assertThat(row("proxyLeg", ComparisonRow::ecs)).isEqualTo("–");
        assertThat(row("seenProxyLeg", ComparisonRow::ecs)).isEqualTo("–");
        assertThat(comparison.rows()).extracting(ComparisonRow::key).startsWith("steps").contains("seen");
    }

    @Test
    void everyCostComesWithItsSum() {
        assertThat(ledger.cost()).extracting(LedgerLine::text).startsWith(
                "EKS control plane: 146.00 USD a month, 0.20 an hour",
                "EKS instances: 210.24 USD a month, 0.288 an hour");
        assertThat(ledger.cost().getFirst().detail()).startsWith("0.20 USD × 730 hours = 146.00 USD\n"
                + "The article of 2018 reckons with 720 hours: 0.20 USD × 720 hours = 144.00 USD\nSource: ");
        assertThat(ledger.cost().get(1).detail())
                .startsWith("3 instances × 0.096 USD (unsure) × 730 hours = 210.24 USD\nUnsure: prices of 2 Aug 2026");
        assertThat(ledger.cost()).hasSize(12);
        assertThat(ledger.costAssumptions()).anyMatch(each -> each.contains("730 hours"))
                .anyMatch(each -> each.contains("60 seconds"));
    }

    @Test
    void costsComeFirstWhileTheyAreLookedAt() {
        assertThat(comparison.rows()).extracting(ComparisonRow::key)
                .contains("controlPlane", "total", "perReplica").doesNotContain("crossZoneCost");
        document.show(document.scenario().view().withLens(Lens.COST));
        assertThat(comparison.rows()).extracting(ComparisonRow::key).startsWith(
                "controlPlane", "instanceCost", "balancerCost", "crossZoneCost", "total", "totalPerHour", "perReplica");
        assertThat(row("controlPlane", ComparisonRow::eks)).isEqualTo("146.00");
        assertThat(row("controlPlane", ComparisonRow::ecs)).isEqualTo("0.00");
        assertThat(row("instanceCost", ComparisonRow::ecs)).isEqualTo("210.24");
    }

    private String row(String key, Function<ComparisonRow, String> side) {
        return comparison.rows().stream().filter(row -> row.key().equals(key)).map(side).findFirst().orElseThrow();
    }
}
