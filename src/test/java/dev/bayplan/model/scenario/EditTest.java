package dev.bayplan.model.scenario;

import static dev.bayplan.model.scenario.SmallScenario.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.SomeTypes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {

    private static final SecurityGroup DATA = new SecurityGroup("data", Hue.BLUE);
    private static final Workload CRON = new Workload("cron", Hue.GREY, 1, 10, 16, List.of("nodes"), 0);
    private static final InstanceGroup BIG = new InstanceGroup("c5.18xlarge", 2, ShapeOverride.NONE, List.of("web"));

    @Test
    void titleAndDateAreSet() {
        assertThat(new Edit.SetTitle("").applyTo(SMALL).title()).isEmpty();
        assertThat(new Edit.SetTitle("big").applyTo(SMALL).title()).isEqualTo("big");
        assertThat(new Edit.SetAsOf(SomeTypes.JUNE_2018).applyTo(SMALL).asOf()).isEqualTo(SomeTypes.JUNE_2018);
    }

    @Test
    void everyEditChangesItsPartAlone() {
        assertThat(new Edit.SetTitle("big").applyTo(SMALL))
                .usingRecursiveComparison().usingOverriddenEquals().ignoringFields("title").isEqualTo(SMALL);
        assertThat(new Edit.SetAsOf(SomeTypes.JUNE_2018).applyTo(SMALL))
                .usingRecursiveComparison().usingOverriddenEquals().ignoringFields("asOf").isEqualTo(SMALL);
        assertThat(new Edit.AddZone().applyTo(SMALL))
                .usingRecursiveComparison().usingOverriddenEquals().ignoringFields("zones").isEqualTo(SMALL);
        assertThat(new Edit.AddGroup(BIG).applyTo(SMALL))
                .usingRecursiveComparison().usingOverriddenEquals().ignoringFields("fleet").isEqualTo(SMALL);
        assertThat(new Edit.AddWorkload(CRON).applyTo(SMALL))
                .usingRecursiveComparison().usingOverriddenEquals().ignoringFields("workloads").isEqualTo(SMALL);
        assertThat(new Edit.AddSecurityGroup(DATA).applyTo(SMALL))
                .usingRecursiveComparison().usingOverriddenEquals().ignoringFields("securityGroups").isEqualTo(SMALL);
    }

    @Test
    void addedZoneHasTheNextLetterAndTheNextBlock() {
        assertThat(new Edit.AddZone().applyTo(SMALL).zones().getLast())
                .isEqualTo(new Zone("us-east-1c", Cidr.parse("10.0.32.0/20")));
    }

    @Test
    void addedZoneFillsTheGapInTheLetters() {
        Scenario gap = new Edit.ReplaceZone(0, new Zone("us-east-1d", Cidr.parse("10.0.0.0/20"))).applyTo(SMALL);
        assertThat(new Edit.AddZone().applyTo(gap).zones().getLast().name()).isEqualTo("us-east-1a");
    }

    @Test
    void addedZoneKeepsClearOfEveryBlock() {
        Scenario swapped = new Edit.ReplaceZone(0, new Zone("us-east-1a", Cidr.parse("10.0.32.0/19"))).applyTo(SMALL);
        assertThat(new Edit.AddZone().applyTo(swapped).zones().getLast().subnet()).hasToString("10.0.64.0/20");
    }

    @Test
    void zonesCanBeAddedUpToSix() {
        Scenario scenario = SMALL;
        while (scenario.zones().size() < Scenario.MOST_ZONES) {
            scenario = new Edit.AddZone().applyTo(scenario);
        }
        assertThat(scenario.zones()).extracting(Zone::name).endsWith("us-east-1f");
    }

    @Test
    void zoneIsReplacedAndRemoved() {
        var zone = new Zone("us-east-1f", Cidr.parse("172.16.0.0/24"));
        assertThat(new Edit.ReplaceZone(1, zone).applyTo(SMALL).zones())
                .containsExactly(SMALL.zones().getFirst(), zone);
        assertThat(new Edit.RemoveZone(0).applyTo(SMALL).zones()).containsExactly(SMALL.zones().getLast());
    }

    @Test
    void groupIsAddedReplacedAndRemoved() {
        assertThat(new Edit.AddGroup(BIG).applyTo(SMALL).fleet())
                .containsExactly(SMALL.fleet().getFirst(), SMALL.fleet().getLast(), BIG);
        assertThat(new Edit.ReplaceGroup(0, BIG).applyTo(SMALL).fleet())
                .containsExactly(BIG, SMALL.fleet().getLast());
        assertThat(new Edit.RemoveGroup(1).applyTo(SMALL).fleet()).containsExactly(SMALL.fleet().getFirst());
    }

    @Test
    void workloadIsAddedReplacedAndRemoved() {
        assertThat(new Edit.AddWorkload(CRON).applyTo(SMALL).workloads())
                .containsExactly(SMALL.workloads().getFirst(), SMALL.workloads().getLast(), CRON);
        assertThat(new Edit.ReplaceWorkload(1, CRON).applyTo(SMALL).workloads())
                .containsExactly(SMALL.workloads().getFirst(), CRON);
        assertThat(new Edit.RemoveWorkload(0).applyTo(SMALL).workloads())
                .containsExactly(SMALL.workloads().getLast());
    }

    @Test
    void unusedSecurityGroupIsAddedAndRemoved() {
        Scenario more = new Edit.AddSecurityGroup(DATA).applyTo(SMALL);
        assertThat(more.securityGroups()).endsWith(DATA);
        assertThat(new Edit.RemoveSecurityGroup(2).applyTo(more)).isEqualTo(SMALL);
    }

    @Test
    void newNameOfASecurityGroupIsFollowedEverywhere() {
        Scenario renamed = new Edit.ReplaceSecurityGroup(1, new SecurityGroup("front", Hue.BLUE)).applyTo(SMALL);
        assertThat(renamed.securityGroups().getLast()).isEqualTo(new SecurityGroup("front", Hue.BLUE));
        assertThat(renamed.fleet().getFirst().securityGroups()).containsExactly("nodes");
        assertThat(renamed.fleet().getLast().securityGroups()).containsExactly("nodes", "front");
        assertThat(renamed.workloads().getFirst().securityGroups()).containsExactly("front");
        assertThat(renamed.workloads().getLast().securityGroups()).containsExactly("nodes", "front");
    }

    @Test
    void newColourOfASecurityGroupChangesNoName() {
        Scenario blue = new Edit.ReplaceSecurityGroup(1, new SecurityGroup("web", Hue.BLUE)).applyTo(SMALL);
        assertThat(blue).usingRecursiveComparison().usingOverriddenEquals()
                .ignoringFields("securityGroups").isEqualTo(SMALL);
        assertThat(blue.securityGroups().getLast().hue()).isEqualTo(Hue.BLUE);
    }

    @Test
    void otherInstanceTypeDropsWhatWasEditedByHand() {
        InstanceGroup edited = SMALL.fleet().getFirst();
        InstanceGroup other = edited.withInstanceType("m4.large");
        assertThat(other.edited()).isEqualTo(ShapeOverride.NONE);
        assertThat(new Edit.ReplaceGroup(0, other).applyTo(SMALL).fleet().getFirst())
                .isEqualTo(new InstanceGroup("m4.large", edited.count(), ShapeOverride.NONE, edited.securityGroups()));
    }

    @Test
    void handEditsReplaceThePublishedFigures() {
        var types = SMALL.typesFrom(SomeTypes.catalogs().on(SMALL.asOf()));
        assertThat(types.getFirst().interfaces().enis()).isEqualTo(2);
        assertThat(types.getFirst().interfaces().ipv4PerEni()).isEqualTo(10);
        assertThat(types.getLast()).isEqualTo(SomeTypes.named("c4.large", SMALL.asOf()));
    }

    @Test
    void listsGivenByTheCallerAreCopied() {
        List<String> names = new ArrayList<>(List.of("web"));
        var group = new InstanceGroup("m5.large", 1, ShapeOverride.NONE, names);
        names.add("nodes");
        assertThat(group.securityGroups()).containsExactly("web");
    }
}
