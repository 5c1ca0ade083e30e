package dev.bayplan.controller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.scene.Target;
import dev.bayplan.model.scenario.Edit.RemoveGroup;
import dev.bayplan.model.scenario.Orchestrator;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class PresentationsTest {

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final Recomputation recomputation =
            new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
    private final Selection selection = new Selection(recomputation.outcomeProperty());
    private final InspectorPresentation inspector = new InspectorPresentation(
            document, Samples.catalogs(), recomputation.outcomeProperty(), selection.targetProperty());
    private final LedgerPresentation ledger =
            new LedgerPresentation(document, recomputation.outcomeProperty(), selection.targetProperty());
    private final ComparisonPresentation comparison = new ComparisonPresentation(
            document, recomputation.outcomeProperty(), new SimpleObjectProperty<>());
    private final TimelinePresentation timeline = new TimelinePresentation(document, Samples.catalogs());

    @Test
    void everyNumberComesWithItsReason() {
        Explanation eks = ledger.explanations().getFirst();
        assertThat(eks.count()).isEqualTo("29");
        assertThat(eks.numbers()).isEqualTo("3 × (10 − 1) + 2 = 29");
        assertThat(eks.article()).contains("3 × 10 = 30");
        assertThat(ledger.explanations().getLast().count()).isEqualTo("2");
        assertThat(row("placed", ComparisonRow::eks)).isEqualTo("81 / 90");
        assertThat(row("placed", ComparisonRow::ecs)).isEqualTo("6 / 90");
    }

    @Test
    void anEditMovesEverythingAtOnce() {
        field().commit("m5.xlarge");
        assertThat(ledger.explanations()).extracting(Explanation::count).containsExactly("58", "3");
        assertThat(row("placed", ComparisonRow::eks)).isEqualTo("90 / 90");
        assertThat(inspector.fleet().rows().getFirst().ipv4PerEni().field().textProperty().get()).isEqualTo("15");
        document.undo();
        assertThat(ledger.explanations()).extracting(Explanation::count).containsExactly("29", "2");
    }

    @Test
    void aRefusedNumberIsExplainedAtItsFieldAndChangesNothing() {
        Field replicas = inspector.workloads().rows().getFirst().replicas();
        replicas.commit("lots");
        assertThat(replicas.problemProperty().get()).isEqualTo("Must be a whole number, but is \"lots\".");
        replicas.commit("100001");
        assertThat(replicas.problemProperty().get()).isEqualTo("Must be from 0 to 100,000, but is 100,001.");
        assertThat(document.scenario()).isEqualTo(Samples.article());
        replicas.step(1);
        assertThat(replicas.problemProperty().get()).isEmpty();
        assertThat(replicas.textProperty().get()).isEqualTo("25");
    }

    @Test
    void aFigureEditedByHandSaysSoAndGoesBack() {
        Figure enis = inspector.fleet().rows().getFirst().enis();
        enis.field().commit("4");
        assertThat(enis.editedProperty().get()).isTrue();
        assertThat(ledger.explanations().getLast().count()).isEqualTo("3");
        enis.restore();
        assertThat(enis.editedProperty().get()).isFalse();
        assertThat(document.scenario()).isEqualTo(Samples.article());
    }

    @Test
    void aSecurityGroupInUseStays() {
        SecurityGroupFields web = inspector.securityGroups().rows().get(1);
        web.remove();
        assertThat(web.problemProperty().get()).isEqualTo("Still used by web. Take it away there first.");
        assertThat(document.scenario()).isEqualTo(Samples.article());
    }

    @Test
    void aSecurityGroupKeepsItsUsersWhenRenamed() {
        inspector.securityGroups().rows().get(1).name().commit("sg-front");
        assertThat(document.scenario().workloads().getFirst().securityGroups()).containsExactly("sg-front");
        inspector.securityGroups().rows().get(1).name().commit("sg-api");
        assertThat(inspector.securityGroups().rows().get(1).name().problemProperty().get())
                .isEqualTo("Must be different from the others, but is \"sg-api\".");
    }

    @Test
    void aSubnetThatMeetsAnotherIsRefused() {
        Field subnet = inspector.zones().rows().get(1).subnet();
        subnet.commit("10.0.0.0/16");
        assertThat(subnet.problemProperty().get()).startsWith("Must be apart from 10.0.0.0/20 of us-east-1a");
        subnet.commit("10.1.0.0/16");
        assertThat(document.scenario().zones().get(1).subnet()).hasToString("10.1.0.0/16");
    }

    @Test
    void theLastZoneStays() {
        inspector.zones().rows().getFirst().remove();
        inspector.zones().rows().getFirst().remove();
        inspector.zones().rows().getFirst().remove();
        assertThat(inspector.zones().rows()).hasSize(1);
        assertThat(inspector.zones().rows().getFirst().problemProperty().get())
                .isEqualTo("There must be 1 to 6 of them, not 0.");
    }

    @Test
    void whatWaitsIsSaidWithTheBoundThatRefusesIt() {
        assertThat(ledger.pending()).extracting(LedgerLine::text)
                .containsExactly("9 pods stopped by max-pods", "84 tasks stopped by network interfaces");
        assertThat(ledger.pending().getFirst().detail())
                .isEqualTo("8 jobs, 1 api\nin the whole fleet: 3 instances × "
                        + "(3 ENIs × (10 IPv4 − 1 primary) + 2 in the host's network − 2 in the host's network) = 81");
        assertThat(ledger.scope()).extracting(row -> row.eks().groups()).containsOnly("sg-node");
        assertThat(ledger.scope()).extracting(row -> row.ecs().exact()).containsOnly(true);
    }

    @Test
    void theLastSecurityGroupOfAWorkloadStays() {
        Membership groups = inspector.workloads().rows().getFirst().securityGroups();
        groups.toggle("sg-web");
        assertThat(groups.problemProperty().get()).isEqualTo("There must be 1 to 5 of them, not 0.");
        groups.toggle("sg-api");
        assertThat(groups.membersProperty().get()).containsExactly("sg-web", "sg-api");
    }

    @Test
    void partsAreAddedAndRemovedInPlace() {
        WorkloadFields first = inspector.workloads().rows().getFirst();
        inspector.workloads().add();
        inspector.zones().add();
        inspector.securityGroups().add();
        inspector.fleet().add();
        assertThat(inspector.workloads().rows()).hasSize(4).first().isSameAs(first);
        assertThat(inspector.workloads().rows().getLast().name().textProperty().get()).isEqualTo("workload-4");
        inspector.workloads().rows().get(3).remove();
        inspector.zones().rows().get(3).remove();
        inspector.securityGroups().rows().get(4).remove();
        inspector.fleet().rows().get(1).remove();
        assertThat(document.scenario()).isEqualTo(Samples.article());
    }

    @Test
    void aDateWithoutTheFleetsTypeIsRefusedByName() {
        timeline.choose(timeline.last());
        field().commit("m7g.large");
        timeline.choose(LocalDate.of(2018, 12, 31));
        assertThat(timeline.problemProperty().get()).startsWith("Not on 31 Dec 2018: m7g.large is not among the 13");
        assertThat(timeline.asOfProperty().get()).isEqualTo(timeline.last());
    }

    @Test
    void theTimelineGoesFromChangeToChange() {
        timeline.next();
        assertThat(timeline.asOfProperty().get()).isEqualTo(LocalDate.of(2019, 6, 1));
        timeline.previous();
        assertThat(timeline.asOfProperty().get()).isEqualTo(timeline.first());
        timeline.previous();
        assertThat(timeline.problemProperty().get()).isEmpty();
    }

    @Test
    void typesAreFoundByAnyPartOfTheirName() {
        assertThat(inspector.instanceTypes().matching("M5 large")).extracting(TypeRow::name)
                .startsWith("m5.large").contains("m5.xlarge").doesNotContain("m4.large");
        assertThat(inspector.instanceTypes().matching("xlarge c5")).extracting(TypeRow::name)
                .containsExactly("c5.xlarge");
        assertThat(inspector.instanceTypes().matching("")).hasSize(13);
    }

    @Test
    void theSelectionSaysWhatItHoldsAndEndsWithWhatItWas() {
        selection.targetProperty().set(new Target.Slot(Orchestrator.EKS, 1));
        assertThat(inspector.selectedProperty().get().heading()).isEqualTo("Pod web-1");
        assertThat(inspector.selectedProperty().get().details())
                .contains(Detail.of("Groups held", "sg-node"), Detail.warning("Too wide by", "sg-node"));
        document.apply(new RemoveGroup(0));
        assertThat(selection.targetProperty().get()).isNull();
        assertThat(inspector.selectedProperty().get()).isEqualTo(Selected.NOTHING);
        assertThat(ledger.explanations()).isEmpty();
    }

    private Field field() {
        return inspector.fleet().rows().getFirst().instanceType();
    }

    private String row(String key, Function<ComparisonRow, String> side) {
        return comparison.rows().stream().filter(row -> row.key().equals(key)).map(side).findFirst().orElseThrow();
    }
}
