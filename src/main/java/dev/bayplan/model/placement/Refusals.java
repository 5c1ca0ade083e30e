package dev.bayplan.model.placement;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.product;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.Demand;
import dev.bayplan.model.limits.Quantity;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Why the instances take no more replicas.
final class Refusals {

    private final Scenario scenario;
    private final Orchestrator orchestrator;
    private final Fleet fleet;

    Refusals(Scenario scenario, Orchestrator orchestrator, Fleet fleet) {
        this.scenario = scenario;
        this.orchestrator = orchestrator;
        this.fleet = fleet;
    }

    /// {@return so many replicas of workload `w`, and what they wait for}
    Pending pending(int w, int count) {
        Resource bound = mostFrequentRefusal(w);
        return new Pending(w, count, bound, capacityOfFleet(bound, w));
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
}
