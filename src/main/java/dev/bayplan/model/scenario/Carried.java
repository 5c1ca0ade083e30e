package dev.bayplan.model.scenario;

/// What instances, interfaces, pods and tasks carry, and can be asked after.
public sealed interface Carried {

    String name();

    /// {@return whether a scenario has it}
    boolean isIn(Scenario scenario);

    /// A security group, by its name.
    record Group(String name) implements Carried {
        @Override
        public boolean isIn(Scenario scenario) {
            return scenario.securityGroups().stream().anyMatch(each -> each.name().equals(name));
        }
    }

    /// An IAM role, by its name.
    record Role(String name) implements Carried {
        @Override
        public boolean isIn(Scenario scenario) {
            return scenario.roles().stream().anyMatch(each -> each.name().equals(name));
        }
    }
}
