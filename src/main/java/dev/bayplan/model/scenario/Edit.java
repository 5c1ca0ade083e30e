package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.settings.RequestSize;
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

    /// A new name is followed in the script.
    record ReplaceZone(int index, Zone zone) implements Edit {}

    /// Refused while the script still uses it.
    record RemoveZone(int index) implements Edit {}

    record AddGroup(InstanceGroup group) implements Edit {}

    record ReplaceGroup(int index, InstanceGroup group) implements Edit {}

    record RemoveGroup(int index) implements Edit {}

    record AddWorkload(Workload workload) implements Edit {}

    /// A new name is followed in the script.
    record ReplaceWorkload(int index, Workload workload) implements Edit {}

    /// Refused while the script still uses it.
    record RemoveWorkload(int index) implements Edit {}

    record AddSecurityGroup(SecurityGroup group) implements Edit {}

    /// A new name is followed everywhere it is used.
    record ReplaceSecurityGroup(int index, SecurityGroup group) implements Edit {}

    /// Refused while something still uses it.
    record RemoveSecurityGroup(int index) implements Edit {}

    record AddRole(IamRole role) implements Edit {}

    /// A new name is followed everywhere it is used.
    record ReplaceRole(int index, IamRole role) implements Edit {}

    /// Refused while something still uses it.
    record RemoveRole(int index) implements Edit {}

    record SetEks(EksSettings settings) implements Edit {}

    record SetEcs(EcsSettings settings) implements Edit {}

    record SetRequestSize(RequestSize size) implements Edit {}

    record SetLegLatency(LegLatency latency) implements Edit {}

    record AddScriptEntry(ScriptEntry entry) implements Edit {}

    record ReplaceScriptEntry(int index, ScriptEntry entry) implements Edit {}

    record RemoveScriptEntry(int index) implements Edit {}

    record AddStoryStep(StoryStep step) implements Edit {}

    record ReplaceStoryStep(int index, StoryStep step) implements Edit {}

    record RemoveStoryStep(int index) implements Edit {}

    /// Puts a step elsewhere; the others keep their order.
    record MoveStoryStep(int from, int to) implements Edit {}

    /// {@return the scenario after this edit}
    default Scenario applyTo(Scenario before) {
        return switch (this) {
            case SetTitle(String title) -> before.withTitle(title);
            case SetAsOf(LocalDate asOf) -> before.withAsOf(asOf);
            case AddZone() -> before.withZones(added(before.zones(), NextZone.after(before.zones())));
            case ReplaceZone(int index, Zone zone) -> before.withZones(
                    replaced(before.zones(), index, zone),
                    before.script().stream()
                            .map(each -> each.withZoneRenamed(before.zones().get(index).name(), zone.name()))
                            .toList());
            case RemoveZone(int index) -> before.withZones(removed(before.zones(), index));
            case AddGroup(InstanceGroup group) -> before.withFleet(added(before.fleet(), group));
            case ReplaceGroup(int index, InstanceGroup group) ->
                    before.withFleet(replaced(before.fleet(), index, group));
            case RemoveGroup(int index) -> before.withFleet(removed(before.fleet(), index));
            case AddWorkload(Workload workload) -> before.withWorkloads(added(before.workloads(), workload));
            case ReplaceWorkload(int index, Workload workload) -> before.withWorkloads(
                    replaced(before.workloads(), index, workload),
                    before.script().stream()
                            .map(each -> each.withWorkloadRenamed(
                                    before.workloads().get(index).name(), workload.name()))
                            .toList());
            case RemoveWorkload(int index) -> before.withWorkloads(removed(before.workloads(), index));
            case AddSecurityGroup(SecurityGroup group) ->
                    withSecurityGroups(before, added(before.securityGroups(), group), UnaryOperator.identity());
            case ReplaceSecurityGroup(int index, SecurityGroup group) -> withSecurityGroups(
                    before, replaced(before.securityGroups(), index, group),
                    renaming(before.securityGroups().get(index).name(), group.name()));
            case RemoveSecurityGroup(int index) ->
                    withSecurityGroups(before, removed(before.securityGroups(), index), UnaryOperator.identity());
            case AddRole(IamRole role) -> withRoles(before, added(before.roles(), role), UnaryOperator.identity());
            case ReplaceRole(int index, IamRole role) -> withRoles(
                    before, replaced(before.roles(), index, role),
                    renaming(before.roles().get(index).name(), role.name()));
            case RemoveRole(int index) ->
                    withRoles(before, removed(before.roles(), index), UnaryOperator.identity());
            case SetEks(EksSettings settings) -> before.withEks(settings);
            case SetEcs(EcsSettings settings) -> before.withEcs(settings);
            case SetRequestSize(RequestSize size) -> before.withRequestSize(size);
            case SetLegLatency(LegLatency latency) -> before.withLegLatency(latency);
            case AddScriptEntry(ScriptEntry entry) -> before.withScript(added(before.script(), entry));
            case ReplaceScriptEntry(int index, ScriptEntry entry) ->
                    before.withScript(replaced(before.script(), index, entry));
            case RemoveScriptEntry(int index) -> before.withScript(removed(before.script(), index));
            case AddStoryStep(StoryStep step) -> before.withStory(added(before.story(), step));
            case ReplaceStoryStep(int index, StoryStep step) ->
                    before.withStory(replaced(before.story(), index, step));
            case RemoveStoryStep(int index) -> before.withStory(removed(before.story(), index));
            case MoveStoryStep(int from, int to) -> before.withStory(moved(before.story(), from, to));
        };
    }

    private static UnaryOperator<String> renaming(String old, String name) {
        return each -> each.equals(old) ? name : each;
    }

    private static Scenario withSecurityGroups(
            Scenario before, List<SecurityGroup> groups, UnaryOperator<String> renamed) {
        // Before the names are followed, or the refusal would name one of the followers.
        Check.distinct("securityGroups", groups, SecurityGroup::name, ".name");
        UnaryOperator<List<String>> all = names -> names.stream().map(renamed).toList();
        UnaryOperator<EksSettings> inEks = each -> each.withNetworking(each.networking()
                .withEniConfigSecurityGroups(all.apply(each.networking().eniConfigSecurityGroups())));
        return before.withSecurityGroups(
                groups,
                before.fleet().stream().map(each -> each.withSecurityGroups(all.apply(each.securityGroups()))).toList(),
                before.workloads().stream()
                        .map(each -> each.withSecurityGroups(all.apply(each.securityGroups())))
                        .toList(),
                inEks.apply(before.eks()),
                before.story().stream()
                        .map(each -> each.withEks(inEks.apply(each.eks()))
                                .withCarried(each.carried() instanceof Carried.Group(String name)
                                        ? new Carried.Group(renamed.apply(name))
                                        : each.carried()))
                        .toList());
    }

    private static Scenario withRoles(Scenario before, List<IamRole> roles, UnaryOperator<String> renamed) {
        Check.distinct("roles", roles, IamRole::name, ".name");
        return before.withRoles(
                roles,
                before.fleet().stream().map(each -> each.withInstanceRole(renamed.apply(each.instanceRole()))).toList(),
                before.workloads().stream()
                        .map(each -> each.role() == null ? each : each.withRole(renamed.apply(each.role())))
                        .toList(),
                before.story().stream()
                        .map(each -> each.withCarried(each.carried() instanceof Carried.Role(String name)
                                ? new Carried.Role(renamed.apply(name))
                                : each.carried()))
                        .toList());
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

    private static <T> List<T> moved(List<T> values, int from, int to) {
        List<T> copy = new ArrayList<>(values);
        copy.add(to, copy.remove(from));
        return copy;
    }
}
