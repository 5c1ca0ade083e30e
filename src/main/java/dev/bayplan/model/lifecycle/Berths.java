package dev.bayplan.model.lifecycle;

import dev.bayplan.model.lifecycle.Change.Cooled;
import dev.bayplan.model.lifecycle.Change.Lost;
import dev.bayplan.model.lifecycle.Change.Placed;
import dev.bayplan.model.lifecycle.Change.Released;
import dev.bayplan.model.placement.Standing;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Which place among the replicas of its instance each one keeps, from its arrival until its address is free for
/// another: the lowest that is free then. So it does not move while others come and go, however one gets to a time.
final class Berths {

    private static final int NOBODY = -1;

    private final int[] berths;
    private final int[][] holders;
    private final BitSet cools = new BitSet();

    private Berths(int replicas, int instances, List<Change> changes) {
        berths = new int[replicas];
        Arrays.fill(berths, NOBODY);
        holders = new int[instances][0];
        for (Change each : changes) {
            if (each instanceof Cooled(int id)) {
                cools.set(id);
            }
        }
    }

    /// {@return the berth of each replica, from 0; -1 where it never stood anywhere, or waited for an address from the
    /// start}
    ///
    /// @param start how everything stands before the first change
    static int[] of(Standing start, List<Change> changes, int replicas) {
        var berths = new Berths(replicas, start.plan().instances(), changes);
        int[] instanceOf = new int[replicas];
        for (int s = 0; s < start.plan().slots(); s++) {
            int id = start.replica(s);
            if (id >= 0) {
                instanceOf[id] = start.plan().instanceOfSlot(s);
                berths.take(id, instanceOf[id]);
            }
        }
        for (Change each : changes) {
            switch (each) {
                case Placed(int id, int instance) -> {
                    instanceOf[id] = instance;
                    berths.take(id, instance);
                }
                case Released(int id) when !berths.cools.get(id) -> berths.leave(id, instanceOf[id]);
                case Cooled(int id) -> berths.leave(id, instanceOf[id]);
                case Lost(int instance) -> berths.holders[instance] = new int[0];
                case Released _, Change.Grew _, Change.Shrank _, Change.Served _, Change.Launched _,
                        Change.Turned _, Change.Waits _ -> { }
            }
        }
        return berths.berths;
    }

    private void take(int id, int instance) {
        int[] held = holders[instance];
        int free = 0;
        while (free < held.length && held[free] != NOBODY) {
            free++;
        }
        if (free == held.length) {
            held = Arrays.copyOf(held, free + 1);
            holders[instance] = held;
        }
        held[free] = id;
        berths[id] = free;
    }

    /// Does nothing where its instance was lost in between, or it waited for an address from the start.
    private void leave(int id, int instance) {
        int[] held = holders[instance];
        int berth = berths[id];
        if (berth >= 0 && berth < held.length && held[berth] == id) {
            held[berth] = NOBODY;
        }
    }
}
