package dev.bayplan.model.placement;

import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;

/// What the scheduler knows of a cluster while replicas and instances come and go, beginning with a plan.
public final class Cluster {

    private final Fleet fleet;
    private final Scheduler scheduler;
    private final Refusals refusals;

    /// @param limits what an instance of each group of the fleet has
    /// @param start  what was placed already
    public Cluster(Scenario scenario, List<InstanceLimits> limits, Plan start) {
        fleet = Fleet.of(scenario, limits);
        scheduler = Placement.scheduler(scenario, start.orchestrator(), fleet.zones);
        refusals = new Refusals(scenario, start.orchestrator(), fleet);
        for (int s = 0; s < start.slots(); s++) {
            if (start.workload(s) >= 0) {
                fleet.placeOn(start.instanceOfSlot(s), start.workload(s));
            }
        }
        for (int i = 0; i < start.instances(); i++) {
            for (int n = 0; n < start.unaddressed(i); n++) {
                fleet.placeOn(i, start.unaddressedWorkload(i, n));
            }
        }
    }

    public int instances() {
        return fleet.instances();
    }

    public int zones() {
        return fleet.zones;
    }

    public boolean isRunning(int i) {
        return fleet.launched[i];
    }

    /// {@return the zone of an instance, the last one where it does not run}
    public int zone(int i) {
        return fleet.zone[i];
    }

    public int group(int i) {
        return fleet.group[i];
    }

    /// {@return whether an instance takes one more replica of workload `w`}
    public boolean fits(int i, int w) {
        Alike alike = fleet.alike(i);
        return alike != null && fleet.fits(alike, w);
    }

    /// {@return where one more replica of workload `w` goes, or -1 where no instance takes it}
    public int choose(int w) {
        Alike chosen = scheduler.choose(fleet, w);
        return chosen == null ? -1 : chosen.members.first();
    }

    public void place(int i, int w) {
        fleet.placeOn(i, w);
    }

    public void remove(int i, int w) {
        fleet.removeFrom(i, w);
    }

    public void lose(int i) {
        fleet.lose(i);
    }

    /// Starts an instance in a zone whose subnet has an address left.
    public void join(int i, int z) {
        fleet.join(i, z);
    }

    /// {@return the replicas of workload `w` on an instance}
    public int on(int i, int w) {
        Alike alike = fleet.alike(i);
        return alike == null ? 0 : alike.onInstance[w];
    }

    /// {@return the replicas of workload `w` in a zone}
    public int inZone(int z, int w) {
        return fleet.inZone[w][z];
    }

    /// {@return so many replicas of workload `w`, and what they wait for}
    public Pending pending(int w, int count) {
        return refusals.pending(w, count);
    }
}
