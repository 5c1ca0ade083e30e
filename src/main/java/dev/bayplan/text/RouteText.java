package dev.bayplan.text;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.settings.ExternalTrafficPolicy;
import dev.bayplan.model.traffic.Journey;
import dev.bayplan.model.traffic.Leg;
import dev.bayplan.model.traffic.LegKind;
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
    public static String step(Scenario scenario, Traffic traffic, Journey request, int step) {
        Route route = traffic.route(request.workload());
        Plan plan = traffic.plan();
        Workload workload = scenario.workloads().get(request.workload());
        String balancer = Messages.name(route.balancer());
        if (request.refused()) {
            return Messages.text("route.refused", step, balancer, workload.name());
        }
        String entry = scenario.zones().get(request.entryZone()).name();
        Leg leg = Leg.of(traffic, request).get(route.legsOf(step - 1));
        return switch (leg.kind()) {
            case CLIENT_TO_BALANCER -> Messages.text("route.client", step, balancer, entry);
            case BALANCER_TO_TARGET -> Messages.text(
                    "route.straight." + plan.orchestrator(), step, name(workload, plan, request),
                    request.target() + 1, where(leg));
            case PROXY_TO_POD -> Messages.text(
                    "route.pod", step, request.instance() + 1, name(workload, plan, request), request.target() + 1,
                    mode(route), where(leg));
            case BALANCER_TO_INSTANCE, NAT_TO_TASK -> {
                String zone = scenario.zones().get(plan.zone(request.instance())).name();
                yield switch (route.targets()) {
                    case NodePorts _, Addresses _ ->
                            Messages.text("route.instance", step, request.instance() + 1, zone, where(leg));
                    case TaskPorts _ -> Messages.text(
                            "route.port", step, request.instance() + 1, zone, name(workload, plan, request),
                            where(leg));
                };
            }
        };
    }

    private static String mode(Route route) {
        return route.targets() instanceof NodePorts ports ? Messages.text("route.mode." + ports.mode()) : "";
    }

    private static String where(Leg leg) {
        return switch (leg.distance()) {
            case WITHIN_INSTANCE -> Messages.text("route.sameInstance");
            case WITHIN_ZONE -> Messages.text(
                    leg.kind() == LegKind.PROXY_TO_POD ? "route.otherInstanceSameZone" : "route.sameZone");
            case BETWEEN_ZONES -> Messages.text(
                    leg.kind() == LegKind.PROXY_TO_POD ? "route.otherInstanceOtherZone" : "route.otherZone");
        };
    }

    private static String name(Workload workload, Plan plan, Journey request) {
        return workload.name() + "-" + plan.replica(request.slot());
    }

    /// {@return what is to be said of a request that is followed up to a step: after its last one, of its whole way}
    ///
    /// @param step from 1; more than it has is its whole way
    public static String upTo(Scenario scenario, Traffic traffic, Journey request, int step) {
        if (step > traffic.steps()) {
            return arrival(scenario, traffic, request);
        }
        return step(scenario, traffic, request, request.refused() ? 1 : step);
    }

    /// {@return what is to be said of a request once it is there: how many steps it took, how long, and why}
    private static String arrival(Scenario scenario, Traffic traffic, Journey request) {
        if (request.refused()) {
            return step(scenario, traffic, request, 1);
        }
        Route route = traffic.route(request.workload());
        int micros = Leg.of(traffic, request).stream().mapToInt(Leg::micros).sum();
        return Messages.text("route.arrived", route.steps(), Numbers.milliseconds(micros), why(traffic, route));
    }

    private static String why(Traffic traffic, Route route) {
        return Messages.text(switch (route.targets()) {
            case NodePorts ports -> ports.policy() == ExternalTrafficPolicy.LOCAL
                    ? "route.arrived.local"
                    : "route.arrived.nodePort";
            case Addresses _ -> "route.arrived.address." + traffic.plan().orchestrator();
            case TaskPorts(boolean translated) -> translated ? "route.arrived.translated" : "route.arrived.port";
        });
    }
}
