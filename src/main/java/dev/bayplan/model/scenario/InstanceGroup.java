package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;
import java.util.List;

/// A part of the fleet: instances of one type, spread over the zones in turn.
///
/// @param instanceType   name of a type in the catalog of the as-of date
/// @param count          instances; 0 keeps the group but empties it
/// @param edited         what differs from the published type
/// @param securityGroups names of the groups on the instances' primary interface; 1 to 5
/// @param instanceRole   name of the IAM role of the instances
public record InstanceGroup(
        String instanceType, int count, ShapeOverride edited, List<String> securityGroups, String instanceRole) {

    /// Most instances in a whole fleet.
    public static final int MOST_INSTANCES = 100_000;

    public InstanceGroup {
        Check.name("instanceType", instanceType);
        Check.between("count", count, 0, MOST_INSTANCES);
        securityGroups = Check.sized("securityGroups", securityGroups, 1, SecurityGroup.MOST_PER_INTERFACE);
        Check.distinct("securityGroups", securityGroups, name -> name, "");
        Check.name("instanceRole", instanceRole);
    }

    /// Instances with the role that a scenario has without naming one.
    public InstanceGroup(String instanceType, int count, ShapeOverride edited, List<String> securityGroups) {
        this(instanceType, count, edited, securityGroups, IamRole.OF_INSTANCES.name());
    }

    /// {@return a copy of another type; what was edited by hand belonged to the old one and is dropped}
    public InstanceGroup withInstanceType(String name) {
        return new InstanceGroup(name, count, ShapeOverride.NONE, securityGroups, instanceRole);
    }

    public InstanceGroup withCount(int instances) {
        return new InstanceGroup(instanceType, instances, edited, securityGroups, instanceRole);
    }

    public InstanceGroup withEdited(ShapeOverride override) {
        return new InstanceGroup(instanceType, count, override, securityGroups, instanceRole);
    }

    public InstanceGroup withSecurityGroups(List<String> names) {
        return new InstanceGroup(instanceType, count, edited, names, instanceRole);
    }

    public InstanceGroup withInstanceRole(String name) {
        return new InstanceGroup(instanceType, count, edited, securityGroups, name);
    }
}
