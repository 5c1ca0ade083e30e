package dev.bayplan.model.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Instances that are lost, and those that EC2 Auto Scaling launches in their place.
final class Instances {

    private final Simulation simulation;
    /// How many losses of each zone are not over yet.
    private final int[] losses;

    /// The versions of workloads whose image each instance has.
    private final List<Set<Long>> images;

    Instances(Simulation simulation) {
        this.simulation = simulation;
        losses = new int[simulation.scenario.zones().size()];
        images = Stream.generate(() -> (Set<Long>) new HashSet<Long>()).limit(simulation.start.instances()).toList();
    }

    private long image(LiveReplica replica) {
        return (long) replica.version * simulation.services.length + simulation.table.workload(replica.id);
    }

    boolean hasImage(LiveReplica replica) {
        return images.get(replica.instance).contains(image(replica));
    }

    void keepImage(LiveReplica replica) {
        images.get(replica.instance).add(image(replica));
    }

    int running() {
        int count = 0;
        for (int i = 0; i < images.size(); i++) {
            count += simulation.cluster.isRunning(i) ? 1 : 0;
        }
        return count;
    }

    /// From then on nothing is placed there. The real schedulers learn it seconds later.
    void lose(int i) {
        if (!simulation.cluster.isRunning(i)) {
            return;
        }
        Cause before = simulation.recorder.cause;
        simulation.recorder.cause = simulation.recorder.emit(
                EventKind.INSTANCE_LOST, new Subject.OfInstance(i), LifecycleRule.SCRIPT, Detail.NONE);
        List<LiveReplica> onIt = new ArrayList<>();
        for (Service service : simulation.services) {
            for (LiveReplica each : List.copyOf(service.replicas())) {
                if (each.placed && each.instance == i && each.phase != Phase.LOST) {
                    onIt.add(each);
                }
            }
        }
        simulation.placing.freed();
        simulation.network.lose(i);
        simulation.cluster.lose(i);
        images.get(i).clear();
        List<LiveReplica> stranded = new ArrayList<>();
        for (LiveReplica each : onIt) {
            simulation.turn(each, Phase.LOST, each.registered);
            if (each.terminating || simulation.service(each).daemon) {
                simulation.departures.drop(each);
            } else {
                stranded.add(each);
            }
        }
        simulation.lost(i, stranded);
        simulation.after(Durations.INSTANCE_CHECKS, () -> replace(i));
        simulation.recorder.cause = before;
    }

    void loseZone(int z, int seconds) {
        simulation.recorder.cause = simulation.recorder.emit(
                EventKind.ZONE_LOST, new Subject.OfZone(z), LifecycleRule.SCRIPT, Detail.NONE);
        losses[z]++;
        for (int i = 0; i < images.size(); i++) {
            if (simulation.cluster.zone(i) == z) {
                lose(i);
            }
        }
        if (seconds > 0) {
            simulation.after(seconds, () -> {
                losses[z]--;
                simulation.recorder.emit(
                        EventKind.ZONE_RESTORED, new Subject.OfZone(z), LifecycleRule.SCRIPT, Detail.NONE);
            });
        }
    }

    private void replace(int i) {
        boolean possible = zoneFor(i) >= 0;
        simulation.after(possible ? Durations.INSTANCE_LAUNCH : Durations.LAUNCH_RETRY, () -> {
            if (possible) {
                join(i);
            } else {
                replace(i);
            }
        });
    }

    private void join(int i) {
        int zone = zoneFor(i);
        if (zone < 0) {
            replace(i);
            return;
        }
        simulation.cluster.join(i, zone);
        simulation.network.launch(i, zone);
        simulation.recorder.cause = simulation.recorder.emit(
                EventKind.INSTANCE_JOINED, new Subject.OfInstance(i), LifecycleRule.AUTO_SCALING_GROUP, Detail.NONE);
        simulation.placing.freed();
        simulation.joined(i);
    }

    /// {@return the zone with the fewest instances that takes one, that of before among equals; -1 where none does}
    private int zoneFor(int i) {
        int[] count = new int[losses.length];
        for (int each = 0; each < images.size(); each++) {
            count[simulation.cluster.zone(each)] += simulation.cluster.isRunning(each) ? 1 : 0;
        }
        int best = -1;
        for (int z = 0; z < count.length; z++) {
            boolean fewer = best < 0 || count[z] < count[best]
                    || (count[z] == count[best] && z == simulation.cluster.zone(i));
            if (losses[z] == 0 && simulation.network.left(z) > 0 && fewer) {
                best = z;
            }
        }
        return best;
    }
}
