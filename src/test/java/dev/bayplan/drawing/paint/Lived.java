package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.VersionHealth;
import java.util.List;

/// Clusters at moments of what their script leads to.
final class Lived {

    private static final Catalogs CATALOGS = SomeTypes.catalogs();

    private Lived() {}

    static Outcome at(Outcome start, double seconds) {
        Lifecycle played = start.play((int) seconds, 1);
        return start.at(played.eks().at(seconds), played.ecs().at(seconds), CATALOGS);
    }

    /// {@return many instances in the middle of an update, one of them lost}
    static Outcome amidTrouble() {
        Scenario scenario = SomeOutcomes.sixtyInstances();
        String workload = scenario.workloads().getFirst().name();
        return at(Outcome.of(scenario.withScript(List.of(
                new DeployVersion(0, workload, VersionHealth.HEALTHY), new LoseInstance(8, 5))), CATALOGS), 12);
    }
}
