package dev.bayplan.text;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.traffic.LegKind;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.Route;
import dev.bayplan.model.traffic.Targets.Addresses;
import dev.bayplan.model.traffic.Targets.NodePorts;
import dev.bayplan.model.traffic.Targets.TaskPorts;
import dev.bayplan.model.traffic.Traffic;

/// Tells the way of a request, a sentence a step.
public final class RouteText {

    private RouteText() {}

    /// {@return what happens in a step of a request's way}
    ///
    /// @param step from 1
    public static String step(Scenario scenario, Traffic traffic, Request request, int step) {
        Route route = traffic.route(request.workload());
        LegKind leg = route.legs().get(route.legsOf(step - 1));
        Plan plan = traffic.plan();
        String workload = scenario.workloads().get(request.workload()).name();
        String balancer = Messages.name(route.balancer());
        if (request.refused()) {
            return Messages.text("route.refused", step, balancer, workload);
        }
        String entry = scenario.zones().get(request.entryZone()).name();
        return switch (leg) {
            case CLIENT_TO_BALANCER -> Messages.text("route.client", step, balancer, entry);
            case BALANCER_TO_TARGET -> Messages.text(
                    "route.straight." + plan.orchestrator(), step, name(workload, plan, request),
                    request.target() + 1, zones(request, leg, plan));
            case BALANCER_TO_INSTANCE, PROXY_TO_POD, NAT_TO_TASK -> switch (route.targets()) {
                case NodePorts ports when leg == LegKind.PROXY_TO_POD -> Messages.text(
                        "route.pod", step, request.instance() + 1, name(workload, plan, request),
                        request.target() + 1, Messages.text("route.mode." + ports.mode()), where(request, plan));
                case NodePorts _, Addresses _ -> Messages.text(
                        "route.instance", step, request.instance() + 1,
                        zone(scenario, plan, request.instance()), zones(request, leg, plan));
                case TaskPorts _ -> Messages.text(
                        "route.port", step, request.instance() + 1, zone(scenario, plan, request.instance()),
                        name(workload, plan, request), zones(request, leg, plan));
            };
        };
    }

    private static String zones(Request request, LegKind leg, Plan plan) {
        return Messages.text(request.crossesZone(leg, plan) ? "route.otherZone" : "route.sameZone");
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
