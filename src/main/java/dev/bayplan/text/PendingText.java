package dev.bayplan.text;

import dev.bayplan.model.placement.Pending;
import dev.bayplan.model.placement.Plan;

/// Why replicas wait, in words.
public final class PendingText {

    private PendingText() {}

    /// {@return what refuses them}
    public static String reason(Plan plan, Pending waiting) {
        return plan.instances() == 0 ? Messages.text("pending.noInstance") : Messages.name(waiting.bound());
    }
}
