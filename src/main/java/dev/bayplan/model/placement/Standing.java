package dev.bayplan.model.placement;

import java.util.BitSet;

/// A plan as it stands at one moment, with what it does not say itself.
public final class Standing {

    private final Plan plan;
    private final int[] replicas;
    private final BitSet cooling;

    Standing(Plan plan, int[] replicas, BitSet cooling) {
        this.plan = plan;
        this.replicas = replicas;
        this.cooling = cooling;
    }

    /// {@return where everything is; an address that cools down counts as free}
    public Plan plan() {
        return plan;
    }

    /// {@return the identity of the replica in slot `s` of the plan, or -1}
    public int replica(int s) {
        return replicas[s];
    }

    /// {@return whether the address in slot `s` cools down after its replica is gone}
    public boolean isCooling(int s) {
        return cooling.get(s);
    }
}
