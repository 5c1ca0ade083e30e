package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.offering.NotOfferedException;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PodSecurityGroups;
import dev.bayplan.model.settings.RequestSize;
import dev.bayplan.model.settings.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// One fleet and one set of workloads, on one day's AWS; it serves both orchestrators.
///
/// A scenario is a value and always whole: every name it uses it also declares, zones and names are distinct, subnets
/// do not overlap, and nothing is chosen that its date does not offer. Whether its instance types exist is for
/// [#typesFrom] to say.
///
/// @param title          what a picture of it says; may be empty
/// @param asOf           the day whose AWS is used; from the first day of EKS
/// @param zones          1 to 6
/// @param securityGroups 1 or more
/// @param roles          IAM roles; 1 or more
/// @param fleet          at most 100,000 instances in all
/// @param workloads      at most 1,000,000 replicas in all
/// @param eks            how the EKS cluster is set up
/// @param ecs            how the ECS cluster is set up
/// @param requestSize    what a request is taken to be like
/// @param legLatency     how long its legs are taken to last
/// @param script         what happens to it over time; entries of one second in their order
/// @param story          what a talk about it shows, view after view
/// @param view           how it is looked at
public record Scenario(
        String title,
        LocalDate asOf,
        List<Zone> zones,
        List<SecurityGroup> securityGroups,
        List<IamRole> roles,
        List<InstanceGroup> fleet,
        List<Workload> workloads,
        EksSettings eks,
        EcsSettings ecs,
        RequestSize requestSize,
        LegLatency legLatency,
        List<ScriptEntry> script,
        List<StoryStep> story,
        View view) {

    /// Most Availability Zones a region has.
    public static final int MOST_ZONES = 6;

    private static final int MOST_PARTS = 50;
    private static final int MOST_SCRIPTED = 200;
    private static final int MOST_STORY_STEPS = 100;

    public Scenario {
        if (!title.isEmpty()) {
            Check.name("title", title);
        }
        checkDay(asOf);
        zones = Check.sized("zones", zones, 1, MOST_ZONES);
        securityGroups = Check.sized("securityGroups", securityGroups, 1, MOST_PARTS);
        roles = Check.sized("roles", roles, 1, MOST_PARTS);
        fleet = Check.sized("fleet", fleet, 0, MOST_PARTS);
        workloads = Check.sized("workloads", workloads, 0, MOST_PARTS);
        Check.distinct("zones", zones, Zone::name, ".name");
        Check.distinct("securityGroups", securityGroups, SecurityGroup::name, ".name");
        Check.distinct("roles", roles, IamRole::name, ".name");
        Check.distinct("workloads", workloads, Workload::name, ".name");
        checkSubnets(zones);
        ScenarioTotals.check(fleet, workloads);
        References.check(securityGroups, roles, fleet, workloads, eks);
        script = Check.sized("script", script, 0, MOST_SCRIPTED);
        References.checkScript(script, workloads, zones, fleet);
        story = Check.sized("story", story, 0, MOST_STORY_STEPS);
        requirements(workloads, eks, ecs).forEach(each -> check(asOf, each));
    }

    /// A scenario that says nothing of roles and settings: both orchestrators as they come.
    public Scenario(
            String title, LocalDate asOf, List<Zone> zones, List<SecurityGroup> securityGroups,
            List<InstanceGroup> fleet, List<Workload> workloads, View view) {
        this(
                title, asOf, zones, securityGroups, List.of(IamRole.OF_INSTANCES), fleet, workloads,
                EksSettings.DEFAULT, EcsSettings.DEFAULT, RequestSize.DEFAULT, LegLatency.DEFAULT, List.of(),
                List.of(), view);
    }

    static void checkDay(LocalDate asOf) {
        if (!Offering.EKS.isOfferedOn(asOf)) {
            throw new InvalidValueException("asOf", "on or after " + Offering.FIRST_DAY, asOf);
        }
    }

    private static void checkSubnets(List<Zone> zones) {
        for (int i = 0; i < zones.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (zones.get(i).subnet().overlaps(zones.get(j).subnet())) {
                    throw new InvalidValueException(
                            "zones[" + i + "].subnet",
                            "apart from " + zones.get(j).subnet() + " of " + zones.get(j).name(),
                            zones.get(i).subnet());
                }
            }
        }
    }

    private static List<Requirement> requirements(List<Workload> workloads, EksSettings eks, EcsSettings ecs) {
        List<Requirement> asked = new ArrayList<>();
        eks.requirements().forEach(each -> asked.add(each.inside("eks")));
        ecs.requirements().forEach(each -> asked.add(each.inside("ecs")));
        for (int w = 0; w < workloads.size(); w++) {
            if (workloads.get(w).daemon()) {
                asked.add(new Requirement("workloads[" + w + "].daemon", Offering.ECS_DAEMON_SCHEDULING));
            }
        }
        return asked;
    }

    private static void check(LocalDate asOf, Requirement requirement) {
        if (!requirement.offering().isOfferedOn(asOf)) {
            throw new NotOfferedException(requirement.field(), requirement.offering(), asOf);
        }
    }

    /// {@return what is chosen that AWS has not always offered}
    public List<Requirement> requirements() {
        return requirements(workloads, eks, ecs);
    }

    /// {@return the type of each part of the fleet, with what was edited by hand}
    ///
    /// @throws InvalidValueException naming a type that the catalog does not have
    public List<InstanceType> typesFrom(Catalog catalog) {
        List<InstanceType> types = new ArrayList<>();
        for (int i = 0; i < fleet.size(); i++) {
            InstanceGroup group = fleet.get(i);
            InstanceType published = catalog.find(group.instanceType()).orElse(null);
            if (published == null) {
                throw new InvalidValueException(
                        "fleet[" + i + "].instanceType",
                        "one of the %s instance types known for %s (limits of %s)"
                                .formatted(Check.number(catalog.types().size()), asOf, catalog.published()),
                        '"' + group.instanceType() + '"');
            }
            types.add(group.edited().applyTo(published));
        }
        return List.copyOf(types);
    }

    /// {@return the instances of the whole fleet}
    public int instances() {
        return fleet.stream().mapToInt(InstanceGroup::count).sum();
    }

    /// {@return the replicas of workload `w`: those asked for, or one for each instance}
    public int replicas(int w) {
        return workloads.get(w).daemon() ? instances() : workloads.get(w).replicas();
    }

    /// {@return the replicas of all workloads}
    public int replicas() {
        return IntStream.range(0, workloads.size()).map(this::replicas).sum();
    }

    /// {@return how the tasks of workload `w` are networked under ECS}
    public NetworkMode networkMode(int w) {
        return workloads.get(w).hostNetwork() ? NetworkMode.HOST : ecs.networkMode();
    }

    /// {@return whether the pods of workload `w` get a branch interface each, by a SecurityGroupPolicy of their own}
    ///
    /// Only those that ask for other groups than the nodes have: branch interfaces are few. A pod in the network of
    /// the host cannot have one.
    public boolean takesBranchInterface(int w) {
        Workload workload = workloads.get(w);
        return eks.networking().securityGroups() != PodSecurityGroups.OFF
                && !workload.hostNetwork()
                && fleet.stream().anyMatch(
                        each -> !Set.copyOf(each.securityGroups()).equals(Set.copyOf(workload.securityGroups())));
    }

    Scenario withTitle(String text) {
        return new Scenario(
                text, asOf, zones, securityGroups, roles, fleet, workloads, eks, ecs, requestSize, legLatency,
                script, story, view);
    }

    /// {@return the same on another day}
    ///
    /// @throws NotOfferedException naming what that day did not offer
    public Scenario withAsOf(LocalDate day) {
        return new Scenario(
                title, day, zones, securityGroups, roles, fleet, workloads, eks, ecs, requestSize, legLatency,
                script, story, view);
    }

    Scenario withZones(List<Zone> other) {
        return withZones(other, script);
    }

    Scenario withZones(List<Zone> other, List<ScriptEntry> entries) {
        return new Scenario(
                title, asOf, other, securityGroups, roles, fleet, workloads, eks, ecs, requestSize, legLatency,
                entries, story, view);
    }

    Scenario withSecurityGroups(List<SecurityGroup> groups, List<InstanceGroup> parts, List<Workload> those,
            EksSettings settings, List<StoryStep> steps) {
        return new Scenario(title, asOf, zones, groups, roles, parts, those, settings, ecs, requestSize,
                legLatency, script, steps, view);
    }

    Scenario withRoles(
            List<IamRole> other, List<InstanceGroup> parts, List<Workload> those, List<StoryStep> steps) {
        return new Scenario(
                title, asOf, zones, securityGroups, other, parts, those, eks, ecs, requestSize, legLatency, script,
                steps, view);
    }

    Scenario withFleet(List<InstanceGroup> parts) {
        return new Scenario(
                title, asOf, zones, securityGroups, roles, parts, workloads, eks, ecs, requestSize, legLatency,
                script, story, view);
    }

    Scenario withWorkloads(List<Workload> those) {
        return withWorkloads(those, script);
    }

    Scenario withWorkloads(List<Workload> those, List<ScriptEntry> entries) {
        return new Scenario(
                title, asOf, zones, securityGroups, roles, fleet, those, eks, ecs, requestSize, legLatency,
                entries, story, view);
    }

    public Scenario withEks(EksSettings settings) {
        return new Scenario(
                title, asOf, zones, securityGroups, roles, fleet, workloads, settings, ecs, requestSize,
                legLatency, script, story, view);
    }

    public Scenario withEcs(EcsSettings settings) {
        return new Scenario(
                title, asOf, zones, securityGroups, roles, fleet, workloads, eks, settings, requestSize,
                legLatency, script, story, view);
    }

    Scenario withRequestSize(RequestSize size) {
        return new Scenario(title, asOf, zones, securityGroups, roles, fleet, workloads, eks, ecs, size,
                legLatency, script, story, view);
    }

    Scenario withLegLatency(LegLatency other) {
        return new Scenario(
                title, asOf, zones, securityGroups, roles, fleet, workloads, eks, ecs, requestSize, other, script,
                story, view);
    }

    public Scenario withScript(List<ScriptEntry> entries) {
        return withWorkloads(workloads, entries);
    }

    public Scenario withView(View other) {
        return new Scenario(
                title, asOf, zones, securityGroups, roles, fleet, workloads, eks, ecs, requestSize, legLatency,
                script, story, other);
    }

    Scenario withStory(List<StoryStep> steps) {
        return new Scenario(
                title, asOf, zones, securityGroups, roles, fleet, workloads, eks, ecs, requestSize, legLatency,
                script, steps, view);
    }

    Scenario forStep(StoryStep step) {
        return new Scenario(
                step.title(), step.asOf(), zones, securityGroups, roles, fleet, workloads, step.eks(), step.ecs(),
                requestSize, legLatency, script, story, view.withLens(step.lens()).withHeat(step.heat()));
    }

    /// {@return whether both come to the same: they differ at most in what is told of them and how they are looked at}
    public boolean comesToTheSameAs(Scenario other) {
        return withStory(other.story).withView(other.view).equals(other);
    }
}
