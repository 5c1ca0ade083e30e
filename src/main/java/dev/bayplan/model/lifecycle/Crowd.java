package dev.bayplan.model.lifecycle;

import dev.bayplan.model.placement.Cluster;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tasks of a service that may be stopped, taken from where there are most: scaling in mirrors how tasks are spread.
///
/// Source: Amazon ECS Developer Guide, service scheduler.
final class Crowd {

    private final Cluster cluster;
    private final Deque<LiveReplica>[] byInstance;
    private final int[] onInstance;
    private final int[] inZone;

    @SuppressWarnings("unchecked")
    Crowd(Cluster cluster, Service service) {
        this.cluster = cluster;
        byInstance = Stream.generate(ArrayDeque<LiveReplica>::new).limit(cluster.instances()).toArray(Deque[]::new);
        onInstance = new int[cluster.instances()];
        inZone = new int[cluster.zones()];
        for (LiveReplica each : service.staying(each -> each.placed && each.phase != Phase.LOST)) {
            onInstance[each.instance]++;
            inZone[cluster.zone(each.instance)]++;
        }
    }

    void add(LiveReplica task) {
        byInstance[task.instance].add(task);
    }

    /// {@return the oldest of where there are most, which is then gone; null where none is left}
    @Nullable LiveReplica removeFromMost() {
        int best = -1;
        for (int i = 0; i < byInstance.length; i++) {
            if (!byInstance[i].isEmpty() && (best < 0 || isFuller(i, best))) {
                best = i;
            }
        }
        if (best < 0) {
            return null;
        }
        onInstance[best]--;
        inZone[cluster.zone(best)]--;
        return byInstance[best].remove();
    }

    private boolean isFuller(int i, int other) {
        int zone = inZone[cluster.zone(i)];
        int otherZone = inZone[cluster.zone(other)];
        return zone > otherZone || (zone == otherZone && onInstance[i] > onInstance[other]);
    }
}
