package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;

/// An IAM role: of instances, or of what runs on them.
///
/// @param name unique in the scenario
/// @param hue  its colour in pictures
public record IamRole(String name, Hue hue) {

    /// What a scenario that says nothing of roles gives its instances.
    public static final IamRole OF_INSTANCES = new IamRole("instance-role", Hue.GREY);

    public IamRole {
        Check.name("name", name);
    }
}
