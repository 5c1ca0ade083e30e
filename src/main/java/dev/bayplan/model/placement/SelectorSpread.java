package dev.bayplan.model.placement;

import java.util.Arrays;

/// SelectorSpread of 2018: prefers nodes, and twice as much zones, with fewer pods of the Service. First every node
/// that would take the pod is counted, then any of them is scored.
public final class SelectorSpread {

    private final int[] inZone;
    private int mostOnNode;
    private int mostInZone;

    public SelectorSpread(int zones) {
        inZone = new int[zones];
    }

    /// Forgets every node.
    void clear() {
        Arrays.fill(inZone, 0);
        mostOnNode = 0;
        mostInZone = 0;
    }

    /// Counts `nodes` nodes of a zone with `pods` matching pods on each.
    public void count(int nodes, int pods, int zone) {
        inZone[zone] += nodes * pods;
        mostOnNode = Math.max(mostOnNode, pods);
        mostInZone = Math.max(mostInZone, inZone[zone]);
    }

    /// {@return the score of a node that was counted}
    public long score(int pods, int zone) {
        return SchedulerScores.selectorSpread(pods, mostOnNode, inZone[zone], mostInZone);
    }
}
