package dev.bayplan.drawing.scene;

import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.placement.Plan;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The occupied slots of a plan, instance by instance, for lenses that show replicas and nothing between them. At a
/// moment each keeps its cell as long as it is there, so that cells between them may be empty.
final class OccupiedSlots {

    /// What an empty cell has for a slot.
    static final int NONE = -1;

    /// For lenses that show every address.
    static final OccupiedSlots ABSENT = new OccupiedSlots(new int[1], new int[0], false, true);

    private final int[] first;
    private final int[] slot;
    private final boolean present;
    private final boolean sorted;

    private OccupiedSlots(int[] first, int[] slot, boolean present, boolean sorted) {
        this.first = first;
        this.slot = slot;
        this.present = present;
        this.sorted = sorted;
    }

    /// @param moment whose replicas keep their cells, and of which addresses that cool down are shown too; null = none
    static OccupiedSlots of(Plan plan, @Nullable Moment moment) {
        return moment == null ? of(plan) : at(plan, moment);
    }

    private static OccupiedSlots of(Plan plan) {
        int[] first = new int[plan.instances() + 1];
        int[] slot = new int[plan.slots()];
        int found = 0;
        for (int i = 0; i < plan.instances(); i++) {
            first[i] = found;
            for (int s = Slots.first(plan, i); s < Slots.end(plan, i); s++) {
                if (plan.workload(s) >= 0) {
                    slot[found++] = s;
                }
            }
        }
        first[plan.instances()] = found;
        return new OccupiedSlots(first, Arrays.copyOf(slot, found), true, true);
    }

    private static OccupiedSlots at(Plan plan, Moment moment) {
        int[] first = new int[plan.instances() + 1];
        int[] slot = new int[plan.slots()];
        int found = 0;
        for (int i = 0; i < plan.instances(); i++) {
            first[i] = found;
            int cells = 0;
            int occupied = 0;
            for (int s = Slots.first(plan, i); s < Slots.end(plan, i); s++) {
                if (shows(plan, moment, s)) {
                    occupied++;
                    cells = Math.max(cells, moment.berth(s) + 1);
                }
            }
            cells = Math.max(cells, occupied);
            if (found + cells > slot.length) {
                slot = Arrays.copyOf(slot, 2 * (found + cells));
            }
            Arrays.fill(slot, found, found + cells, NONE);
            fill(plan, moment, i, slot, found);
            found += cells;
        }
        first[plan.instances()] = found;
        return new OccupiedSlots(first, Arrays.copyOf(slot, found), true, false);
    }

    private static void fill(Plan plan, Moment moment, int i, int[] slot, int from) {
        var others = new BitSet();
        for (int s = Slots.first(plan, i); s < Slots.end(plan, i); s++) {
            if (shows(plan, moment, s)) {
                int berth = moment.berth(s);
                if (berth >= 0 && slot[from + berth] == NONE) {
                    slot[from + berth] = s;
                } else {
                    others.set(s);
                }
            }
        }
        // What still cools down at the end of time may share its berth with a successor.
        int cell = from;
        for (int s = others.nextSetBit(0); s >= 0; s = others.nextSetBit(s + 1)) {
            while (slot[cell] != NONE) {
                cell++;
            }
            slot[cell] = s;
        }
    }

    private static boolean shows(Plan plan, Moment moment, int s) {
        return plan.workload(s) >= 0 || Lives.isCooling(moment, plan, s);
    }

    boolean present() {
        return present;
    }

    /// {@return the cells of instance `i`}
    int on(int i) {
        return first[i + 1] - first[i];
    }

    /// {@return the slot in the `n`th cell of instance `i`; [#NONE] where it is empty}
    int slot(int i, int n) {
        return slot[first[i] + n];
    }

    /// {@return the cell of instance `i` that slot `s` stands in}
    int rank(int i, int s) {
        if (sorted) {
            return Arrays.binarySearch(slot, first[i], first[i + 1], s) - first[i];
        }
        int cell = first[i];
        while (slot[cell] != s) {
            cell++;
        }
        return cell - first[i];
    }
}
