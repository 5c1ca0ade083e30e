package dev.bayplan.model.lifecycle;

import dev.bayplan.model.placement.Interfaces;
import java.util.function.IntConsumer;

/// Interfaces and addresses over time: what is attached takes its time, what is given back cools down.
final class Network {

    private final Simulation simulation;
    private final Interfaces interfaces;
    private final boolean[] growing;
    private final int[] launches;
    private final IntConsumer addressed;
    private int cooling;

    /// @param addressed told which replica has got the address that it waited for
    Network(Simulation simulation, Interfaces interfaces, IntConsumer addressed) {
        this.simulation = simulation;
        this.interfaces = interfaces;
        this.addressed = addressed;
        growing = new boolean[simulation.start.instances()];
        launches = new int[growing.length];
    }

    boolean place(int id, int i) {
        simulation.recorder.change(new Change.Placed(id, i));
        boolean hasAddress = interfaces.place(id, i);
        attend(i);
        return hasAddress;
    }

    /// Lets the pool of an instance grow, one step at a time, or detach what it does not need.
    void attend(int i) {
        if (growing[i] || !interfaces.wantsGrowth(i)) {
            return;
        }
        growing[i] = true;
        int launch = launches[i];
        simulation.after(Durations.ENI_ATTACH, () -> {
            if (launch == launches[i]) {
                growing[i] = false;
                grow(i);
            }
        });
    }

    private void grow(int i) {
        if (!interfaces.wantsGrowth(i)) {
            return;
        }
        simulation.recorder.change(new Change.Grew(i));
        boolean attached = interfaces.grow(i);
        simulation.recorder.cause = simulation.recorder.emit(
                attached ? EventKind.ENI_ATTACHED : EventKind.ADDRESS_ASSIGNED, new Subject.OfInstance(i),
                LifecycleRule.WARM_POOL, Detail.NONE);
        serve(i);
        attend(i);
    }

    private void serve(int i) {
        int id = interfaces.serveNext(i);
        while (id >= 0) {
            simulation.recorder.change(new Change.Served(i));
            addressed.accept(id);
            id = interfaces.serveNext(i);
        }
    }

    void release(LiveReplica replica, Subject subject) {
        int i = replica.instance;
        simulation.recorder.change(new Change.Released(replica.id));
        if (!interfaces.release(replica.id)) {
            freed(i);
            return;
        }
        cooling++;
        int seconds = interfaces.isOnTrunk(replica.id) ? Durations.BRANCH_COOL_DOWN : Durations.ADDRESS_COOL_DOWN;
        simulation.recorder.emit(
                EventKind.ADDRESS_COOLING, subject, LifecycleRule.ADDRESS_COOL_DOWN, new Detail.Wait(seconds));
        simulation.after(seconds, () -> cool(replica));
    }

    private void cool(LiveReplica replica) {
        int i = replica.instance;
        cooling--;
        simulation.recorder.change(new Change.Cooled(replica.id));
        interfaces.cooled(replica.id);
        serve(i);
        if (detachSpares(i) || interfaces.isOnTrunk(replica.id)) {
            attendZone(i);
        }
    }

    /// {@return whether there were any}
    private boolean detachSpares(int i) {
        boolean had = interfaces.hasSpare(i);
        while (interfaces.hasSpare(i)) {
            simulation.recorder.change(new Change.Shrank(i));
            interfaces.shrink(i);
            simulation.recorder.emit(
                    EventKind.ENI_DETACHED, new Subject.OfInstance(i), LifecycleRule.WARM_POOL, Detail.NONE);
        }
        return had;
    }

    /// An address of the subnet has become free: whoever lacks one in its zone may go on.
    private void freed(int i) {
        serve(i);
        attendZone(i);
    }

    private void attendZone(int i) {
        int zone = simulation.cluster.zone(i);
        for (int each = 0; each < growing.length; each++) {
            if (simulation.cluster.zone(each) == zone && simulation.cluster.isRunning(each)) {
                serve(each);
                attend(each);
            }
        }
    }

    void lose(int i) {
        simulation.recorder.change(new Change.Lost(i));
        interfaces.lose(i);
        growing[i] = false;
        launches[i]++;
    }

    void launch(int i, int z) {
        simulation.recorder.change(new Change.Launched(i, z));
        interfaces.launch(i, z);
        attend(i);
    }

    /// {@return whether a replica that waits on an instance for an address may still get one as things are}
    boolean isMoving(int i) {
        return growing[i] || cooling > 0;
    }

    int left(int z) {
        return interfaces.left(z);
    }
}
