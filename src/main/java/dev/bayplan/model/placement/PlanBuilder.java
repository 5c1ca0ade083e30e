package dev.bayplan.model.placement;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.product;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.Bound;
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
    final IntList primaryAddress = new IntList(0);
    final IntList secondaryBase = new IntList(0);
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
    }

    void placed(int instance, int w) {
        order.add(instance);
        workload.add(w);
    }

    void pending(int w, int count) {
        Resource bound = mostFrequentRefusal(w);
        pending.add(new Pending(w, count, bound, capacityOfFleet(bound)));
    }

    private Resource mostFrequentRefusal(int w) {
        Map<Resource, Integer> refusals = new EnumMap<>(Resource.class);
        for (Alike each : fleet.present()) {
            Resource refusal = fleet.refusal(each, w);
            if (refusal != null) {
                refusals.merge(refusal, each.members.size(), Integer::sum);
            }
        }
        for (boolean started : fleet.launched) {
            if (!started) {
                refusals.merge(Resource.SUBNET, 1, Integer::sum);
            }
        }
        Resource most = firstBound();
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
    private Resource firstBound() {
        return switch (orchestrator) {
            case EKS -> Resource.MAX_PODS;
            case ECS -> Resource.INTERFACES;
        };
    }

    private Arithmetic capacityOfFleet(Resource resource) {
        if (resource == Resource.SUBNET) {
            return new Arithmetic.Sum(scenario.zones().stream()
                    .map(each -> Subnet.usable(each.subnet()))
                    .toList());
        }
        List<Arithmetic> parts = new ArrayList<>();
        for (int g = 0; g < fleet.limits.size(); g++) {
            for (Bound bound : fleet.limits.get(g).bounds()) {
                if (bound.resource() == resource) {
                    parts.add(product(
                            given(Quantity.INSTANCES, launched(g)), bound.arithmetic()));
                }
            }
        }
        return switch (parts.size()) {
            case 0 -> given(Quantity.INSTANCES, 0);
            case 1 -> parts.getFirst();
            default -> new Arithmetic.Sum(parts);
        };
    }

    Plan build() {
        var replicas = Replicas.by(fleet.instances(), order.toArray(), workload.toArray(), placed.length);
        var attachment = new Attachment(scenario, fleet);
        attachment.attach(replicas);
        for (int i = 0; i < fleet.instances(); i++) {
            firstInterface[i] = primaryAddress.size();
            firstUnaddressed[i] = unaddressedWorkload.size();
            layOut(i, replicas, attachment);
        }
        firstInterface[fleet.instances()] = primaryAddress.size();
        firstUnaddressed[fleet.instances()] = unaddressedWorkload.size();
        firstSlot.add(slotWorkload.size());
        for (int z = 0; z < subnetAddresses.length; z++) {
            subnetAddresses[z] = attachment.taken(z);
        }
        return new Plan(this);
    }

    private void layOut(int i, Replicas replicas, Attachment attachment) {
        int next = replicas.first(i);
        int end = replicas.end(i);
        for (int e = 0; e < attachment.interfaces(i); e++) {
            firstSlot.add(slotWorkload.size());
            primaryAddress.add(attachment.primaryAddress(i, e));
            secondaryBase.add(attachment.secondaryBase(i, e));
            boolean taken = attachment.primaryIsForReplica(i, e);
            for (int s = taken ? 0 : -1; s < attachment.secondaryAddresses(i, e) + (taken ? 1 : 0); s++) {
                if (s < 0) {
                    slot(Plan.PRIMARY, 0);
                } else if (next < end) {
                    slot(replicas.workload(next), replicas.number(next));
                    placed[replicas.workload(next)]++;
                    next++;
                } else {
                    slot(Plan.FREE, 0);
                }
            }
        }
        if (next < end && attachment.isFull(i)) {
            unaddressedBound[i] = Resource.ADDRESSES;
        }
        for (; next < end; next++) {
            unaddressedWorkload.add(replicas.workload(next));
        }
    }

    private void slot(int w, int replica) {
        slotWorkload.add(w);
        slotReplica.add(replica);
    }
}
