package dev.bayplan.controller.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.scenario.Edit.SetAsOf;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.HostPorts;
import dev.bayplan.model.settings.LoadBalancerKind;
import dev.bayplan.model.settings.MaxPodsRule;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PlacementStrategy;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.model.settings.TargetType;
import java.time.LocalDate;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/// The settings of both orchestrators: what their date lets be chosen, what has no effect, edits and undo.
class SettingsFieldsTest {

    private static final LocalDate TODAY = Samples.catalogs().today();

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final InspectorPresentation inspector = new InspectorPresentation(
            document, Samples.catalogs(), new SimpleObjectProperty<>(), new Selection(new SimpleObjectProperty<>()));
    private final PodNetworkingFields networking = inspector.eks().networking();
    private final ServiceTrafficFields traffic = inspector.eks().traffic();
    private final EcsFields ecs = inspector.ecs();

    @Test
    void whatItsDateLacksIsShownWithTheDayAndNotTaken() {
        assertThat(networking.addresses().offersProperty().get()).extracting(Offer::text).containsExactly(
                "one secondary IP a pod", "prefix delegation (/28) · since July 2021",
                "IPv6 (/80) · since November 2021");
        networking.addresses().choose(PodAddresses.PREFIX_DELEGATION);
        assertThat(networking.addresses().problemProperty().get())
                .isEqualTo("Not on 6 Jun 2018: prefix delegation is offered since July 2021.");
        assertThat(document.scenario()).isEqualTo(Samples.article());
    }

    @Test
    void whatItsDateLacksIsNotTurnedOnNorTyped() {
        assertThat(ecs.trunking().obstacleProperty().get())
                .isEqualTo("Not on 6 Jun 2018: ENI trunking is offered since June 2019.");
        assertThat(networking.maxEni().obstacleProperty().get())
                .isEqualTo("Not on 6 Jun 2018: MAX_ENI is taken as offered since 2019 (day not known).");
        assertThat(inspector.workloads().rows().getFirst().daemon().obstacleProperty().get()).endsWith(
                "is offered since 31 July 2018.");
        today();
        assertThat(ecs.trunking().obstacleProperty().get()).isEmpty();
        assertThat(networking.maxEni().obstacleProperty().get()).isEmpty();
        assertThat(inspector.workloads().rows().getFirst().daemon().obstacleProperty().get()).isEmpty();
    }

    @Test
    void aChoiceIsTakenAndUndone() {
        today();
        networking.addresses().choose(PodAddresses.PREFIX_DELEGATION);
        assertThat(networking.addresses().textProperty().get()).isEqualTo("prefix delegation (/28)");
        assertThat(inspector.eks().summaryProperty().get()).startsWith("prefix delegation (/28)");
        document.undo();
        assertThat(networking.addresses().textProperty().get()).isEqualTo("one secondary IP a pod");
        assertThat(document.scenario().eks()).isEqualTo(EksSettings.DEFAULT);
    }

    @Test
    void warmTargetsAreOpenWhereTheyCount() {
        today();
        assertThat(networking.warmEnis().obstacleProperty().get()).isEmpty();
        assertThat(networking.warmPrefixes().obstacleProperty().get()).contains("only prefix delegation");
        networking.addresses().choose(PodAddresses.PREFIX_DELEGATION);
        assertThat(networking.warmEnis().obstacleProperty().get()).contains("WARM_PREFIX_TARGET counts");
        assertThat(networking.warmPrefixes().obstacleProperty().get()).isEmpty();
        networking.warmAddresses().commit("5");
        assertThat(networking.warmPrefixes().obstacleProperty().get()).contains("WARM_IP_TARGET");
        networking.addresses().choose(PodAddresses.IPV6);
        assertThat(networking.warmAddresses().obstacleProperty().get()).contains("one /80");
    }

    @Test
    void theRestOfTheNetworkingIsOpenWhereItCounts() {
        today();
        assertThat(networking.eniConfigSecurityGroups().obstacleProperty().get()).isNotEmpty();
        networking.customNetworking().toggle();
        assertThat(networking.eniConfigSecurityGroups().obstacleProperty().get()).isEmpty();
        networking.eniConfigSecurityGroups().toggle("sg-web");
        assertThat(inspector.securityGroups().rows().get(1).usersProperty().get()).isEqualTo("web, ENIConfig");
        assertThat(networking.addresses().offersProperty().get().getLast().text())
                .isEqualTo("IPv6 (/80) · not with custom networking");
        assertThat(networking.ownMaxPods().obstacleProperty().get()).isNotEmpty();
        networking.maxPodsRule().choose(MaxPodsRule.OWN);
        assertThat(networking.ownMaxPods().obstacleProperty().get()).isEmpty();
    }

    @Test
    void ipTargetsLeaveKubeProxyNoPart() {
        today();
        assertThat(traffic.targetType().offersProperty().get().getLast().text())
                .isEqualTo("ip · not with a Classic Load Balancer");
        traffic.loadBalancer().choose(LoadBalancerKind.NETWORK);
        traffic.targetType().choose(TargetType.IP);
        assertThat(traffic.kubeProxyMode().obstacleProperty().get()).startsWith("No effect: with ip targets");
        assertThat(traffic.externalTrafficPolicy().obstacleProperty().get()).isNotEmpty();
        assertThat(traffic.zonePreference().obstacleProperty().get()).isNotEmpty();
        traffic.loadBalancer().choose(LoadBalancerKind.CLASSIC);
        assertThat(traffic.kubeProxyMode().obstacleProperty().get()).isEmpty();
    }

    @Test
    void theHopLimitCountsWhereATokenIsRequired() {
        today();
        PodPermissionFields permissions = inspector.eks().permissions();
        assertThat(permissions.imdsHopLimit().obstacleProperty().get()).isNotEmpty();
        permissions.imdsV2Required().toggle();
        assertThat(permissions.imdsHopLimit().obstacleProperty().get()).isEmpty();
        permissions.imdsHopLimit().commit("2");
        assertThat(document.scenario().eks().permissions().imdsHopLimit()).isEqualTo(2);
    }

    @Test
    void theNetworkModeOfEcsOpensWhatBelongsToIt() {
        today();
        assertThat(ecs.hostPorts().obstacleProperty().get()).isEqualTo("No effect: only bridge mode maps ports.");
        assertThat(ecs.loadBalancer().offersProperty().get().getFirst().text())
                .isEqualTo("Classic Load Balancer · host mode, or bridge with fixed ports");
        ecs.networkMode().choose(NetworkMode.BRIDGE);
        assertThat(ecs.hostPorts().obstacleProperty().get()).isEmpty();
        assertThat(ecs.trunking().obstacleProperty().get()).startsWith("No effect");
        ecs.hostPorts().choose(HostPorts.FIXED);
        ecs.loadBalancer().choose(LoadBalancerKind.CLASSIC);
        assertThat(ecs.loadBalancer().problemProperty().get()).isEmpty();
        ecs.networkMode().choose(NetworkMode.HOST);
        assertThat(ecs.imdsBlocked().obstacleProperty().get()).isNotEmpty();
        assertThat(document.scenario().ecs().loadBalancer()).isEqualTo(LoadBalancerKind.CLASSIC);
    }

    /// Else nothing would lead back to a date that does not have it.
    @Test
    void trunkingThatIsOnCanBeTurnedOffInAnyMode() {
        today();
        ecs.trunking().toggle();
        ecs.networkMode().choose(NetworkMode.BRIDGE);
        assertThat(ecs.trunking().obstacleProperty().get()).isEmpty();
        ecs.trunking().toggle();
        assertThat(document.scenario().ecs().trunking()).isFalse();
    }

    @Test
    void strategiesKeepTheirOrder() {
        ecs.strategies().add(PlacementStrategy.SPREAD_ZONE);
        ecs.strategies().add(PlacementStrategy.BINPACK_MEMORY);
        ecs.strategies().raise(PlacementStrategy.BINPACK_MEMORY);
        assertThat(document.scenario().ecs().strategies())
                .containsExactly(PlacementStrategy.BINPACK_MEMORY, PlacementStrategy.SPREAD_ZONE);
        assertThat(ecs.strategies().unused()).hasSize(3).doesNotContain(PlacementStrategy.SPREAD_ZONE);
        ecs.strategies().remove(PlacementStrategy.BINPACK_MEMORY);
        ecs.strategies().remove(PlacementStrategy.SPREAD_ZONE);
        assertThat(document.scenario().ecs()).isEqualTo(EcsSettings.DEFAULT);
    }

    @Test
    void aRequestOfNoSizeIsRefused() {
        Field kilobytes = inspector.requestSize().kilobytes();
        kilobytes.commit("0");
        assertThat(kilobytes.problemProperty().get()).startsWith("Must be from 1 to");
        kilobytes.commit("250");
        assertThat(document.scenario().requestSize().kilobytes()).isEqualTo(250);
    }

    private void today() {
        document.apply(new SetAsOf(TODAY));
    }
}
