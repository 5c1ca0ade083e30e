package dev.bayplan.model.lifecycle;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.placement.Standing;
import java.util.List;

/// A cluster at one moment: a plan as any other, with what a plan alone does not say. A replica is named by its
/// identity in the timeline.
public final class Moment {

    private final Timeline timeline;
    private final double seconds;
    private final Standing standing;
    private final Phase[] phases;

    Moment(Timeline timeline, double seconds, Standing standing, Phase[] phases) {
        this.timeline = timeline;
        this.seconds = seconds;
        this.standing = standing;
        this.phases = phases;
    }

    public double seconds() {
        return seconds;
    }

    /// {@return where everything stands}
    public Plan plan() {
        return standing.plan();
    }

    /// {@return the identity of the replica in slot `s` of the plan, or -1}
    public int replica(int s) {
        return standing.replica(s);
    }

    /// {@return the place among the replicas of its instance that the one in slot `s` keeps, from 0, also while its
    /// address cools down; -1 where there is none}
    public int berth(int s) {
        int id = standing.lastReplica(s);
        return id < 0 ? -1 : timeline.berth(id);
    }

    /// {@return whether the address in slot `s` cools down after its replica is gone}
    public boolean isCooling(int s) {
        return standing.isCooling(s);
    }

    /// {@return how far a replica has come; [Phase#GONE] before it was there too}
    public Phase phase(int id) {
        return phases[id];
    }

    /// {@return whether instance `i` was there at the start, and is gone}
    public boolean isLost(int i) {
        return timeline.stoodAtStart(i) && !plan().launched(i);
    }

    /// {@return what keeps deployments standing still, one for each that does}
    public List<Hindrance> stalls() {
        return timeline.stallsAt(seconds);
    }

    /// {@return the workloads whose deployment stands still at some time}
    public int everStalling() {
        return timeline.everStalling();
    }

    /// {@return the highest version that there ever is of any workload}
    public int versions() {
        return timeline.versions();
    }

    /// {@return the version of its workload that a replica is of, from 1}
    public int version(int id) {
        return timeline.version(id);
    }

    /// {@return the replicas of workload `w` that have come so far}
    public int count(int w, Phase phase) {
        int count = 0;
        for (int id = 0; id < phases.length; id++) {
            count += phases[id] == phase && timeline.workload(id) == w ? 1 : 0;
        }
        return count;
    }

    /// {@return which of the running replicas of its workload a replica is, from 1, the oldest first: what a script
    /// calls it; 0 where it does not run}
    public int rank(int id) {
        if (!phases[id].isRunning()) {
            return 0;
        }
        int rank = 0;
        for (int each = 0; each <= id; each++) {
            boolean counts = timeline.workload(each) == timeline.workload(id)
                    && (phases[each] == Phase.STARTING || phases[each] == Phase.READY);
            rank += counts ? 1 : 0;
        }
        return rank;
    }
}
