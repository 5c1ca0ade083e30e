package dev.bayplan.text;

import dev.bayplan.model.lifecycle.Cause;
import dev.bayplan.model.lifecycle.Detail;
import dev.bayplan.model.lifecycle.Event;
import dev.bayplan.model.lifecycle.Figures;
import dev.bayplan.model.lifecycle.Hindrance;
import dev.bayplan.model.lifecycle.Hindrance.Way;
import dev.bayplan.model.lifecycle.LifecycleRule;
import dev.bayplan.model.lifecycle.Subject;
import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What happens to a cluster over time, in words.
public final class LifecycleText {

    private final Scenario scenario;

    public LifecycleText(Scenario scenario) {
        this.scenario = scenario;
    }

    /// One figure of both sides.
    public record Row(String label, String eks, String ecs) {}

    /// {@return what an event is about, for example `web 3`}
    public String subject(Subject subject) {
        return switch (subject) {
            case Subject.OfReplica(int workload, int number) ->
                    Messages.text("lifecycle.replica", name(workload), String.valueOf(number));
            case Subject.OfWorkload(int workload) -> name(workload);
            case Subject.OfInstance(int instance) -> Messages.text("drawing.instance", instance + 1);
            case Subject.OfZone(int zone) -> scenario.zones().get(zone).name();
        };
    }

    private String name(int workload) {
        return scenario.workloads().get(workload).name();
    }

    /// {@return what happened, for example `back-off, 20 s`}
    public String happened(Event event) {
        String kind = Messages.name(event.kind());
        return switch (event.detail()) {
            case Detail.None _ -> kind;
            case Detail.Changed(int from, int to) -> Messages.text("lifecycle.changed", kind, from, to);
            case Detail.Wait(int seconds) -> Messages.text("lifecycle.wait", kind, seconds);
            case Detail.Version(int version) -> Messages.text("lifecycle.version", kind, String.valueOf(version));
            case Detail.On(int instance) -> Messages.text("lifecycle.on", kind, instance + 1);
            case Detail.Blocked(Hindrance hindrance) ->
                    Messages.text("lifecycle.blocked", kind, hindrance(hindrance));
        };
    }

    /// {@return what keeps replicas waiting}
    public static String briefly(Hindrance hindrance) {
        Resource bound = hindrance.bound();
        return bound == null
                ? Messages.text("lifecycle.boundsAlone")
                : Messages.text("lifecycle.waiting", hindrance.waiting(), Messages.name(bound));
    }

    /// {@return what keeps replicas waiting, with its arithmetic}
    public static String hindrance(Hindrance hindrance) {
        Resource bound = hindrance.bound();
        Arithmetic capacity = hindrance.capacity();
        return bound == null || capacity == null
                ? briefly(hindrance)
                : Messages.text(
                        "lifecycle.waitingOf", hindrance.waiting(), Messages.name(bound),
                        ArithmeticText.named(capacity));
    }

    /// {@return that a deployment stands still, why, and what would let it go on}
    public String stall(Hindrance hindrance) {
        String stands = Messages.text("drawing.stall", name(hindrance.workload()), hindrance(hindrance));
        return ways(hindrance).stream()
                .reduce((before, way) -> Messages.text("drawing.stall.or", before, way))
                .map(ways -> Messages.text(
                        "lifecycle.stallAndWays", stands, Messages.text("lifecycle.wouldFree", ways)))
                .orElse(stands);
    }

    /// {@return what would let it go on, each in a sentence of its own}
    public List<String> ways(Hindrance hindrance) {
        return hindrance.ways().stream().map(this::way).toList();
    }

    private String way(Way way) {
        return switch (way) {
            case Way.MaxUnavailable(int pods) -> Messages.text("lifecycle.way.maxUnavailable", pods);
            case Way.MinimumHealthyPercent(int percent) -> Messages.text("lifecycle.way.minimumHealthy", percent);
            case Way.MaximumPercent(int percent) -> Messages.text("lifecycle.way.maximum", percent);
            case Way.MoreInstances(int group, int instances) -> Messages.text(
                    "lifecycle.way.moreInstances", instances, scenario.fleet().get(group).instanceType());
            case Way.Trunking() -> Messages.text("lifecycle.way.trunking");
            case Way.DynamicPorts() -> Messages.text("lifecycle.way.dynamicPorts");
        };
    }

    /// {@return the rule with the document that it is read from, marked where it is taken or simplified}
    public static String rule(LifecycleRule rule) {
        String name = Messages.name(rule);
        if (rule.isAssumed()) {
            return Messages.text("lifecycle.assumed", name);
        }
        return rule.isSimplified() ? Messages.text("lifecycle.simplified", name) : name;
    }

    /// {@return what led to an event, in a few words; empty where the scenario itself did}
    ///
    /// @param events of the same timeline
    public String cause(Event event, List<Event> events) {
        return switch (event.cause()) {
            case Cause.Given _ -> "";
            case Cause.Scripted(int entry) -> Messages.text("lifecycle.scripted", String.valueOf(entry + 1));
            case Cause.Followed(int index) -> Messages.text(
                    "lifecycle.followed", Messages.name(events.get(index).kind()),
                    subject(events.get(index).subject()));
        };
    }

    /// {@return the figures of both sides, one below the other}
    public static List<Row> rows(Figures eks, Figures ecs) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                Messages.text("lifecycle.healthyAgain"), time(eks.healthyAgainAt()), time(ecs.healthyAgainAt())));
        rows.add(new Row(
                Messages.text("lifecycle.timeToHealthy"), time(eks.timeToHealthy()), time(ecs.timeToHealthy())));
        rows.add(new Row(
                Messages.text("lifecycle.lowestReady"), Numbers.whole(eks.lowestReady()),
                Numbers.whole(ecs.lowestReady())));
        rows.add(new Row(
                Messages.text("lifecycle.requestsLost"), Numbers.whole(eks.requestsLost()),
                Numbers.whole(ecs.requestsLost())));
        return rows;
    }

    private static String time(OptionalInt seconds) {
        return seconds.isPresent()
                ? Messages.text("lifecycle.seconds", seconds.getAsInt())
                : Messages.text("lifecycle.never");
    }
}
