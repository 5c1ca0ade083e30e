package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.PodSecurityGroups;
import java.time.LocalDate;

/// The branch interfaces of an EKS node: one for each pod that has security groups of its own.
public final class BranchInterfaces {

    static final Source SOURCE = new Source("Amazon VPC resource controller, pkg/aws/vpc/limits.go",
            LocalDate.of(2026, 3, 20));

    private BranchInterfaces() {}

    /// {@return how many a node of that type carries; 0 where it takes no trunk, or nobody knows}
    public static int of(InstanceType type) {
        Integer published = type.branchInterfaces();
        return published == null ? 0 : published;
    }

    /// {@return whether such a node has a trunk: from its start, with or without pods that need it, where it may have a
    /// second interface}
    public static boolean hasTrunk(InstanceType type, PodNetworking networking) {
        return networking.securityGroups() != PodSecurityGroups.OFF
                && of(type) > 0
                && type.interfaces().defaultCardEnis() > 1
                && networking.maxEni() != 1;
    }

    static Bound bound(InstanceType type, PodNetworking networking) {
        return new Bound(
                Resource.BRANCH_INTERFACES,
                given(Quantity.BRANCH_INTERFACES, hasTrunk(type, networking) ? of(type) : 0), SOURCE);
    }
}
