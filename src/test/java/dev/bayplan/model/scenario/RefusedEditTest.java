package dev.bayplan.model.scenario;

import static dev.bayplan.model.scenario.SmallScenario.SMALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.catalog.SomeTypes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every refusal names the field, what is allowed and what was found, and leaves the scenario as it was.
class RefusedEditTest {

    private static void refused(Edit edit, String field, String message) {
        // Scenarios cannot change; that the edit works on copies shows in a second, equal scenario.
        Scenario before = SMALL.withView(SMALL.view());
        var refusal = catchThrowableOfType(InvalidValueException.class, () -> edit.applyTo(before));
        assertThat(refusal).as("refusal of %s", edit).isNotNull().hasMessage(message);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(before).isEqualTo(SMALL);
    }

    @Test
    void titleTooLong() {
        refused(
                new Edit.SetTitle("x".repeat(301)), "title",
                "title must be at most 300 characters long but is 301 long");
    }

    @Test
    void dayBeforeEks() {
        refused(
                new Edit.SetAsOf(LocalDate.of(2018, 6, 4)), "asOf",
                "asOf must be on or after 2018-06-05 but is 2018-06-04");
    }

    @Test
    void seventhZone() {
        Scenario six = SMALL;
        while (six.zones().size() < Scenario.MOST_ZONES) {
            six = new Edit.AddZone().applyTo(six);
        }
        Scenario full = six;
        assertThatThrownBy(() -> new Edit.AddZone().applyTo(full))
                .hasMessage("zones must be a list of 1 to 6 but is a list of 7");
    }

    @Test
    void lastZone() {
        Scenario one = new Edit.RemoveZone(0).applyTo(SMALL);
        assertThatThrownBy(() -> new Edit.RemoveZone(0).applyTo(one))
                .hasMessage("zones must be a list of 1 to 6 but is a list of 0");
    }

    @Test
    void zoneOfTheSameName() {
        refused(
                new Edit.ReplaceZone(1, new Zone("us-east-1a", Cidr.parse("10.9.0.0/20"))), "zones[1].name",
                "zones[1].name must be different from the others but is \"us-east-1a\"");
    }

    @Test
    void zoneThatOverlaps() {
        refused(
                new Edit.ReplaceZone(1, new Zone("us-east-1b", Cidr.parse("10.0.8.0/24"))), "zones[1].subnet",
                "zones[1].subnet must be apart from 10.0.0.0/20 of us-east-1a but is 10.0.8.0/24");
    }

    @Test
    void fleetTooLarge() {
        refused(
                new Edit.ReplaceGroup(1, SMALL.fleet().get(1).withCount(99_998)), "fleet[1].count",
                "fleet[1].count must be small enough for a fleet of at most 100,000 instances"
                        + " but is 99,998, which makes 100,001");
    }

    @Test
    void tooManyReplicas() {
        refused(
                new Edit.ReplaceWorkload(0, SMALL.workloads().get(0).withReplicas(999_999)), "workloads[1].replicas",
                "workloads[1].replicas must be small enough for at most 1,000,000 replicas in all but is 2, "
                        + "which makes 1,000,001");
    }

    @Test
    void workloadOfTheSameName() {
        refused(
                new Edit.AddWorkload(SMALL.workloads().getFirst()), "workloads[2].name",
                "workloads[2].name must be different from the others but is \"shop\"");
    }

    @Test
    void groupWithAnUnknownSecurityGroup() {
        refused(
                new Edit.AddGroup(new InstanceGroup("m5.large", 1, ShapeOverride.NONE, List.of("web", "lost"))),
                "fleet[2].securityGroups[1]",
                "fleet[2].securityGroups[1] must be one of the scenario's security groups: nodes, web but is \"lost\"");
    }

    @Test
    void workloadWithAnUnknownSecurityGroup() {
        refused(
                new Edit.ReplaceWorkload(0, SMALL.workloads().getFirst().withSecurityGroups(List.of("lost"))),
                "workloads[0].securityGroups[0]",
                "workloads[0].securityGroups[0] must be one of the scenario's security groups: nodes, web "
                        + "but is \"lost\"");
    }

    @Test
    void securityGroupStillInUse() {
        refused(
                new Edit.RemoveSecurityGroup(1), "fleet[1].securityGroups[1]",
                "fleet[1].securityGroups[1] must be one of the scenario's security groups: nodes but is \"web\"");
    }

    @Test
    void securityGroupOfTheSameName() {
        refused(
                new Edit.AddSecurityGroup(new SecurityGroup("web", Hue.BLUE)), "securityGroups[2].name",
                "securityGroups[2].name must be different from the others but is \"web\"");
    }

    @Test
    void securityGroupRenamedToAnother() {
        refused(
                new Edit.ReplaceSecurityGroup(1, new SecurityGroup("nodes", Hue.BLUE)), "securityGroups[1].name",
                "securityGroups[1].name must be different from the others but is \"nodes\"");
    }

    @Test
    void valuesThatNoEditCanCarry() {
        Workload shop = SMALL.workloads().getFirst();
        assertThatThrownBy(() -> shop.withReplicas(-1)).hasMessage("replicas must be from 0 to 1,000,000 but is -1");
        assertThatThrownBy(() -> shop.withMilliCpu(0)).hasMessage("milliCpu must be from 1 to 4,096,000 but is 0");
        assertThatThrownBy(() -> shop.withMemoryMib(0)).hasMessage("memoryMib must be from 1 to 67,108,864 but is 0");
        assertThatThrownBy(() -> shop.withName(" ")).hasMessage("name must be a name but is blank");
        assertThatThrownBy(() -> shop.withSecurityGroups(List.of()))
                .hasMessage("securityGroups must be a list of 1 to 5 but is a list of 0");
        assertThatThrownBy(() -> shop.withRequestsPerSecond(-5))
                .hasMessage("requestsPerSecond must be from 0 to 10,000,000 but is -5");
        assertThatThrownBy(() -> SMALL.fleet().getFirst().withCount(100_001))
                .hasMessage("count must be from 0 to 100,000 but is 100,001");
        assertThatThrownBy(() -> new ShapeOverride(0, null, null, null))
                .hasMessage("enis must be from 1 to 200 but is 0");
    }

    @Test
    void unknownInstanceType() {
        Scenario lost = new Edit.ReplaceGroup(0, SMALL.fleet().getFirst().withInstanceType("m5.huge")).applyTo(SMALL);
        assertThatThrownBy(() -> lost.typesFrom(SomeTypes.catalogs().on(lost.asOf())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fleet[0].instanceType must be one of the 8 instance types known for 2026-08-20 "
                        + "(limits of 2026-08-20) but is \"m5.huge\"");
    }
}
