package dev.bayplan.text;

import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.settings.ExternalTrafficPolicy;
import dev.bayplan.model.traffic.Route;
import dev.bayplan.model.traffic.Targets.Addresses;
import dev.bayplan.model.traffic.Targets.NodePorts;
import dev.bayplan.model.traffic.Targets.TaskPorts;
import dev.bayplan.model.traffic.Traffic;
import java.util.stream.Collectors;

/// Tells of a route as a whole: in a few words beside a cluster, and in sentences with the reasons.
public final class RouteDescription {

    private RouteDescription() {}

    /// {@return the steps of a cluster's requests in a line}
    public static String summary(Orchestrator orchestrator, Traffic traffic) {
        return switch (traffic.route().targets()) {
            case NodePorts ports -> Messages.text(
                    "route.summary.nodePort", Messages.text("route.which." + which(ports)),
                    Messages.text("route.mode." + ports.mode()));
            case TaskPorts(boolean translated) when translated -> Messages.text("route.summary.translated");
            case Addresses _, TaskPorts _ -> Messages.text("route.summary." + orchestrator);
        };
    }

    /// {@return the name of the balancer with what it has registered and whether it crosses zones}
    public static String balancer(Route route) {
        return Messages.text(
                "drawing.balancer", Messages.name(route.balancer()),
                Messages.text(switch (route.targets()) {
                    case NodePorts _, TaskPorts _ -> "drawing.balancer.instance";
                    case Addresses _ -> "drawing.balancer.ip";
                }),
                Messages.text(route.crossZone() ? "drawing.balancer.crossZoneOn" : "drawing.balancer.crossZoneOff"));
    }

    /// {@return the name of what hands requests on inside an instance; empty where nothing does}
    public static String forwarder(Traffic traffic) {
        return traffic.routes().stream()
                .map(RouteDescription::forwarder)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String forwarder(Route route) {
        return switch (route.targets()) {
            case NodePorts ports -> Messages.text("drawing.proxy." + which(ports));
            case TaskPorts(boolean translated) when translated -> Messages.text("drawing.translation");
            case Addresses _, TaskPorts _ -> "";
        };
    }

    /// Under policy Local no preference is looked at.
    private static String which(NodePorts ports) {
        return ports.policy() == ExternalTrafficPolicy.LOCAL ? "LOCAL" : ports.preference().name();
    }

    /// {@return why requests take the steps they take, a line for each route}
    public static String reason(Orchestrator orchestrator, Traffic traffic) {
        return traffic.routes().stream()
                .map(route -> "%s %s%s".formatted(
                        registered(orchestrator, route),
                        Messages.text(route.crossZone() ? "route.detail.crossZoneOn" : "route.detail.crossZoneOff"),
                        onInstance(route)))
                .collect(Collectors.joining("\n"));
    }

    private static String registered(Orchestrator orchestrator, Route route) {
        String balancer = Messages.name(route.balancer());
        return switch (route.targets()) {
            case NodePorts ports -> Messages.text(
                    ports.policy() == ExternalTrafficPolicy.LOCAL ? "route.detail.local" : "route.detail.nodePort",
                    balancer);
            case Addresses _ -> Messages.text("route.detail.address." + orchestrator, balancer);
            case TaskPorts _ -> Messages.text("route.detail.port", balancer);
        };
    }

    private static String onInstance(Route route) {
        return switch (route.targets()) {
            case NodePorts ports -> " " + Messages.text(
                    "route.detail.proxy", Messages.text("route.which." + which(ports)),
                    Messages.text("route.mode." + ports.mode()));
            case TaskPorts(boolean translated) when translated -> " " + Messages.text("route.detail.translated");
            case Addresses _, TaskPorts _ -> "";
        };
    }
}
