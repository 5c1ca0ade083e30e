package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.offering.Offering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One fleet and one set of workloads, on one day's AWS; it serves both orchestrators.
///
/// A scenario is a value and always whole: every name it uses it also declares, zones and names are distinct, subnets
/// do not overlap. Whether its instance types exist is for [#typesFrom] to say.
///
/// @param title          what a picture of it says; may be empty
/// @param asOf           the day whose AWS is used; from the first day of EKS
/// @param zones          1 to 6
/// @param securityGroups 1 or more
/// @param fleet          at most 1,000 instances in all
/// @param workloads      at most 100,000 replicas in all
/// @param view           how it is looked at
public record Scenario(
        String title,
        LocalDate asOf,
        List<Zone> zones,
        List<SecurityGroup> securityGroups,
        List<InstanceGroup> fleet,
        List<Workload> workloads,
        View view) {

    /// Most Availability Zones a region has.
    public static final int MOST_ZONES = 6;

    private static final int MOST_PARTS = 50;

    public Scenario {
        if (!title.isEmpty()) {
            Check.name("title", title);
        }
        if (!Offering.EKS.isOfferedOn(asOf)) {
            throw new InvalidValueException("asOf", "on or after " + Offering.FIRST_DAY, asOf);
        }
        zones = Check.sized("zones", zones, 1, MOST_ZONES);
        securityGroups = Check.sized("securityGroups", securityGroups, 1, MOST_PARTS);
        fleet = Check.sized("fleet", fleet, 0, MOST_PARTS);
        workloads = Check.sized("workloads", workloads, 0, MOST_PARTS);
        Check.distinct("zones", zones, Zone::name, ".name");
        Check.distinct("securityGroups", securityGroups, SecurityGroup::name, ".name");
        Check.distinct("workloads", workloads, Workload::name, ".name");
        checkSubnets(zones);
        checkTotals(fleet, workloads);
        checkReferences(securityGroups, fleet, workloads);
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

    private static void checkTotals(List<InstanceGroup> fleet, List<Workload> workloads) {
        int instances = 0;
        for (int i = 0; i < fleet.size(); i++) {
            instances += fleet.get(i).count();
            if (instances > InstanceGroup.MOST_INSTANCES) {
                throw new InvalidValueException(
                        "fleet[" + i + "].count",
                        "small enough for a fleet of at most " + Check.number(InstanceGroup.MOST_INSTANCES)
                                + " instances",
                        Check.number(fleet.get(i).count()) + ", which makes " + Check.number(instances));
            }
        }
        int replicas = 0;
        for (int i = 0; i < workloads.size(); i++) {
            replicas += workloads.get(i).replicas();
            if (replicas > Workload.MOST_REPLICAS) {
                throw new InvalidValueException(
                        "workloads[" + i + "].replicas",
                        "small enough for at most " + Check.number(Workload.MOST_REPLICAS) + " replicas in all",
                        Check.number(workloads.get(i).replicas()) + ", which makes " + Check.number(replicas));
            }
        }
    }

    private static void checkReferences(
            List<SecurityGroup> groups, List<InstanceGroup> fleet, List<Workload> workloads) {
        Set<String> known = groups.stream().map(SecurityGroup::name).collect(Collectors.toSet());
        for (int i = 0; i < fleet.size(); i++) {
            checkKnown("fleet[" + i + "]", fleet.get(i).securityGroups(), known);
        }
        for (int i = 0; i < workloads.size(); i++) {
            checkKnown("workloads[" + i + "]", workloads.get(i).securityGroups(), known);
        }
    }

    private static void checkKnown(String holder, List<String> names, Set<String> known) {
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                throw new InvalidValueException(
                        "%s.securityGroups[%d]".formatted(holder, i),
                        "one of the scenario's security groups: "
                                + known.stream().sorted().collect(Collectors.joining(", ")),
                        '"' + names.get(i) + '"');
            }
        }
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

    /// {@return the replicas of all workloads}
    public int replicas() {
        return workloads.stream().mapToInt(Workload::replicas).sum();
    }

    public Scenario withView(View other) {
        return new Scenario(title, asOf, zones, securityGroups, fleet, workloads, other);
    }
}
