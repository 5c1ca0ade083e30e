package dev.bayplan.model.placement;

import dev.bayplan.model.addresses.WarmPool;
import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.InterfaceUse.HostAddress;
import dev.bayplan.model.limits.InterfaceUse.OwnBranch;
import dev.bayplan.model.limits.InterfaceUse.OwnInterface;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.limits.InterfaceUse.SharedIpv6;
import dev.bayplan.model.limits.ReplicaNetwork;
import dev.bayplan.model.scenario.Scenario;
import java.util.Arrays;

/// Attaches interfaces to the instances and takes their addresses from the subnets: first every instance's own, then
/// the trunks, then interface by interface, one for each instance in turn, so that all pools grow at one pace; last the
/// branch interfaces. What a subnet does not have, nobody gets.
final class Attachment {

    private static final int[] NONE = {};

    private final Scenario scenario;
    private final Fleet fleet;
    private final WarmPool warmPool;
    private final SubnetAddresses[] subnets;
    private final int[] attached;
    private final int[][] primary;

    /// Addresses for replicas on each interface, and how many there should be on all of them.
    private final int[][][] secondary;
    private final int[] wanted;

    private final boolean[] trunk;
    private final int[] trunkAddress;
    private final int[][] branches;

    Attachment(Scenario scenario, Fleet fleet) {
        this.scenario = scenario;
        this.fleet = fleet;
        int instances = fleet.instances();
        warmPool = WarmPool.on(scenario.asOf());
        subnets = scenario.zones().stream().map(z -> new SubnetAddresses(z.subnet())).toArray(SubnetAddresses[]::new);
        attached = new int[instances];
        primary = new int[instances][];
        secondary = new int[instances][][];
        wanted = new int[instances];
        trunk = new boolean[instances];
        trunkAddress = new int[instances];
        branches = new int[instances][];
        Arrays.fill(branches, NONE);
    }

    void attach(Replicas replicas) {
        int rounds = 0;
        for (int i = 0; i < attached.length; i++) {
            int enis = fleet.launched[i] ? interfacesWanted(i, replicas) : 0;
            primary[i] = new int[enis];
            secondary[i] = new int[enis][];
            Arrays.fill(secondary[i], NONE);
            rounds = Math.max(rounds, enis);
        }
        attachPrimaries();
        attachTrunks();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < attached.length; i++) {
                if (round < primary[i].length && attached[i] >= round) {
                    attach(i, round);
                }
            }
        }
        attachBranches(replicas);
    }

    /// {@return the interfaces that instance `i` wants, its trunk not counted}
    private int interfacesWanted(int i, Replicas replicas) {
        return switch (fleet.interfaceUse(i)) {
            case SharedAddresses node -> {
                WarmPool.Pool pool = warmPool.atRest(
                        node, scenario.eks().networking().warmTargets(),
                        replicas.on(i, fleet.networks(i), ReplicaNetwork.SHARED_ADDRESS));
                wanted[i] = pool.addresses();
                yield pool.enis() - (node.trunk() ? 1 : 0);
            }
            case OwnInterface _ -> 1 + replicas.on(i, fleet.networks(i), ReplicaNetwork.OWN_INTERFACE);
            case SharedIpv6 _, OwnBranch _, HostAddress _ -> 1;
        };
    }

    private void attachPrimaries() {
        for (int i = 0; i < primary.length; i++) {
            if (primary[i].length > 0) {
                primary[i][0] = subnet(i).take();
                attached[i] = 1;
            }
        }
    }

    private void attachTrunks() {
        for (int i = 0; i < trunk.length; i++) {
            if (attached[i] > 0 && hasTrunk(fleet.interfaceUse(i)) && subnet(i).left() > 0) {
                trunk[i] = true;
                trunkAddress[i] = subnet(i).take();
            }
        }
    }

    private static boolean hasTrunk(InterfaceUse use) {
        return switch (use) {
            case SharedAddresses node -> node.trunk();
            case SharedIpv6 node -> node.trunk();
            case OwnBranch _ -> true;
            case OwnInterface _, HostAddress _ -> false;
        };
    }

    private void attach(int i, int round) {
        if (round > 0) {
            if (subnet(i).left() == 0) {
                return;
            }
            primary[i][round] = subnet(i).take();
            attached[i]++;
        }
        if (fleet.interfaceUse(i) instanceof SharedAddresses node && (round > 0 || node.primaryServes())) {
            secondary[i][round] = node.addressesPerSlot() == 1 ? singles(i, node) : prefixes(i, node);
        }
    }

    private int[] singles(int i, SharedAddresses node) {
        int[] addresses = new int[Math.min(Math.min(node.slots(), missing(i)), subnet(i).left())];
        Arrays.setAll(addresses, _ -> subnet(i).take());
        return addresses;
    }

    private int[] prefixes(int i, SharedAddresses node) {
        int each = node.addressesPerSlot();
        int[] addresses = new int[Math.min(node.slots() * each, missing(i))];
        int found = 0;
        while (found < addresses.length && subnet(i).hasPrefix()) {
            int base = subnet(i).takePrefix();
            for (int n = 0; n < each; n++) {
                addresses[found++] = base + n;
            }
        }
        return Arrays.copyOf(addresses, found);
    }

    /// {@return the addresses that the pool of instance `i` still lacks}
    private int missing(int i) {
        return wanted[i] - addresses(i);
    }

    private int addresses(int i) {
        int count = 0;
        for (int[] each : secondary[i]) {
            count += each.length;
        }
        return count;
    }

    private void attachBranches(Replicas replicas) {
        for (int i = 0; i < trunk.length; i++) {
            if (trunk[i]) {
                int asked = replicas.on(i, fleet.networks(i), ReplicaNetwork.BRANCH_INTERFACE);
                branches[i] = new int[Math.min(asked, subnet(i).left())];
                int instance = i;
                Arrays.setAll(branches[i], _ -> subnet(instance).take());
            }
        }
    }

    private SubnetAddresses subnet(int i) {
        return subnets[fleet.zone[i]];
    }

    int taken(int zone) {
        return subnets[zone].taken();
    }

    /// {@return the interfaces of instance `i`, its trunk not counted}
    int interfaces(int i) {
        return attached[i];
    }

    int primaryAddress(int i, int e) {
        return primary[i][e];
    }

    /// {@return the addresses for replicas on an interface}
    int[] secondaryAddresses(int i, int e) {
        return secondary[i][e];
    }

    boolean hasTrunk(int i) {
        return trunk[i];
    }

    int trunkAddress(int i) {
        return trunkAddress[i];
    }

    /// {@return the addresses of the branch interfaces on the trunk of instance `i`}
    int[] branchAddresses(int i) {
        return branches[i];
    }

    /// {@return whether the pool of instance `i` has all addresses that it is told to have}
    boolean isAtRest(int i) {
        return fleet.interfaceUse(i) instanceof SharedAddresses && missing(i) == 0;
    }
}
