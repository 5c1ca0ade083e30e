package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// One change of a scenario by the user. [#applyTo] is the only way from a scenario to the next one; what it gives
/// has passed every check of [Scenario], or it refuses with an [dev.bayplan.model.InvalidValueException].
public sealed interface Edit {

    record SetTitle(String title) implements Edit {}

    record SetAsOf(LocalDate asOf) implements Edit {}

    record AddZone() implements Edit {}

    record ReplaceZone(int index, Zone zone) implements Edit {}

    record RemoveZone(int index) implements Edit {}

    record AddGroup(InstanceGroup group) implements Edit {}

    record ReplaceGroup(int index, InstanceGroup group) implements Edit {}

    record RemoveGroup(int index) implements Edit {}

    record AddWorkload(Workload workload) implements Edit {}

    record ReplaceWorkload(int index, Workload workload) implements Edit {}

    record RemoveWorkload(int index) implements Edit {}

    record AddSecurityGroup(SecurityGroup group) implements Edit {}

    /// A new name is followed everywhere it is used.
    record ReplaceSecurityGroup(int index, SecurityGroup group) implements Edit {}

    /// Refused while something still uses it.
    record RemoveSecurityGroup(int index) implements Edit {}

    /// {@return the scenario after this edit}
    default Scenario applyTo(Scenario before) {
        return switch (this) {
            case SetTitle(String title) -> new Scenario(
                    title, before.asOf(), before.zones(), before.securityGroups(), before.fleet(), before.workloads(),
                    before.view());
            case SetAsOf(LocalDate asOf) -> new Scenario(
                    before.title(), asOf, before.zones(), before.securityGroups(), before.fleet(), before.workloads(),
                    before.view());
            case AddZone() -> withZones(before, added(before.zones(), NextZone.after(before.zones())));
            case ReplaceZone(int index, Zone zone) -> withZones(before, replaced(before.zones(), index, zone));
            case RemoveZone(int index) -> withZones(before, removed(before.zones(), index));
            case AddGroup(InstanceGroup group) -> withFleet(before, added(before.fleet(), group));
            case ReplaceGroup(int index, InstanceGroup group) ->
                    withFleet(before, replaced(before.fleet(), index, group));
            case RemoveGroup(int index) -> withFleet(before, removed(before.fleet(), index));
            case AddWorkload(Workload workload) -> withWorkloads(before, added(before.workloads(), workload));
            case ReplaceWorkload(int index, Workload workload) ->
                    withWorkloads(before, replaced(before.workloads(), index, workload));
            case RemoveWorkload(int index) -> withWorkloads(before, removed(before.workloads(), index));
            case AddSecurityGroup(SecurityGroup group) ->
                    withSecurityGroups(before, added(before.securityGroups(), group), UnaryOperator.identity());
            case ReplaceSecurityGroup(int index, SecurityGroup group) -> {
                String old = before.securityGroups().get(index).name();
                yield withSecurityGroups(
                        before, replaced(before.securityGroups(), index, group),
                        name -> name.equals(old) ? group.name() : name);
            }
            case RemoveSecurityGroup(int index) ->
                    withSecurityGroups(before, removed(before.securityGroups(), index), UnaryOperator.identity());
        };
    }

    private static Scenario withZones(Scenario before, List<Zone> zones) {
        return new Scenario(
                before.title(), before.asOf(), zones, before.securityGroups(), before.fleet(), before.workloads(),
                before.view());
    }

    private static Scenario withFleet(Scenario before, List<InstanceGroup> fleet) {
        return new Scenario(
                before.title(), before.asOf(), before.zones(), before.securityGroups(), fleet, before.workloads(),
                before.view());
    }

    private static Scenario withWorkloads(Scenario before, List<Workload> workloads) {
        return new Scenario(
                before.title(), before.asOf(), before.zones(), before.securityGroups(), before.fleet(), workloads,
                before.view());
    }

    private static Scenario withSecurityGroups(
            Scenario before, List<SecurityGroup> groups, UnaryOperator<String> renamed) {
        // Before the names are followed, or the refusal would name one of the followers.
        Check.distinct("securityGroups", groups, SecurityGroup::name, ".name");
        return new Scenario(
                before.title(), before.asOf(), before.zones(), groups,
                before.fleet().stream()
                        .map(group -> group.withSecurityGroups(group.securityGroups().stream().map(renamed).toList()))
                        .toList(),
                before.workloads().stream()
                        .map(each -> each.withSecurityGroups(each.securityGroups().stream().map(renamed).toList()))
                        .toList(),
                before.view());
    }

    private static <T> List<T> added(List<T> values, T value) {
        List<T> copy = new ArrayList<>(values);
        copy.add(value);
        return copy;
    }

    private static <T> List<T> replaced(List<T> values, int index, T value) {
        List<T> copy = new ArrayList<>(values);
        copy.set(index, value);
        return copy;
    }

    private static <T> List<T> removed(List<T> values, int index) {
        List<T> copy = new ArrayList<>(values);
        copy.remove(index);
        return copy;
    }
}
