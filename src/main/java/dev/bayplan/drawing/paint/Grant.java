package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.reach.SecurityScope;
import dev.bayplan.model.scenario.Lens;

/// How the security groups of a replica differ from those it asked for, as the Security groups lens marks it.
enum Grant {
    AS_ASKED,
    /// Holds one that it did not ask for.
    TOO_WIDE,
    /// Is merely without one that it asked for.
    LACKING;

    /// {@return what is marked on slot `s` of instance `i`}
    static Grant of(ClusterScene cluster, int i, int s, Lens lens) {
        Plan plan = cluster.side().plan();
        int w = plan.workload(s);
        if (lens != Lens.SECURITY_GROUPS || w < 0) {
            return AS_ASKED;
        }
        SecurityScope scope = cluster.side().securityScope();
        if (scope.isTooWide(plan.group(i), w)) {
            return TOO_WIDE;
        }
        return scope.isLacking(plan.group(i), w) ? LACKING : AS_ASKED;
    }
}
