package dev.bayplan.model.placement;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.product;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.Demand;
import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.Quantity;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Takes down what was placed where, and lays it out as interfaces, addresses and slots.
final class PlanBuilder {

    final Orchestrator orchestrator;
    final int[] group;
    final int[] zone;
    final int[] firstInterface;
    final IntList firstSlot;
    final IntList trunks = new IntList(0);
    final IntList slotAddress;
    final IntList slotWorkload;
    final IntList slotReplica;
    final int[] firstUnaddressed;
    final IntList unaddressedWorkload = new IntList(0);
    final Resource[] unaddressedBound;
    final int[] placed;
    final int[] subnetAddresses;
    final List<Pending> pending = new ArrayList<>();

    private final Scenario scenario;
    private final Fleet fleet;
    private final IntList order;
    private final IntList workload;

    PlanBuilder(Scenario scenario, Orchestrator orchestrator, Fleet fleet) {
        this.scenario = scenario;
        this.orchestrator = orchestrator;
        this.fleet = fleet;
        int instances = fleet.instances();
        group = fleet.group;
        zone = fleet.zone;
        firstInterface = new int[instances + 1];
        firstUnaddressed = new int[instances + 1];
        unaddressedBound = new Resource[instances];
        Arrays.fill(unaddressedBound, Resource.SUBNET);
        placed = new int[scenario.workloads().size()];
        subnetAddresses = new int[scenario.zones().size()];
        order = new IntList(scenario.replicas());
        workload = new IntList(scenario.replicas());
        firstSlot = new IntList(instances * 4);
        slotWorkload = new IntList(scenario.replicas() * 2);
        slotReplica = new IntList(scenario.replicas() * 2);
        slotAddress = new IntList(scenario.replicas() * 2);
    }

    void placed(int instance, int w) {
        order.add(instance);
        workload.add(w);
    }

    void pending(int w, int count) {
        Resource bound = mostFrequentRefusal(w);
        pending.add(new Pending(w, count, bound, capacityOfFleet(bound, w)));
    }

    private Resource mostFrequentRefusal(int w) {
        Map<Resource, Integer> refusals = new EnumMap<>(Resource.class);
        boolean daemon = scenario.workloads().get(w).daemon();
        for (Alike each : fleet.present()) {
            // An instance that has its daemon refuses nothing.
            Resource refusal = daemon && each.onInstance[w] > 0 ? null : fleet.refusal(each, w);
            if (refusal != null) {
                refusals.merge(refusal, each.members.size(), Integer::sum);
            }
        }
        for (boolean started : fleet.launched) {
            if (!started) {
                refusals.merge(Resource.SUBNET, 1, Integer::sum);
            }
        }
        Resource most = firstBound(w);
        for (Map.Entry<Resource, Integer> each : refusals.entrySet()) {
            if (each.getValue() > refusals.getOrDefault(most, 0)) {
                most = each.getKey();
            }
        }
        return most;
    }

    private int launched(int g) {
        int count = 0;
        for (int i = 0; i < fleet.instances(); i++) {
            count += fleet.group[i] == g && fleet.launched[i] ? 1 : 0;
        }
        return count;
    }

    /// Without an instance nothing refuses; what there is none of then is places.
    private Resource firstBound(int w) {
        return switch (orchestrator) {
            case EKS -> Resource.MAX_PODS;
            case ECS -> switch (scenario.networkMode(w)) {
                case AWSVPC -> Resource.INTERFACES;
                case BRIDGE, HOST -> Resource.PORT;
            };
        };
    }

    private Arithmetic capacityOfFleet(Resource resource, int w) {
        if (resource == Resource.SUBNET) {
            return new Arithmetic.Sum(scenario.zones().stream()
                    .map(each -> Subnet.usable(each.subnet()))
                    .toList());
        }
        List<Arithmetic> parts = new ArrayList<>();
        for (int g = 0; g < fleet.limits.size(); g++) {
            for (Demand demand : fleet.limits.get(g).demands()) {
                if (isAlike(demand.bound().resource(), resource) && demand.each().get(w) > 0) {
                    parts.add(product(given(Quantity.INSTANCES, launched(g)), demand.bound().arithmetic()));
                }
            }
        }
        return switch (parts.size()) {
            case 0 -> given(Quantity.INSTANCES, 0);
            case 1 -> parts.getFirst();
            default -> new Arithmetic.Sum(parts);
        };
    }

    /// An instance without a trunk has interfaces where others have branch interfaces: both are places for tasks.
    private static boolean isAlike(Resource one, Resource other) {
        return one == other || (isForOneReplica(one) && isForOneReplica(other));
    }

    private static boolean isForOneReplica(Resource resource) {
        return resource == Resource.INTERFACES || resource == Resource.BRANCH_INTERFACES;
    }

    Plan build() {
        var replicas = Replicas.by(fleet.instances(), order.toArray(), workload.toArray(), placed.length);
        var attachment = new Attachment(scenario, fleet);
        attachment.attach(replicas);
        for (int i = 0; i < fleet.instances(); i++) {
            firstInterface[i] = trunks.size();
            firstUnaddressed[i] = unaddressedWorkload.size();
            if (fleet.launched[i]) {
                new InstanceSlots(this, i, replicas, attachment, fleet.networks(i)).layOut(fleet.interfaceUse(i));
            }
        }
        firstInterface[fleet.instances()] = trunks.size();
        firstUnaddressed[fleet.instances()] = unaddressedWorkload.size();
        firstSlot.add(slotWorkload.size());
        for (int z = 0; z < subnetAddresses.length; z++) {
            subnetAddresses[z] = attachment.taken(z);
        }
        return new Plan(this);
    }

    /// {@return which groups of the fleet give their pods addresses of IPv6}
    boolean[] sharesIpv6() {
        boolean[] shares = new boolean[fleet.limits.size()];
        for (int g = 0; g < shares.length; g++) {
            shares[g] = fleet.limits.get(g).interfaceUse() instanceof InterfaceUse.SharedIpv6;
        }
        return shares;
    }

    void networkInterface(boolean isTrunk) {
        firstSlot.add(slotWorkload.size());
        trunks.add(isTrunk ? 1 : 0);
    }

    void slot(int w, int replica, int address) {
        slotWorkload.add(w);
        slotReplica.add(replica);
        slotAddress.add(address);
        if (w >= 0) {
            placed[w]++;
        }
    }

    void unaddressed(int i, int w, Resource bound) {
        unaddressedWorkload.add(w);
        unaddressedBound[i] = bound;
    }
}
