package dev.bayplan.model.placement;

/// Every replica that there ever was in a cluster, by a number of its own counted from 0: its workload, and its number
/// within it.
public final class ReplicaTable {

    private final IntList workload = new IntList(0);
    private final IntList number = new IntList(0);
    private final int[] last;

    /// @param workloads how many workloads there are
    public ReplicaTable(int workloads) {
        last = new int[workloads];
    }

    /// {@return the identity of one more replica of workload `w`, with the number after the last}
    public int add(int w) {
        workload.add(w);
        number.add(++last[w]);
        return workload.size() - 1;
    }

    int add(int w, int known) {
        workload.add(w);
        number.add(known);
        last[w] = Math.max(last[w], known);
        return workload.size() - 1;
    }

    public int size() {
        return workload.size();
    }

    public int workload(int id) {
        return workload.get(id);
    }

    /// {@return the number of a replica within its workload, from 1; never given twice}
    public int number(int id) {
        return number.get(id);
    }
}
