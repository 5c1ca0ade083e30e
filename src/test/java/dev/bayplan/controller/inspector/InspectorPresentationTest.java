package dev.bayplan.controller.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.scenario.Carried;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class InspectorPresentationTest {

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final Selection selection = new Selection(new SimpleObjectProperty<>());
    private final InspectorPresentation inspector = new InspectorPresentation(
            document, Samples.catalogs(), new SimpleObjectProperty<>(), selection);

    @Test
    void aRefusedNumberIsExplainedAtItsFieldAndChangesNothing() {
        Field replicas = inspector.workloads().rows().getFirst().replicas();
        replicas.commit("lots");
        assertThat(replicas.problemProperty().get()).isEqualTo("Must be a whole number, but is \"lots\".");
        replicas.commit("1000001");
        assertThat(replicas.problemProperty().get()).isEqualTo("Must be from 0 to 1,000,000, but is 1,000,001.");
        replicas.commit("12,345,678,901");
        assertThat(replicas.problemProperty().get()).isEqualTo("Must be from 0 to 1,000,000, but is 12,345,678,901.");
        assertThat(document.scenario()).isEqualTo(Samples.article());
        replicas.step(1);
        assertThat(replicas.problemProperty().get()).isEmpty();
        assertThat(replicas.textProperty().get()).isEqualTo("25");
    }

    @Test
    void aSecurityGroupShowsWhatCarriesItUntilAskedAgain() {
        SecurityGroupFields web = inspector.securityGroups().rows().get(1);
        ObservableValue<Boolean> shown = web.carriersShownProperty();
        web.toggleCarriers();
        assertThat(selection.carriedProperty().get()).isEqualTo(new Carried.Group("sg-web"));
        assertThat(shown.getValue()).isTrue();
        inspector.securityGroups().rows().getFirst().toggleCarriers();
        assertThat(shown.getValue()).isFalse();
        inspector.securityGroups().rows().getFirst().toggleCarriers();
        assertThat(selection.carriedProperty().get()).isNull();
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
                .isEqualTo("A region has 1 to 6 zones, not 0.");
    }

    @Test
    void aRegionTakesNoSeventhZone() {
        for (int i = 0; i < 4; i++) {
            inspector.zones().add();
        }
        assertThat(inspector.zones().rows()).hasSize(6);
        assertThat(inspector.zones().problemProperty().get()).isEqualTo("A region has 1 to 6 zones, not 7.");
    }

    @Test
    void theLastSecurityGroupOfAWorkloadStays() {
        Membership groups = inspector.workloads().rows().getFirst().securityGroups();
        groups.toggle("sg-web");
        assertThat(groups.problemProperty().get()).isEqualTo("A network interface has 1 to 5 security groups, not 0.");
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
    void typesAreFoundByAnyPartOfTheirName() {
        assertThat(inspector.instanceTypes().matching("M5 large")).extracting(TypeRow::name)
                .startsWith("m5.large").contains("m5.xlarge").doesNotContain("m4.large");
        assertThat(inspector.instanceTypes().matching("xlarge c5")).extracting(TypeRow::name)
                .containsExactly("c5.xlarge");
        assertThat(inspector.instanceTypes().matching("")).hasSize(13);
    }
}
