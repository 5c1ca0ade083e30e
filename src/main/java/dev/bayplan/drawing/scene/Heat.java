package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.traffic.Traffic;

/// The load of every pod and task beside an even share of its workload's requests: 0 = none, 0.5 = just that share,
/// 1 = twice that or more.
final class Heat {

    private static final double MOST = 2;

    private Heat() {}

    /// {@return the heat by slot; 0 where nothing runs}
    static float[] of(Side side) {
        Plan plan = side.plan();
        Traffic traffic = side.traffic();
        float[] heat = new float[plan.slots()];
        for (int s = 0; s < heat.length; s++) {
            int w = plan.workload(s);
            if (w >= 0) {
                heat[s] = (float) Math.min(1, traffic.loadShare(s) * traffic.targets(w) / MOST);
            }
        }
        return heat;
    }
}
