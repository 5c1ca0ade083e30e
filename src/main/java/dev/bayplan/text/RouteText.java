package dev.bayplan.text;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.traffic.LegKind;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.Traffic;
import java.util.List;

/// Tells the way of a request, a sentence a step.
public final class RouteText {

    private RouteText() {}

    /// {@return what happens in a step of a request's way}
    ///
    /// @param step from 1
    public static String step(Scenario scenario, Traffic traffic, Request request, int step) {
        List<LegKind> legs = traffic.balancer().targetType().legs();
        LegKind leg = legs.get(step - 1);
        Plan plan = traffic.plan();
        String workload = scenario.workloads().get(request.workload()).name();
        String balancer = Messages.name(traffic.balancer());
        if (request.refused()) {
            return Messages.text("route.refused", step, balancer, workload);
        }
        String entry = scenario.zones().get(request.entryZone()).name();
        return switch (leg) {
            case CLIENT_TO_BALANCER -> Messages.text("route.client", step, balancer, entry);
            case BALANCER_TO_INSTANCE -> Messages.text(
                    "route.instance", step, request.instance() + 1, zone(scenario, plan, request.instance()),
                    Messages.text(request.crossesZone(leg, plan) ? "route.otherZone" : "route.sameZone"));
            case BALANCER_TO_TASK -> Messages.text(
                    "route.task", step, name(workload, plan, request), request.target() + 1,
                    Messages.text(request.crossesZone(leg, plan) ? "route.otherZone" : "route.sameZone"));
            case PROXY_TO_POD -> Messages.text(
                    "route.pod", step, request.instance() + 1, name(workload, plan, request), request.target() + 1,
                    where(request, plan));
        };
    }

    private static String where(Request request, Plan plan) {
        if (!request.extraNodeHop()) {
            return Messages.text("route.sameInstance");
        }
        return Messages.text(
                request.crossesZone(LegKind.PROXY_TO_POD, plan)
                        ? "route.otherInstanceOtherZone"
                        : "route.otherInstanceSameZone");
    }

    private static String name(String workload, Plan plan, Request request) {
        return workload + "-" + plan.replica(request.slot());
    }

    private static String zone(Scenario scenario, Plan plan, int instance) {
        return scenario.zones().get(plan.zone(instance)).name();
    }
}
