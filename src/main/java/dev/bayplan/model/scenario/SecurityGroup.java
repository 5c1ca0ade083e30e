package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;

/// A VPC security group.
public record SecurityGroup(String name, Hue hue) {

    /// Most security groups on one interface, as AWS sets it by default.
    public static final int MOST_PER_INTERFACE = 5;

    public SecurityGroup {
        Check.name("name", name);
    }
}
