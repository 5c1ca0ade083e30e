package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.WarmPool;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.InterfaceUse.HostAddress;
import dev.bayplan.model.limits.InterfaceUse.OwnBranch;
import dev.bayplan.model.limits.InterfaceUse.OwnInterface;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.limits.InterfaceUse.SharedIpv6;
import dev.bayplan.model.limits.ReplicaNetwork;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Interfaces and addresses of a cluster while replicas come and go, beginning with a plan. Who stays keeps its own.
///
/// It chooses nothing: the same calls in the same order always give the same interfaces, so that a moment can be
/// reached again by calling again.
public final class Interfaces {

    final Scenario scenario;
    final List<InstanceLimits> limits;
    final Orchestrator orchestrator;
    final ReplicaTable replicas;
    final int[] group;
    final int[] zone;
    final LiveInstance[] instances;
    final FreeAddresses[] subnets;
    private final WarmPool warmPool;
    private final IntList instanceOf = new IntList(0);

    /// @param replicas those of the plan, from [StartingReplicas], and those to come
    public Interfaces(Scenario scenario, List<InstanceLimits> limits, Plan start, ReplicaTable replicas) {
        this.scenario = scenario;
        this.limits = limits;
        this.replicas = replicas;
        orchestrator = start.orchestrator();
        warmPool = WarmPool.on(scenario.asOf());
        subnets = scenario.zones().stream().map(each -> new FreeAddresses(each.subnet())).toArray(FreeAddresses[]::new);
        group = new int[start.instances()];
        zone = new int[start.instances()];
        instances = Stream.generate(LiveInstance::new).limit(start.instances()).toArray(LiveInstance[]::new);
        new StartingReplicas(start).fill(this);
    }

    void standsOn(int id, int i) {
        while (instanceOf.size() <= id) {
            instanceOf.add(-1);
        }
        instanceOf.set(id, i);
    }

    private InterfaceUse use(int i) {
        return limits.get(group[i]).interfaceUse();
    }

    ReplicaNetwork network(int id, int i) {
        return limits.get(group[i]).networks().get(replicas.workload(id));
    }

    private FreeAddresses subnet(int i) {
        return subnets[zone[i]];
    }

    /// {@return the addresses left in the subnet of a zone}
    public int left(int z) {
        return subnets[z].left();
    }

    /// Places a replica on an instance.
    ///
    /// @return whether it has an address
    public boolean place(int id, int i) {
        standsOn(id, i);
        LiveInstance instance = instances[i];
        switch (network(id, i)) {
            case HOST -> instance.hosts.add(id);
            case OWN_INTERFACE -> {
                var own = new LiveInterface(false, subnet(i).take());
                own.add(id, own.address);
                instance.attach(own);
            }
            case SHARED_ADDRESS, BRANCH_INTERFACE -> {
                if (!serve(id, i)) {
                    instance.waiting.add(id);
                    return false;
                }
            }
        }
        return true;
    }

    /// {@return whether the address of a replica is that of a branch interface}
    public boolean isOnTrunk(int id) {
        return network(id, instanceOf.get(id)) == ReplicaNetwork.BRANCH_INTERFACE;
    }

    private boolean serve(int id, int i) {
        LiveInstance instance = instances[i];
        if (network(id, i) == ReplicaNetwork.BRANCH_INTERFACE) {
            LiveInterface trunk = instance.trunk();
            boolean found = trunk != null && subnet(i).left() > 0;
            if (trunk != null && found) {
                trunk.add(id, subnet(i).take());
            }
            return found;
        }
        if (use(i) instanceof SharedIpv6) {
            instance.addIpv6(id);
            return true;
        }
        for (int e = 0; e < instance.attached(); e++) {
            int free = instance.interfaces.get(e).holder.indexOf(Plan.FREE);
            if (free >= 0) {
                instance.interfaces.get(e).holder.set(free, id);
                return true;
            }
        }
        return false;
    }

    /// Gives an address to the replica that has waited longest on an instance, where there is one for it.
    ///
    /// @return its identity, or -1
    public int serveNext(int i) {
        IntList waiting = instances[i].waiting;
        for (int n = 0; n < waiting.size(); n++) {
            int id = waiting.get(n);
            if (serve(id, i)) {
                waiting.removeAt(n);
                return id;
            }
        }
        return -1;
    }

    /// Takes a replica away.
    ///
    /// @return whether its address cools down, until [#cooled]
    public boolean release(int id) {
        int i = instanceOf.get(id);
        LiveInstance instance = instances[i];
        int waited = instance.waiting.indexOf(id);
        if (waited >= 0) {
            instance.waiting.removeAt(waited);
            return false;
        }
        return switch (network(id, i)) {
            case HOST -> {
                instance.hosts.removeAt(instance.hosts.indexOf(id));
                yield false;
            }
            case OWN_INTERFACE -> {
                LiveInterface own = holding(instance, id);
                subnet(i).giveBack(own.address);
                instance.interfaces.remove(own);
                yield false;
            }
            case BRANCH_INTERFACE, SHARED_ADDRESS -> releaseSlot(instance, id, i);
        };
    }

    private boolean releaseSlot(LiveInstance instance, int id, int i) {
        int number = instance.ipv6.indexOf(id);
        if (number >= 0) {
            instance.ipv6.set(number, Plan.FREE);
            return false;
        }
        LiveInterface each = holding(instance, id);
        int slot = each.holder.indexOf(id);
        boolean cools = orchestrator == Orchestrator.EKS;
        if (cools) {
            each.cool(slot);
        } else {
            dropBranch(each, slot, i);
        }
        return cools;
    }

    private void dropBranch(LiveInterface trunk, int slot, int i) {
        subnet(i).giveBack(trunk.addresses.get(slot));
        trunk.holder.removeAt(slot);
        trunk.addresses.removeAt(slot);
    }

    private static LiveInterface holding(LiveInstance instance, int id) {
        return instance.interfaces.stream()
                .filter(each -> each.holder.indexOf(id) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("replica " + id + " has no slot"));
    }

    /// Ends the cool-down of what a replica had; nothing where its instance is gone since.
    public void cooled(int id) {
        int i = instanceOf.get(id);
        for (LiveInterface each : instances[i].interfaces) {
            int slot = each.cooling(id);
            if (slot >= 0 && each.trunk) {
                dropBranch(each, slot, i);
            } else if (slot >= 0) {
                each.holder.set(slot, Plan.FREE);
            }
        }
    }

    /// {@return the interfaces and addresses that the pool of an instance should have; null where it has none}
    WarmPool.@Nullable Pool pool(int i) {
        LiveInstance instance = instances[i];
        if (!instance.running || !(use(i) instanceof SharedAddresses node)) {
            return null;
        }
        int pods = 0;
        for (int e = 0; e < instance.attached(); e++) {
            IntList holder = instance.interfaces.get(e).holder;
            for (int s = 0; s < holder.size(); s++) {
                pods += holder.get(s) >= 0 ? 1 : 0;
            }
        }
        for (int n = 0; n < instance.waiting.size(); n++) {
            pods += network(instance.waiting.get(n), i) == ReplicaNetwork.SHARED_ADDRESS ? 1 : 0;
        }
        return warmPool.atRest(node, scenario.eks().networking().warmTargets(), pods);
    }

    /// {@return whether the pool of an instance lacks something that its subnet has}
    public boolean wantsGrowth(int i) {
        WarmPool.Pool pool = pool(i);
        return pool != null && subnet(i).left() > 0 && PoolGrowth.of(this, i, pool).isPossible();
    }

    /// Attaches one more interface with its addresses, or what addresses the attached ones lack.
    ///
    /// @return whether it was an interface
    public boolean grow(int i) {
        WarmPool.Pool pool = pool(i);
        return pool != null && PoolGrowth.of(this, i, pool).grow();
    }

    /// {@return whether an instance has an interface that its pool does not need, with nothing on it}
    public boolean hasSpare(int i) {
        WarmPool.Pool pool = pool(i);
        return pool != null && PoolGrowth.of(this, i, pool).hasSpare();
    }

    /// Detaches the last interface of an instance.
    public void shrink(int i) {
        LiveInterface last = instances[i].interfaces.remove(instances[i].attached() - 1);
        giveBack(last, i);
    }

    private void giveBack(LiveInterface each, int i) {
        subnet(i).giveBack(each.address);
        for (int s = 0; s < each.holder.size(); s++) {
            if (each.holder.get(s) != Plan.EMPTY) {
                subnet(i).giveBack(each.addresses.get(s));
            }
        }
    }

    /// Takes an instance away, with everything on it.
    public void lose(int i) {
        instances[i].interfaces.forEach(each -> giveBack(each, i));
        instances[i].clear();
    }

    /// Starts an instance in a zone whose subnet has an address left, with its primary interface.
    public void launch(int i, int z) {
        zone[i] = z;
        LiveInstance instance = instances[i];
        instance.running = true;
        instance.interfaces.add(new LiveInterface(false, subnet(i).take()));
        boolean hasTrunk = switch (use(i)) {
            case SharedAddresses node -> node.trunk();
            case SharedIpv6 node -> node.trunk();
            case OwnBranch _ -> true;
            case OwnInterface _, HostAddress _ -> false;
        };
        if (hasTrunk && subnet(i).left() > 0) {
            instance.interfaces.add(new LiveInterface(true, subnet(i).take()));
        }
    }

    /// {@return how everything stands now}
    ///
    /// @param pending what waits for an instance
    public Standing standing(List<Pending> pending) {
        return new StandingLayout(this).lay(pending);
    }
}
