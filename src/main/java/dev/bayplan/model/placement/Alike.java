package dev.bayplan.model.placement;

import org.jspecify.annotations.Nullable;

/// Instances that no scheduler can tell apart: of one group, in one zone, with equally many replicas of each workload.
/// What holds of one of them holds of all, so that it is worked out once.
final class Alike {

    final int group;
    final int zone;

    /// Replicas on each instance, by workload.
    final int[] onInstance;

    /// What is used of each bound of the group, in the order of the bounds.
    final int[] used;

    final int usedMilliCpu;
    final int usedMib;

    /// Which of them there are; the lowest index first.
    final IntHeap members = new IntHeap();

    /// What an instance becomes with one more replica, by workload; null until it has happened.
    final @Nullable Alike[] next;

    /// Where it stands among those that have members; -1 while it has none.
    int position = -1;

    Alike(int group, int zone, int[] onInstance, int[] used, int usedMilliCpu, int usedMib) {
        this.group = group;
        this.zone = zone;
        this.onInstance = onInstance;
        this.used = used;
        this.usedMilliCpu = usedMilliCpu;
        this.usedMib = usedMib;
        this.next = new @Nullable Alike[onInstance.length];
    }
}
