package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;

/// Something of a plan that can be pointed at.
public sealed interface Target {

    Orchestrator orchestrator();

    /// An EC2 instance.
    ///
    /// @param instance index in the plan
    record Instance(Orchestrator orchestrator, int instance) implements Target {
        public Instance {
            Check.atLeast("instance", instance, 0);
        }
    }

    /// A network interface attached to an instance.
    ///
    /// @param networkInterface index in the plan
    record NetworkInterface(Orchestrator orchestrator, int networkInterface) implements Target {
        public NetworkInterface {
            Check.atLeast("interface", networkInterface, 0);
        }
    }

    /// An address, with the pod or task that has it.
    ///
    /// @param slot index in the plan
    record Slot(Orchestrator orchestrator, int slot) implements Target {
        public Slot {
            Check.atLeast("slot", slot, 0);
        }
    }
}
