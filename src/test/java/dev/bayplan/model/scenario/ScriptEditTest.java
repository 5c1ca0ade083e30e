package dev.bayplan.model.scenario;

import static dev.bayplan.model.scenario.SmallScenario.SMALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import org.junit.jupiter.api.Test;

class ScriptEditTest {

    private static final ScriptEntry FAIL = new FailReplica(10, "shop", 1);

    private static Scenario scripted(ScriptEntry... entries) {
        Scenario scenario = SMALL;
        for (ScriptEntry each : entries) {
            scenario = new Edit.AddScriptEntry(each).applyTo(scenario);
        }
        return scenario;
    }

    @Test
    void entriesAreAddedReplacedAndRemoved() {
        String zone = SMALL.zones().getFirst().name();
        Scenario scenario = scripted(FAIL, new LoseZone(20, zone, 0));
        assertThat(scenario.script()).containsExactly(FAIL, new LoseZone(20, zone, 0));

        Scenario replaced = new Edit.ReplaceScriptEntry(0, new LoseInstance(5, 0)).applyTo(scenario);
        assertThat(replaced.script().getFirst()).isEqualTo(new LoseInstance(5, 0));
        assertThat(new Edit.RemoveScriptEntry(0).applyTo(replaced).script()).containsExactly(
                new LoseZone(20, zone, 0));
    }

    @Test
    void newNamesAreFollowed() {
        Zone zone = SMALL.zones().getFirst();
        Scenario scenario = scripted(FAIL, new LoseZone(20, zone.name(), 60));

        assertThat(new Edit.ReplaceWorkload(0, SMALL.workloads().getFirst().withName("store")).applyTo(scenario)
                .script()).first().isEqualTo(new FailReplica(10, "store", 1));
        assertThat(new Edit.ReplaceZone(0, new Zone("elsewhere", zone.subnet())).applyTo(scenario).script())
                .last().isEqualTo(new LoseZone(20, "elsewhere", 60));
    }

    @Test
    void whatTheScriptUsesStays() {
        assertThatThrownBy(() -> new Edit.RemoveWorkload(0).applyTo(scripted(FAIL)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("script[0].workload");
        Scenario lost = scripted(new LoseInstance(5, SMALL.instances() - 1));
        assertThatThrownBy(() -> new Edit.RemoveGroup(0).applyTo(lost))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("script[0].instance");
    }
}
