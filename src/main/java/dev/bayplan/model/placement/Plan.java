package dev.bayplan.model.placement;

import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Target;
import java.util.Arrays;
import java.util.List;

/// Where everything stands for one scenario under one orchestrator.
///
/// Flat arrays behind small read methods: an instance has a range of interfaces, an interface a range of slots, a slot
/// an address and perhaps a replica. Instances are in the order of the fleet, interfaces in the order of attachment.
/// Slot 0 of an interface is its primary address; on the primary interface those replicas follow that share the address
/// of their instance. A trunk comes last, with a slot for each branch interface. Nothing of a plan changes once it is
/// made.
public final class Plan {

    /// In place of a workload: an address that is attached and free.
    public static final int FREE = -1;

    /// In place of a workload: a primary address that stays the interface's own.
    public static final int PRIMARY = -2;

    /// In place of a workload: a slot of an interface without an address in it.
    public static final int EMPTY = -3;

    private final Orchestrator orchestrator;
    /// Bytes where a scenario has few of something: memory is what limits the largest plans.
    private final byte[] group;
    private final byte[] zone;
    private final int[] firstInterface;
    private final int[] firstSlot;
    private final byte[] trunks;
    private final byte[] slotWorkload;
    private final int[] slotReplica;
    private final int[] slotAddress;
    private final boolean[] sharesIpv6;
    private final int[] firstUnaddressed;
    private final int[] unaddressedWorkload;
    private final Resource[] unaddressedBound;
    private final int[] placed;
    private final int[] subnetAddresses;
    private final List<Pending> pending;

    Plan(PlanLayout layout, List<Pending> pending) {
        orchestrator = layout.orchestrator;
        group = Bytes.of(layout.group, layout.group.length);
        zone = Bytes.of(layout.zone, layout.zone.length);
        firstInterface = layout.firstInterface;
        firstSlot = layout.firstSlot.toArray();
        trunks = layout.trunks.toBytes();
        slotWorkload = layout.slotWorkload.toBytes();
        slotReplica = layout.slotReplica.toArray();
        slotAddress = layout.slotAddress.toArray();
        sharesIpv6 = layout.sharesIpv6;
        firstUnaddressed = layout.firstUnaddressed;
        unaddressedWorkload = layout.unaddressedWorkload.toArray();
        unaddressedBound = layout.unaddressedBound;
        placed = layout.placed;
        subnetAddresses = layout.subnetAddresses;
        this.pending = List.copyOf(pending);
    }

    public Orchestrator orchestrator() {
        return orchestrator;
    }

    public int instances() {
        return group.length;
    }

    /// {@return the index in the scenario's fleet of the group that instance `i` belongs to}
    public int group(int i) {
        return group[i];
    }

    /// {@return the index of the zone that instance `i` runs in}
    public int zone(int i) {
        return zone[i];
    }

    /// {@return whether instance `i` found an address for itself; if not, it was never started and has no interface}
    public boolean launched(int i) {
        return firstInterface[i] < firstInterface[i + 1];
    }

    /// {@return the interfaces attached to all instances, trunks included}
    public int interfaces() {
        return trunks.length;
    }

    /// {@return whether interface `j` is a trunk: each replica on it has a branch interface of its own}
    public boolean isTrunk(int j) {
        return trunks[j] == 1;
    }

    /// {@return the branch interfaces on all trunks}
    public int branchInterfaces() {
        int count = 0;
        for (int j = 0; j < trunks.length; j++) {
            count += isTrunk(j) ? slots(j) - 1 : 0;
        }
        return count;
    }

    /// {@return all network interfaces, those attached to instances and the branch interfaces on their trunks}
    public int networkInterfaces() {
        return interfaces() + branchInterfaces();
    }

    /// {@return the first interface of instance `i`; its last one stands before the first of the next instance}
    public int firstInterface(int i) {
        return firstInterface[i];
    }

    /// {@return the number of interfaces attached to instance `i`}
    public int interfaces(int i) {
        return firstInterface[i + 1] - firstInterface[i];
    }

    /// {@return the instance that interface `j` is attached to}
    public int instanceOfInterface(int j) {
        return lastNotAfter(firstInterface, j);
    }

    public int slots() {
        return slotWorkload.length;
    }

    /// {@return the first slot of interface `j`, its primary address}
    public int firstSlot(int j) {
        return firstSlot[j];
    }

    /// {@return the number of slots of interface `j`}
    public int slots(int j) {
        return firstSlot[j + 1] - firstSlot[j];
    }

    /// {@return the interface that slot `s` is on}
    public int interfaceOfSlot(int s) {
        return lastNotAfter(firstSlot, s);
    }

    /// {@return the instance that slot `s` is on}
    public int instanceOfSlot(int s) {
        return instanceOfInterface(interfaceOfSlot(s));
    }

    /// {@return the index of the workload whose replica has slot `s`, or [#FREE], or [#PRIMARY]}
    public int workload(int s) {
        return slotWorkload[s];
    }

    /// {@return the number of the replica in slot `s` within its workload, from 1 in the order of placement}
    public int replica(int s) {
        return slotReplica[s];
    }

    /// {@return the IPv4 address of slot `s`, as an unsigned number; where [#hasIpv6] its number in the node's /80}
    public int address(int s) {
        return slotAddress[s];
    }

    /// {@return whether slot `s` of interface `j` has an address of its own beside the primary one: not that of the
    /// instance, and not none}
    public boolean hasFurtherAddress(int j, int s) {
        return slotWorkload[s] != EMPTY && slotAddress[s] != slotAddress[firstSlot[j]];
    }

    /// {@return whether slot `s` has an IPv6 address of its node's prefix}
    public boolean hasIpv6(int s) {
        int j = interfaceOfSlot(s);
        int i = instanceOfInterface(j);
        return slotWorkload[s] >= 0 && sharesIpv6[group[i]] && !isTrunk(j) && hasFurtherAddress(j, s);
    }

    /// {@return the replicas on instance `i` that were admitted but found no address}
    public int unaddressed(int i) {
        return firstUnaddressed[i + 1] - firstUnaddressed[i];
    }

    /// {@return the workload of the `n`th replica without address on instance `i`}
    public int unaddressedWorkload(int i, int n) {
        return unaddressedWorkload[firstUnaddressed[i] + n];
    }

    /// {@return the index of the `n`th replica without address on instance `i` among all that have none}
    public int indexOfUnaddressed(int i, int n) {
        return firstUnaddressed[i] + n;
    }

    /// {@return the instance that admitted the replica without address of that index}
    public int instanceOfUnaddressed(int index) {
        int i = Arrays.binarySearch(firstUnaddressed, index);
        if (i < 0) {
            return -i - 2;
        }
        // Of several instances that begin at the same index only the last one has any.
        while (firstUnaddressed[i + 1] == index) {
            i++;
        }
        return i;
    }

    /// {@return what denied an address to the replicas without one on instance `i`}
    public Resource unaddressedBound(int i) {
        return unaddressedBound[i];
    }

    /// {@return the replicas without address on all instances}
    public int withoutAddress() {
        return unaddressedWorkload.length;
    }

    /// {@return the replicas of workload `w` that an instance admitted and that have an address}
    public int placed(int w) {
        return placed[w];
    }

    /// {@return all replicas that an instance admitted and that have an address}
    public int placed() {
        return Arrays.stream(placed).sum();
    }

    /// {@return the replicas with an address on instance `i`}
    public int placedOn(int i) {
        int count = 0;
        if (launched(i)) {
            int end = firstSlot[firstInterface[i + 1]];
            for (int s = firstSlot[firstInterface[i]]; s < end; s++) {
                if (slotWorkload[s] >= 0) {
                    count++;
                }
            }
        }
        return count;
    }

    /// {@return the addresses that instances, pods and tasks take from the subnet of zone `z`}
    public int subnetAddresses(int z) {
        return subnetAddresses[z];
    }

    public List<Pending> pending() {
        return pending;
    }

    /// {@return the replicas that no instance takes}
    public int pendingReplicas() {
        return pending.stream().mapToInt(Pending::count).sum();
    }

    /// {@return whether this plan has what is pointed at}
    public boolean has(Target target) {
        return switch (target) {
            case Target.Instance(var _, int instance) -> instance < instances();
            case Target.NetworkInterface(var _, int networkInterface) -> networkInterface < interfaces();
            case Target.Slot(var _, int slot) -> slot < slots();
        };
    }

    /// {@return the instance that a target is or stands on}
    public int instanceOf(Target target) {
        return switch (target) {
            case Target.Instance(var _, int instance) -> instance;
            case Target.NetworkInterface(var _, int networkInterface) -> instanceOfInterface(networkInterface);
            case Target.Slot(var _, int slot) -> instanceOfSlot(slot);
        };
    }

    private static int lastNotAfter(int[] starts, int value) {
        int found = Arrays.binarySearch(starts, value);
        if (found < 0) {
            return -found - 2;
        }
        // Empty ranges share a start with the range that follows them.
        while (found + 1 < starts.length && starts[found + 1] == value) {
            found++;
        }
        return found;
    }
}
