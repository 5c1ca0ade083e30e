package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.addresses.WarmPool;
import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.InterfaceUse.OwnInterface;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.scenario.Scenario;

/// Attaches interfaces to the instances and takes their addresses from the subnets: first every instance's own, then
/// interface by interface, one for each instance in turn; so that all pools grow at one pace. What a subnet does not
/// have, nobody gets.
final class Attachment {

    private final Scenario scenario;
    private final Fleet fleet;
    private final WarmPool warmPool;
    private final int[] taken;
    private final int[] attached;
    private final int[][] primary;
    private final int[][] base;
    private final int[][] secondary;

    Attachment(Scenario scenario, Fleet fleet) {
        this.scenario = scenario;
        this.fleet = fleet;
        this.warmPool = WarmPool.on(scenario.asOf());
        taken = new int[scenario.zones().size()];
        attached = new int[fleet.instances()];
        primary = new int[fleet.instances()][];
        base = new int[fleet.instances()][];
        secondary = new int[fleet.instances()][];
    }

    void attach(Replicas replicas) {
        int rounds = 0;
        int[] wanted = new int[fleet.instances()];
        for (int i = 0; i < wanted.length; i++) {
            if (fleet.launched[i]) {
                wanted[i] = switch (fleet.interfaceUse(i)) {
                    case SharedAddresses node ->
                            warmPool.atRest(node, WarmPool.Targets.DEFAULT, replicas.on(i)).enis();
                    case OwnInterface _ -> 1 + replicas.on(i);
                };
                rounds = Math.max(rounds, wanted[i]);
            }
            primary[i] = new int[wanted[i]];
            base[i] = new int[wanted[i]];
            secondary[i] = new int[wanted[i]];
        }
        takePrimaryOfInstances();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < wanted.length; i++) {
                if (round < wanted[i] && attached[i] >= round) {
                    attach(i, round);
                }
            }
        }
    }

    private void takePrimaryOfInstances() {
        for (int i = 0; i < primary.length; i++) {
            if (primary[i].length > 0) {
                primary[i][0] = take(i, 1);
                attached[i] = 1;
            }
        }
    }

    private void attach(int i, int round) {
        int zone = fleet.zone[i];
        if (round > 0) {
            if (left(zone) == 0) {
                return;
            }
            primary[i][round] = take(i, 1);
            attached[i]++;
        }
        if (fleet.interfaceUse(i) instanceof SharedAddresses node) {
            int got = Math.min(node.secondaryAddresses(), left(zone));
            secondary[i][round] = got;
            base[i][round] = take(i, got);
        }
    }

    /// {@return the first of `count` addresses that follow each other}
    private int take(int i, int count) {
        int zone = fleet.zone[i];
        int address = scenario.zones().get(zone).subnet().base() + Subnet.FIRST_USABLE + taken[zone];
        taken[zone] += count;
        return address;
    }

    private int left(int zone) {
        return (int) Subnet.usable(scenario.zones().get(zone).subnet()).value() - taken[zone];
    }

    int taken(int zone) {
        return taken[zone];
    }

    int interfaces(int i) {
        return attached[i];
    }

    int primaryAddress(int i, int e) {
        return primary[i][e];
    }

    int secondaryBase(int i, int e) {
        return base[i][e];
    }

    int secondaryAddresses(int i, int e) {
        return secondary[i][e];
    }

    /// {@return whether a replica has the interface for itself, its primary address with it}
    boolean primaryIsForReplica(int i, int e) {
        return e > 0 && fleet.interfaceUse(i) instanceof OwnInterface;
    }

    /// {@return whether the instance has all interfaces and all addresses that its type allows}
    boolean isFull(int i) {
        InterfaceUse use = fleet.interfaceUse(i);
        if (!(use instanceof SharedAddresses node) || attached[i] < node.enis()) {
            return false;
        }
        for (int got : secondary[i]) {
            if (got < node.secondaryAddresses()) {
                return false;
            }
        }
        return true;
    }
}
