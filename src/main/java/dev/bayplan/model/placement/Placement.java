package dev.bayplan.model.placement;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;

/// From a scenario to a plan. The same scenario always gives the same plan.
///
/// One replica of each workload in turn, in the order of the scenario, until none is left to place.
public final class Placement {

    private Placement() {}

    /// {@return where everything stands}
    ///
    /// @param types the type of each group of the fleet, from [Scenario#typesFrom]
    public static Plan of(Scenario scenario, List<InstanceType> types, Orchestrator orchestrator) {
        List<InstanceLimits> limits = types.stream()
                .map(type -> InstanceLimits.of(orchestrator, type, scenario.asOf()))
                .toList();
        var fleet = Fleet.of(scenario, limits);
        Scheduler scheduler = switch (orchestrator) {
            case EKS -> KubeScheduler.on(scenario.asOf(), fleet.zones);
            case ECS -> new ServiceScheduler();
        };
        var builder = new PlanBuilder(scenario, orchestrator, fleet);
        place(scenario, fleet, scheduler, builder);
        return builder.build();
    }

    private static void place(Scenario scenario, Fleet fleet, Scheduler scheduler, PlanBuilder builder) {
        int workloads = scenario.workloads().size();
        int[] left = new int[workloads];
        int waiting = 0;
        for (int w = 0; w < workloads; w++) {
            left[w] = scenario.workloads().get(w).replicas();
            waiting += left[w] > 0 ? 1 : 0;
        }
        while (waiting > 0) {
            for (int w = 0; w < workloads; w++) {
                if (left[w] == 0) {
                    continue;
                }
                Alike chosen = scheduler.choose(fleet, w);
                if (chosen == null) {
                    // What is full stays full: no later replica of this workload finds a place either.
                    builder.pending(w, left[w]);
                    left[w] = 0;
                } else {
                    builder.placed(fleet.place(chosen, w), w);
                    left[w]--;
                }
                waiting -= left[w] == 0 ? 1 : 0;
            }
        }
    }
}
