package dev.bayplan.model.placement;

/// A plan as it stands at one moment, with what it does not say itself.
public final class Standing {

    private final Plan plan;

    /// By slot: a replica, one that cools down as [LiveInterface] writes it, or -1.
    private final int[] holders;

    Standing(Plan plan, int[] holders) {
        this.plan = plan;
        this.holders = holders;
    }

    /// {@return where everything is; an address that cools down counts as free}
    public Plan plan() {
        return plan;
    }

    /// {@return the identity of the replica in slot `s` of the plan, or -1}
    public int replica(int s) {
        return Math.max(holders[s], -1);
    }

    /// {@return whether the address in slot `s` cools down after its replica is gone}
    public boolean isCooling(int s) {
        return LiveInterface.isCooling(holders[s]);
    }

    /// {@return the identity of the replica whose address slot `s` is, or was until it began to cool down; or -1}
    public int lastReplica(int s) {
        return isCooling(s) ? LiveInterface.cooled(holders[s]) : holders[s];
    }
}
