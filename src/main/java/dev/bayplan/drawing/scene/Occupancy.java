package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import java.util.Arrays;

/// How full instances are as wholes: counted once for a scene, since one that is seen from afar shows them all in every
/// frame.
public final class Occupancy {

    private final int[] placed;
    private final int[] slotOfMost;

    private Occupancy(int[] placed, int[] slotOfMost) {
        this.placed = placed;
        this.slotOfMost = slotOfMost;
    }

    static Occupancy of(Side side) {
        Plan plan = side.plan();
        int workloads = side.scenario().workloads().size();
        int[] placed = new int[plan.instances()];
        int[] slotOfMost = new int[plan.instances()];
        int[] count = new int[workloads];
        int[] first = new int[workloads];
        for (int i = 0; i < placed.length; i++) {
            Arrays.fill(count, 0);
            int most = 0;
            for (int s = Slots.first(plan, i); s < Slots.end(plan, i); s++) {
                int w = plan.workload(s);
                if (w >= 0) {
                    placed[i]++;
                    first[w] = count[w]++ == 0 ? s : first[w];
                }
            }
            for (int w = 1; w < workloads; w++) {
                most = count[w] > count[most] ? w : most;
            }
            slotOfMost[i] = placed[i] == 0 ? -1 : first[most];
        }
        return new Occupancy(placed, slotOfMost);
    }

    /// {@return the replicas on instance `i` that have an address}
    public int placed(int i) {
        return placed[i];
    }

    /// {@return the first slot of the workload that has most of them; -1 where there are none}
    public int slotOfMost(int i) {
        return slotOfMost[i];
    }
}
