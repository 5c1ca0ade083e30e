package dev.bayplan.model.lifecycle;

import dev.bayplan.model.placement.Pending;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.script.VersionHealth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A workload while it is run: its replicas, the oldest first, and what is wanted of it.
final class Service {

    private static final double ROUNDING_ERROR = 1e-9;

    final int w;
    final boolean daemon;
    final int requestsPerReplica;

    int desired;
    double load;

    /// The version wanted, and what becomes of each, from version 1.
    int version = 1;
    final List<VersionHealth> health = new ArrayList<>(List.of(VersionHealth.HEALTHY));

    /// The version that was the last to be deployed in full.
    int completed = 1;
    boolean deploying;
    boolean stalled;
    int failures;
    int throttles;
    int throttledUntil;

    /// When a replica of the version that is deployed became ready last, or it began.
    int progressAt;
    int watchedUntil;

    /// Whether the deadline for progress has passed.
    boolean overdue;

    /// When the number of replicas wanted changed last.
    int scaledAt = -1;

    /// What its load comes from.
    Cause loadCause = Cause.GIVEN;

    /// What last changed it.
    Cause cause = Cause.GIVEN;

    /// Replicas that no instance takes, the longest waiting first.
    final ArrayDeque<LiveReplica> queue = new ArrayDeque<>();

    /// Whether nothing has become free since an instance was looked for in vain.
    boolean refused;
    boolean lookAgain;
    boolean saidPending;
    @Nullable Pending told;
    boolean dirty = true;

    /// What of it has to be looked at is not told to stop: all, those of the version wanted, those that answer.
    int total;
    int fresh;
    int ready;
    int freshReady;

    int terminating;
    int running;
    int registered;

    /// Registered, and gone.
    int dead;

    private final Map<Integer, LiveReplica> replicas = new LinkedHashMap<>();

    Service(int w, Workload workload, int desired) {
        this.w = w;
        this.desired = desired;
        daemon = workload.daemon();
        requestsPerReplica = workload.scaling().requestsPerReplica();
        load = workload.requestsPerSecond();
    }

    Collection<LiveReplica> replicas() {
        return replicas.values();
    }

    void add(LiveReplica replica) {
        replicas.put(replica.id, replica);
        tally(replica, 1);
    }

    void remove(LiveReplica replica) {
        tally(replica, -1);
        replicas.remove(replica.id);
    }

    /// Counts a replica in, or out; before and after it is changed.
    void tally(LiveReplica replica, int sign) {
        boolean wanted = replica.version == version;
        boolean answers = replica.phase == Phase.READY;
        if (replica.terminating) {
            terminating += sign;
        } else {
            total += sign;
            fresh += wanted ? sign : 0;
            ready += answers ? sign : 0;
            freshReady += wanted && answers ? sign : 0;
        }
        running += replica.phase.isRunning() ? sign : 0;
        registered += replica.registered ? sign : 0;
        dead += replica.registered && replica.phase == Phase.LOST ? sign : 0;
        dirty = true;
    }

    /// Another version is wanted.
    void want(int other) {
        version = other;
        fresh = 0;
        freshReady = 0;
        for (LiveReplica each : replicas.values()) {
            if (each.version == version && !each.terminating) {
                fresh++;
                freshReady += each.phase == Phase.READY ? 1 : 0;
            }
        }
        dirty = true;
    }

    /// {@return the replicas that are not told to stop and that a condition holds for, the oldest first}
    List<LiveReplica> staying(Predicate<LiveReplica> condition) {
        List<LiveReplica> staying = new ArrayList<>();
        for (LiveReplica each : replicas.values()) {
            if (!each.terminating && condition.test(each)) {
                staying.add(each);
            }
        }
        return staying;
    }

    VersionHealth healthOf(LiveReplica replica) {
        return health.get(replica.version - 1);
    }

    /// {@return the requests in a second that are answered}
    ///
    /// All replicas that requests are sent to get as many; the balancers' rules on zones are left out here.
    private double answered() {
        int alive = registered - dead;
        if (alive == 0) {
            return 0;
        }
        double each = load / registered;
        return alive * (requestsPerReplica == 0 ? each : Math.min(each, requestsPerReplica));
    }

    /// {@return the requests in a second that are not}
    double refused() {
        double refused = load - answered();
        return refused < ROUNDING_ERROR * load ? 0 : refused;
    }

    /// {@return how much of the processor of its replicas is in use on the average, in percent}
    double utilisation() {
        return total == 0 || requestsPerReplica == 0 ? 0 : 100 * answered() / requestsPerReplica / total;
    }
}
