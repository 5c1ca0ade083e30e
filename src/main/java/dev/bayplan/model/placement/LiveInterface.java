package dev.bayplan.model.placement;

/// An interface whose slots get replicas and lose them.
final class LiveInterface {

    /// What comes before the identity of a replica whose address cools down in a slot: the slot holds
    /// `COOLING - identity`.
    private static final int COOLING = -10;

    final boolean trunk;

    /// Its own address.
    final int address;

    /// By slot, the primary address not counted: a replica, [Plan#FREE], [Plan#EMPTY], or one that cools down.
    final IntList holder = new IntList(0);
    final IntList addresses = new IntList(0);

    LiveInterface(boolean trunk, int address) {
        this.trunk = trunk;
        this.address = address;
    }

    void add(int replica, int at) {
        holder.add(replica);
        addresses.add(at);
    }

    void cool(int slot) {
        holder.set(slot, COOLING - holder.get(slot));
    }

    static boolean isCooling(int holder) {
        return holder <= COOLING;
    }

    /// {@return the identity of the replica that a holder that cools down stands for}
    static int cooled(int holder) {
        return COOLING - holder;
    }

    /// {@return the slot in which the address of a replica cools down, or -1}
    int cooling(int replica) {
        return holder.indexOf(COOLING - replica);
    }

    int count(int what) {
        int count = 0;
        for (int s = 0; s < holder.size(); s++) {
            count += holder.get(s) == what ? 1 : 0;
        }
        return count;
    }

    /// {@return the slots with an address for a replica in them}
    int addressed() {
        return holder.size() - count(Plan.EMPTY);
    }
}
