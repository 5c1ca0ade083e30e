package dev.bayplan.drawing.scene;

/// A kind of thing in a plan whose shapes belong together.
public enum PlanPart {
    CLUSTER, INSTANCE, NETWORK_INTERFACE, SLOT,
    /// A replica that an instance admitted but that found no address.
    UNADDRESSED
}
