package dev.bayplan.controller.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.scenario.Edit.SetAsOf;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/// IAM roles, and what else a workload has beside its shape.
class RolesTest {

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final InspectorPresentation inspector = new InspectorPresentation(
            document, Samples.catalogs(), new SimpleObjectProperty<>(), new Selection(new SimpleObjectProperty<>()));
    private final WorkloadFields web = inspector.workloads().rows().getFirst();

    @Test
    void aRoleInUseStaysAndSaysByWhom() {
        inspector.roles().add();
        RoleFields added = inspector.roles().rows().getLast();
        assertThat(added.name().textProperty().get()).isEqualTo("role-2");
        web.role().choose("role-2");
        added.remove();
        assertThat(added.problemProperty().get()).isEqualTo("Still used by web. Take it away there first.");
        web.role().choose("");
        added.remove();
        assertThat(document.scenario()).isEqualTo(Samples.article());
    }

    @Test
    void aRoleKeepsItsUsersWhenRenamed() {
        RoleFields role = inspector.roles().rows().getFirst();
        role.name().commit("node-role");
        assertThat(inspector.fleet().rows().getFirst().instanceRole().textProperty().get()).isEqualTo("node-role");
        role.remove();
        assertThat(role.problemProperty().get()).startsWith("Still used by instances.");
    }

    @Test
    void aDaemonHasOneReplicaOnEachInstance() {
        document.apply(new SetAsOf(Samples.catalogs().today()));
        web.daemon().toggle();
        assertThat(web.replicas().textProperty().get()).isEqualTo("3");
        assertThat(web.replicas().obstacleProperty().get()).isEqualTo("A daemon runs one on each instance.");
        inspector.fleet().rows().getFirst().count().commit("5");
        assertThat(web.replicas().textProperty().get()).isEqualTo("5");
        web.daemon().toggle();
        assertThat(web.replicas().textProperty().get()).isEqualTo("24");
        assertThat(web.replicas().obstacleProperty().get()).isEmpty();
    }

    @Test
    void portAndNetworkOfAWorkloadAreItsOwn() {
        web.port().commit("65536");
        assertThat(web.port().problemProperty().get()).startsWith("Must be from 1 to 65,535");
        web.port().commit("443");
        web.hostNetwork().toggle();
        assertThat(document.scenario().workloads().getFirst().port()).isEqualTo(443);
        assertThat(document.scenario().workloads().getFirst().hostNetwork()).isTrue();
    }
}
