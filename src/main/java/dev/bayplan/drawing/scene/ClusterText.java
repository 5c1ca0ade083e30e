package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Pending;
import dev.bayplan.model.traffic.Route;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import dev.bayplan.text.PendingText;
import dev.bayplan.text.RouteDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Every label of a cluster, written and cut to its room once, so that a frame only draws it.
public final class ClusterText {

    /// Size of the balancer's label.
    public static final double BALANCER_SIZE = 14;

    private static final double BALANCER_PAD = 12;

    private final String title;
    private final String subtitle;
    private final List<String> alerts;
    private final String balancer;
    private final String forwarder;
    private final ZoneText zones;
    private final InstanceText instances;

    ClusterText(ClusterLayout layout, Fonts fonts) {
        Side side = layout.side;
        title = Messages.name(side.orchestrator());
        String key = side.orchestrator() + "." + layout.lens;
        subtitle = switch (layout.lens) {
            case TRAFFIC -> RouteDescription.summary(side.orchestrator(), side.traffic());
            case COST -> Messages.text(
                    "drawing.subtitle." + key, Numbers.price(side.bill().perHour().controlPlane().value()));
            case NETWORK, SECURITY_GROUPS -> Messages.text("drawing.subtitle." + key);
        };
        alerts = alerts(side);
        balancer = balancer(layout, fonts);
        forwarder = RouteDescription.forwarder(side.traffic());
        zones = new ZoneText(layout, fonts);
        instances = new InstanceText(layout, fonts);
    }

    /// {@return its name, with what it has registered where there is room}
    private static String balancer(ClusterLayout layout, Fonts fonts) {
        Route route = layout.side.traffic().route();
        String whole = RouteDescription.balancer(route);
        double room = (layout.balancer().width() - 2 * BALANCER_PAD) / layout.unit();
        return fonts.width(whole, Typeface.BOLD, BALANCER_SIZE) <= room ? whole : Messages.name(route.balancer());
    }

    private static List<String> alerts(Side side) {
        List<String> alerts = new ArrayList<>();
        side.plan().pending().stream()
                .sorted(Comparator.comparing(Pending::bound))
                .collect(Collectors.groupingBy(
                        each -> PendingText.reason(side.plan(), each), LinkedHashMap::new,
                        Collectors.summingInt(Pending::count)))
                .forEach((reason, count) -> alerts.add(
                        Messages.text("drawing.pending." + side.orchestrator(), count, reason)));
        if (side.plan().withoutAddress() > 0) {
            alerts.add(Messages.text("drawing.withoutAddress", side.plan().withoutAddress()));
        }
        return List.copyOf(alerts);
    }

    public String title() {
        return title;
    }

    public String subtitle() {
        return subtitle;
    }

    /// {@return what did not find a place, one line for each reason}
    public List<String> alerts() {
        return alerts;
    }

    public String balancer() {
        return balancer;
    }

    /// {@return what hands requests on inside an instance; empty where nothing does}
    public String forwarder() {
        return forwarder;
    }

    public ZoneText zones() {
        return zones;
    }

    public InstanceText instances() {
        return instances;
    }
}
