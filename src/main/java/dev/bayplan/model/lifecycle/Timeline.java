package dev.bayplan.model.lifecycle;

import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.placement.Interfaces;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.placement.ReplicaTable;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What happened to one cluster, from its start to its end. Nothing of it changes.
public final class Timeline {

    private final Scenario scenario;
    private final List<InstanceLimits> limits;
    private final Plan plan;
    private final int until;
    private final List<Event> events;
    private final List<Event> deployments;
    private final List<Change> changes;
    private final int[] timesOfChanges;
    private final ReplicaTable replicas;
    private final int[] versions;
    private final int started;
    private final int[] berths;
    private final List<Series> series;
    private final Figures figures;

    Timeline(Simulation played) {
        scenario = played.scenario;
        limits = played.limits;
        plan = played.start;
        until = played.until;
        events = List.copyOf(played.recorder.events);
        deployments = events.stream().filter(each -> each.kind().isOfDeployment()).toList();
        changes = List.copyOf(played.recorder.changes);
        timesOfChanges = played.recorder.timesOfChanges();
        replicas = played.table;
        versions = played.versions();
        started = played.started;
        series = List.copyOf(played.recorder.series);
        figures = played.recorder.figures();
        berths = Berths.of(start().interfaces.standing(List.of()), changes, versions.length);
    }

    public Orchestrator orchestrator() {
        return plan.orchestrator();
    }

    /// {@return the end, in seconds from the start; earlier than asked for after a million events}
    public int until() {
        return until;
    }

    /// {@return all events, in the order in which they happened}
    public List<Event> events() {
        return events;
    }

    boolean stoodAtStart(int i) {
        return plan.launched(i);
    }

    /// {@return the workloads whose deployment stands still at some time}
    int everStalling() {
        return (int) deployments.stream()
                .filter(each -> each.kind() == EventKind.DEPLOYMENT_STALLED)
                .map(Event::subject)
                .distinct()
                .count();
    }

    /// {@return when a deployment stands still first; empty where none ever does}
    public OptionalInt firstStall() {
        return deployments.stream()
                .filter(each -> each.kind() == EventKind.DEPLOYMENT_STALLED)
                .mapToInt(Event::at)
                .findFirst();
    }

    List<Hindrance> stallsAt(double seconds) {
        Map<Subject, Hindrance> standing = new LinkedHashMap<>();
        for (Event each : deployments) {
            if (each.at() > seconds) {
                break;
            }
            if (each.kind() == EventKind.DEPLOYMENT_STALLED && each.detail() instanceof Detail.Blocked(var hindrance)) {
                standing.put(each.subject(), hindrance);
            } else {
                standing.remove(each.subject());
            }
        }
        return List.copyOf(standing.values());
    }

    /// {@return the highest version that there ever is of any workload}
    public int versions() {
        return Arrays.stream(versions).max().orElse(1);
    }

    public Figures figures() {
        return figures;
    }

    /// {@return what workload `w` was like over time}
    public Series series(int w) {
        return series.get(w);
    }

    /// {@return what holds at a time; to look at many, [#replay] is quicker}
    public Moment at(double seconds) {
        return replay().seek(seconds);
    }

    /// {@return a way through it, from the start}
    public Replay replay() {
        return new Replay(this);
    }

    /// {@return how many replicas there ever were; their identities count from 0}
    public int replicas() {
        return versions.length;
    }

    /// {@return the workload of a replica}
    public int workload(int id) {
        return replicas.workload(id);
    }

    /// {@return the number of a replica within its workload, as events and plans name it}
    public int number(int id) {
        return replicas.number(id);
    }

    /// {@return the version of its workload that a replica is of, from 1}
    public int version(int id) {
        return versions[id];
    }

    int berth(int id) {
        return berths[id];
    }

    State start() {
        return new State(
                new Interfaces(scenario, limits, plan, replicas), versions.length, started,
                scenario.workloads().size());
    }

    int changes() {
        return changes.size();
    }

    Change change(int i) {
        return changes.get(i);
    }

    int timeOfChange(int i) {
        return timesOfChanges[i];
    }
}
