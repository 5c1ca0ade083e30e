package dev.bayplan.controller.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.controller.drawing.Observation;
import dev.bayplan.controller.ledger.ScopeRow.Held;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Edit.AddGroup;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.scenario.Target;
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
    private final Selection selection = new Selection(recomputation.outcomeProperty());
    private final ObjectProperty<@Nullable Observation> observation = new SimpleObjectProperty<>();
    private final LedgerPresentation ledger =
            new LedgerPresentation(document, recomputation.outcomeProperty(), selection);
    private final ComparisonPresentation comparison = new ComparisonPresentation(
            document, recomputation.outcomeProperty(), observation, selection);

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
        assertThat(ledger.scope()).extracting(row -> row.eks().names()).containsOnly("sg-node");
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
        selection.targetProperty().set(new Target.Instance(Orchestrator.EKS, 3));
        assertThat(ledger.scopeOfProperty().get()).isEqualTo("on instances of group 2: m5.xlarge");
        assertThat(ledger.scope().getFirst().eks().names()).isEqualTo("sg-api");
    }

    @Test
    void theMechanismsOfGroupsAreNamedWithTheirSource() {
        assertThat(ledger.groupReasons()).extracting(LedgerLine::text).containsExactly(
                "81 pods on interfaces of the node, with its groups",
                "6 tasks on interfaces of their own, with their own groups");
        assertThat(ledger.groupReasons().getFirst().detail()).isEqualTo("""
                81 hold a group not asked for
                81 lack a group asked for
                Amazon VPC CNI 1.0.0, docs/cni-proposal.md, 3 Jun 2018""");
        assertThat(ledger.groupReasons().getLast().detail()).startsWith("none holds more or less than it asked for");
    }

    @Test
    void whatCarriesASecurityGroupIsCountedWithTheReason() {
        selection.toggle(new Carried.Group("sg-node"));
        assertThat(ledger.carriedProperty().get()).isEqualTo("sg-node");
        assertThat(ledger.carriers()).extracting(LedgerLine::text)
                .containsExactly("3 instances, 9 interfaces, 81 pods", "3 instances, 3 interfaces, no task");
        assertThat(ledger.carriers().getFirst().detail())
                .startsWith("24 pods of web: the node's interface carries sg-node\n");
        selection.toggle(new Carried.Group("sg-web"));
        assertThat(ledger.carriers().getFirst()).isEqualTo(new LedgerLine(
                Orchestrator.EKS, "no instance, no interface, no pod", "24 pods of web: asked for in vain"));
        selection.toggle(new Carried.Group("sg-web"));
        assertThat(ledger.carriers()).isEmpty();
    }

    @Test
    void whoeverHoldsTheRoleOfTheInstanceIsToldHow() {
        assertThat(ledger.roles().getFirst().asked()).isEqualTo("asks for no role");
        assertThat(ledger.roles().getFirst().eks())
                .isEqualTo(new Held("instance-role", "too wide: instance-role", ""));
        assertThat(ledger.roleReasons().getFirst().text()).isEqualTo("81 pods act in the role of the node");
        assertThat(ledger.roleReasons().getFirst().detail()).isEqualTo("""
                the instance role is within reach: IMDSv1 answers whoever asks
                AWS gives pods no roles of their own yet
                81 hold a role not asked for
                Amazon EKS User Guide, worker node IAM role, 6 Jun 2018""");
        selection.toggle(new Carried.Role("instance-role"));
        assertThat(ledger.carriers().getLast().text()).isEqualTo("3 instances, 6 tasks");
        assertThat(ledger.carriers().getLast().detail()).startsWith(
                "2 tasks of web: from the instance's metadata service, for want of a task role");
    }

    @Test
    void noProxyLegIsSeenWhereThereIsNoProxy() {
        document.show(document.scenario().view().withLens(Lens.TRAFFIC));
        var counters = new Counters(10, 10, 0, 5, 5, 0, 1);
        observation.set(new Observation(counters, counters));
        assertThat(row("proxyLeg", ComparisonRow::ecs)).isEqualTo("–");
        assertThat(row("seen.proxyLeg", ComparisonRow::ecs)).isEqualTo("–");
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

    @Test
    void everyFigureOpensItsSum() {
        ComparisonRow placed = row("placed");
        assertThat(placed.hasWhy()).isTrue();
        assertThat(placed.eksWhy()).isEmpty();
        comparison.toggle("placed");
        assertThat(row("placed").eksWhy().getFirst()).endsWith(" = " + row("placed").eks().split(" ", 2)[0]);
        comparison.toggle("placed");
        assertThat(row("placed").eksWhy()).isEmpty();
    }

    @Test
    void aFigureOfTheDrawingOpensTheSameSum() {
        selection.figureProperty().set("addresses");
        assertThat(row("addresses").ecsWhy().getFirst()).contains("of interfaces", "usable");
    }

    @Test
    void allFiguresButThoseSeenAndTheirNotesHaveASum() {
        assertThat(comparison.rows()).filteredOn(each -> !each.hasWhy())
                .extracting(ComparisonRow::key)
                .containsExactly("outsideAws");
    }

    private ComparisonRow row(String key) {
        return comparison.rows().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }
}
