package dev.bayplan.drawing.scene;

import dev.bayplan.model.scenario.Orchestrator;

/// Something of a plan that can be pointed at.
public sealed interface Target {

    Orchestrator orchestrator();

    /// An EC2 instance.
    ///
    /// @param instance index in the plan
    record Instance(Orchestrator orchestrator, int instance) implements Target {}

    /// A network interface attached to an instance.
    ///
    /// @param networkInterface index in the plan
    record NetworkInterface(Orchestrator orchestrator, int networkInterface) implements Target {}

    /// An address, with the pod or task that has it.
    ///
    /// @param slot index in the plan
    record Slot(Orchestrator orchestrator, int slot) implements Target {}
}
