package dev.bayplan.model.outcome;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.NodeNetwork;
import dev.bayplan.model.limits.TrunkedTasks;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.ExternalTrafficPolicy;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.model.settings.PodSecurityGroups;
import dev.bayplan.model.settings.TargetType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Something to know of a group of instances before its numbers are trusted: AWS takes such a choice too, and falls
/// back without a word.
///
/// @param kind  what it is
/// @param group the group of the fleet, counted from 0
/// @param type  its instance type
public record Notice(Kind kind, int group, String type) {

    /// What there may be to know.
    public enum Kind {
        /// Trunking is on, and the type takes no trunk: each task takes an interface, as without.
        NO_TRUNK,
        /// Prefixes are asked for, and the type takes none: pods get secondary addresses.
        NO_PREFIXES,
        /// IPv6 is asked for, and the type takes no prefixes, of which it is made.
        NO_IPV6,
        /// A pod asks for a branch interface, and the type has none: the pod stays pending there.
        NO_BRANCH_INTERFACES,
        /// Pods have branch interfaces in strict mode, which do not take what a node hands on under policy Local.
        STRICT_WITH_LOCAL,
        /// The node-group template of 2018 does not list the type.
        OUTSIDE_TEMPLATE,
        /// The type is in today's catalog alone, and nobody recorded since when.
        LAUNCH_DATE_NOT_KNOWN
    }

    /// {@return all there is to know, group by group}
    ///
    /// @param types the type of each group of the fleet
    public static List<Notice> of(Scenario scenario, List<InstanceType> types, Catalogs catalogs) {
        List<Notice> notices = new ArrayList<>();
        for (int g = 0; g < types.size(); g++) {
            InstanceType type = types.get(g);
            for (Kind kind : Kind.values()) {
                if (holds(kind, scenario, type, catalogs)) {
                    notices.add(new Notice(kind, g, type.name()));
                }
            }
        }
        return notices;
    }

    private static boolean holds(Kind kind, Scenario scenario, InstanceType type, Catalogs catalogs) {
        PodAddresses addresses = scenario.eks().networking().addresses();
        Catalog oldest = catalogs.inOrder().getFirst();
        boolean oldestHolds = catalogs.on(scenario.asOf()).equals(oldest);
        return switch (kind) {
            case NO_TRUNK -> scenario.ecs().trunking() && TrunkedTasks.of(type).isEmpty();
            case NO_PREFIXES -> addresses == PodAddresses.PREFIX_DELEGATION && !NodeNetwork.takesPrefixes(type);
            case NO_IPV6 -> addresses == PodAddresses.IPV6 && !NodeNetwork.takesPrefixes(type);
            case NO_BRANCH_INTERFACES -> needsBranchInterfaces(scenario) && !hasBranchInterfaces(type);
            case STRICT_WITH_LOCAL -> needsBranchInterfaces(scenario) && hasBranchInterfaces(type)
                    && isStrictWithLocal(scenario.eks());
            case OUTSIDE_TEMPLATE -> oldestHolds && !type.eksTemplate();
            case LAUNCH_DATE_NOT_KNOWN -> !oldestHolds && oldest.find(type.name()).isEmpty();
        };
    }

    private static boolean needsBranchInterfaces(Scenario scenario) {
        return scenario.eks().networking().securityGroups() != PodSecurityGroups.OFF
                && IntStream.range(0, scenario.workloads().size()).anyMatch(scenario::takesBranchInterface);
    }

    private static boolean isStrictWithLocal(EksSettings eks) {
        return eks.networking().securityGroups() == PodSecurityGroups.STRICT
                && eks.traffic().targetType() == TargetType.INSTANCE
                && eks.traffic().externalTrafficPolicy() == ExternalTrafficPolicy.LOCAL;
    }

    private static boolean hasBranchInterfaces(InstanceType type) {
        Integer branches = type.branchInterfaces();
        return branches != null && branches > 0;
    }

    /// {@return the path of the field that it is about}
    public String field() {
        return switch (kind) {
            case NO_TRUNK -> "ecs.trunking";
            case NO_PREFIXES, NO_IPV6 -> "eks.networking.addresses";
            case NO_BRANCH_INTERFACES -> "eks.networking.securityGroups";
            case STRICT_WITH_LOCAL -> "eks.traffic.externalTrafficPolicy";
            case OUTSIDE_TEMPLATE, LAUNCH_DATE_NOT_KNOWN -> "fleet[" + group + "].instanceType";
        };
    }
}
