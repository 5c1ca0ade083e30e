package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;
import dev.bayplan.model.InvalidValueException;
import java.util.List;

/// Refuses a scenario that is larger than Bayplan draws.
final class ScenarioTotals {

    private ScenarioTotals() {}

    static void check(List<InstanceGroup> fleet, List<Workload> workloads) {
        int instances = 0;
        for (int i = 0; i < fleet.size(); i++) {
            instances += fleet.get(i).count();
            if (instances > InstanceGroup.MOST_INSTANCES) {
                throw new InvalidValueException(
                        "fleet[" + i + "].count",
                        "small enough for a fleet of at most " + Check.number(InstanceGroup.MOST_INSTANCES)
                                + " instances",
                        Check.number(fleet.get(i).count()) + ", which makes " + Check.number(instances));
            }
        }
        int replicas = 0;
        for (int i = 0; i < workloads.size(); i++) {
            int more = workloads.get(i).daemon() ? instances : workloads.get(i).replicas();
            replicas += more;
            if (replicas > Workload.MOST_REPLICAS) {
                throw new InvalidValueException(
                        "workloads[" + i + "].replicas",
                        "small enough for at most " + Check.number(Workload.MOST_REPLICAS) + " replicas in all",
                        Check.number(more) + ", which makes " + Check.number(replicas));
            }
        }
    }
}
