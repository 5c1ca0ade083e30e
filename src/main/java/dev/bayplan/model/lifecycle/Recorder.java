package dev.bayplan.model.lifecycle;

import dev.bayplan.model.scenario.Orchestrator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// Takes down what happens.
final class Recorder {

    final List<Event> events = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    final List<Series> series = new ArrayList<>();

    /// Seconds from the start.
    int now;

    /// What led to what happens now.
    Cause cause = Cause.GIVEN;

    private final Orchestrator orchestrator;
    private int[] times = new int[256];
    private int disturbedAt = -1;
    private int healthySince = -1;
    private int lowestReady = Integer.MAX_VALUE;
    private double lost;
    private double losing;
    private int losingSince;

    Recorder(Orchestrator orchestrator, int workloads) {
        this.orchestrator = orchestrator;
        for (int w = 0; w < workloads; w++) {
            series.add(new Series());
        }
    }

    /// {@return the event, as the cause of what follows}
    Cause emit(EventKind kind, Subject subject, LifecycleRule rule, Detail detail) {
        events.add(new Event(now, orchestrator, kind, subject, cause, rule, detail));
        return new Cause.Followed(events.size() - 1);
    }

    void change(Change change) {
        if (changes.size() == times.length) {
            times = Arrays.copyOf(times, 2 * times.length);
        }
        times[changes.size()] = now;
        changes.add(change);
    }

    int[] timesOfChanges() {
        return Arrays.copyOf(times, changes.size());
    }

    /// Takes down what holds from now on.
    void sample(Service[] services) {
        int ready = 0;
        boolean healthy = true;
        double refused = 0;
        for (Service each : services) {
            series.get(each.w).add(
                    now, each.desired, each.running, each.ready, each.load, each.refused());
            ready += each.ready;
            refused += each.refused();
            healthy &= each.ready >= each.desired && !each.deploying;
        }
        lost += losing * (now - losingSince);
        losing = refused;
        losingSince = now;
        lowestReady = Math.min(lowestReady, ready);
        if (!healthy && disturbedAt < 0) {
            disturbedAt = now;
        }
        healthySince = !healthy ? -1 : healthySince < 0 ? now : healthySince;
    }

    Figures figures() {
        return new Figures(
                disturbedAt < 0 ? OptionalInt.empty() : OptionalInt.of(disturbedAt),
                healthySince < 0 ? OptionalInt.empty() : OptionalInt.of(healthySince),
                lowestReady == Integer.MAX_VALUE ? 0 : lowestReady,
                Math.round(lost));
    }
}
