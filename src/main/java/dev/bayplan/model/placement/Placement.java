package dev.bayplan.model.placement;

import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;

/// From a scenario to a plan. The same scenario always gives the same plan.
///
/// Daemons first; then one replica of each workload in turn, in the order of the scenario, until none is left to place.
public final class Placement {

    private Placement() {}

    /// {@return where everything stands}
    ///
    /// @param limits what an instance of each group of the fleet has, from [InstanceLimits#of]
    public static Plan of(Scenario scenario, List<InstanceLimits> limits, Orchestrator orchestrator) {
        var fleet = Fleet.of(scenario, limits);
        Scheduler scheduler = scheduler(scenario, orchestrator, fleet.zones);
        var builder = new PlanBuilder(scenario, orchestrator, fleet);
        placeDaemons(scenario, fleet, builder);
        place(scenario, fleet, scheduler, builder);
        return builder.build();
    }

    static Scheduler scheduler(Scenario scenario, Orchestrator orchestrator, int zones) {
        return switch (orchestrator) {
            case EKS -> KubeScheduler.on(scenario.asOf(), zones);
            case ECS -> ServiceScheduler.with(scenario.ecs().strategies());
        };
    }

    /// Daemons come first: one on each instance that has room, whatever the scheduler would prefer.
    private static void placeDaemons(Scenario scenario, Fleet fleet, PlanBuilder builder) {
        for (int w = 0; w < scenario.workloads().size(); w++) {
            if (!scenario.workloads().get(w).daemon()) {
                continue;
            }
            int waiting = 0;
            for (int i = 0; i < fleet.instances(); i++) {
                Alike alike = fleet.alike(i);
                // Of instances that are alike, those before this one have their daemon, and are not alike any more.
                if (alike != null && fleet.fits(alike, w)) {
                    builder.placed(fleet.place(alike, w), w);
                } else {
                    waiting++;
                }
            }
            if (waiting > 0) {
                builder.pending(w, waiting);
            }
        }
    }

    private static void place(Scenario scenario, Fleet fleet, Scheduler scheduler, PlanBuilder builder) {
        int workloads = scenario.workloads().size();
        int[] left = new int[workloads];
        int waiting = 0;
        for (int w = 0; w < workloads; w++) {
            left[w] = scenario.workloads().get(w).daemon() ? 0 : scenario.replicas(w);
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
