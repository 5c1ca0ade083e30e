package dev.bayplan.model.lifecycle;

import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import dev.bayplan.model.script.VersionHealth;
import java.util.Arrays;
import java.util.List;

/// Lets happen what the script says.
final class ScriptPlayer {

    private final Simulation simulation;

    /// The entry that each workload's load follows, or -1.
    private final int[] curve;

    ScriptPlayer(Simulation simulation) {
        this.simulation = simulation;
        curve = new int[simulation.services.length];
        Arrays.fill(curve, -1);
    }

    void enter() {
        for (int e = 0; e < simulation.scenario.script().size(); e++) {
            ScriptEntry entry = simulation.scenario.script().get(e);
            int index = e;
            simulation.at(entry.at(), new Cause.Scripted(e), () -> play(entry, index));
        }
    }

    private void play(ScriptEntry entry, int index) {
        switch (entry) {
            case FailReplica(_, String workload, int rank) -> fail(service(workload), rank);
            case LoseInstance(_, int instance) -> simulation.instances.lose(instance);
            case LoseZone(_, String zone, int seconds) -> simulation.instances.loseZone(zone(zone), seconds);
            case DeployVersion(_, String workload, VersionHealth health) ->
                    simulation.deployments.deploy(service(workload), health);
            case LoadCurve(int at, String workload, Load load) -> {
                Service service = service(workload);
                curve[service.w] = index;
                follow(service, load, at, index);
            }
        }
    }

    private void fail(Service service, int rank) {
        List<LiveReplica> up = service.staying(LiveReplica::isUp);
        if (rank <= up.size()) {
            simulation.containers.fail(up.get(rank - 1));
        } else {
            simulation.recorder.emit(
                    EventKind.NOTHING_TO_FAIL, new Subject.OfWorkload(service.w), LifecycleRule.SCRIPT, Detail.NONE);
        }
    }

    private void follow(Service service, Load load, int began, int index) {
        if (curve[service.w] != index) {
            return;
        }
        int passed = simulation.now() - began;
        int rate = load.rate(passed);
        if (passed == 0 || load instanceof Load.Steps) {
            service.loadCause = simulation.recorder.emit(
                    EventKind.LOAD_CHANGED, new Subject.OfWorkload(service.w), LifecycleRule.SCRIPT,
                    new Detail.Changed((int) service.load, load instanceof Load.Ramp ramp ? ramp.to() : rate));
        }
        service.load = rate;
        int next = switch (load) {
            case Load.Steps(var seconds, _) -> seconds.stream().filter(s -> s > passed).findFirst().orElse(-1);
            case Load.Ramp _, Load.Day _ -> passed >= load.settles()
                    ? -1
                    : Math.min(load.settles(), passed + Durations.LOAD_STEP);
        };
        if (next >= 0) {
            simulation.at(began + next, simulation.recorder.cause, () -> follow(service, load, began, index));
        }
    }

    private Service service(String name) {
        for (Service each : simulation.services) {
            if (simulation.scenario.workloads().get(each.w).name().equals(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private int zone(String name) {
        for (int z = 0; z < simulation.scenario.zones().size(); z++) {
            if (simulation.scenario.zones().get(z).name().equals(name)) {
                return z;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
