package dev.bayplan.drawing.scene;

import dev.bayplan.model.placement.Plan;

/// The slots of all interfaces of an instance: they stand one after the other.
public final class Slots {

    private Slots() {}

    /// {@return the first slot of instance `i`}
    public static int first(Plan plan, int i) {
        return plan.firstSlot(plan.firstInterface(i));
    }

    /// {@return the slot after the last one of instance `i`}
    public static int end(Plan plan, int i) {
        return plan.firstSlot(plan.firstInterface(i) + plan.interfaces(i));
    }
}
