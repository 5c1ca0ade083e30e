package dev.bayplan.drawing.scene;

import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.placement.Plan;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The occupied slots of a plan, instance by instance, for lenses that show replicas and nothing between them.
final class OccupiedSlots {

    /// For lenses that show every address.
    static final OccupiedSlots ABSENT = new OccupiedSlots(new int[1], new int[0], false);

    private final int[] first;
    private final int[] slot;
    private final boolean present;

    private OccupiedSlots(int[] first, int[] slot, boolean present) {
        this.first = first;
        this.slot = slot;
        this.present = present;
    }

    /// @param moment of which addresses that cool down are shown too; null = none
    static OccupiedSlots of(Plan plan, @Nullable Moment moment) {
        int[] first = new int[plan.instances() + 1];
        int[] slot = new int[plan.slots()];
        int found = 0;
        for (int i = 0; i < plan.instances(); i++) {
            first[i] = found;
            for (int s = Slots.first(plan, i); s < Slots.end(plan, i); s++) {
                if (plan.workload(s) >= 0 || Lives.isCooling(moment, plan, s)) {
                    slot[found++] = s;
                }
            }
        }
        first[plan.instances()] = found;
        return new OccupiedSlots(first, Arrays.copyOf(slot, found), true);
    }

    boolean present() {
        return present;
    }

    int on(int i) {
        return first[i + 1] - first[i];
    }

    int slot(int i, int n) {
        return slot[first[i] + n];
    }

    /// {@return which replica of instance `i` has slot `s`}
    int rank(int i, int s) {
        return Arrays.binarySearch(slot, first[i], first[i + 1], s) - first[i];
    }
}
