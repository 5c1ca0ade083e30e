package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Pending;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.text.Messages;
import dev.bayplan.text.PendingText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Every label of a cluster, written and cut to its room once, so that a frame only draws it.
public final class ClusterText {

    private final String title;
    private final String subtitle;
    private final List<String> alerts;
    private final String balancer;
    private final ZoneText zones;
    private final InstanceText instances;

    ClusterText(ClusterLayout layout, Fonts fonts) {
        Side side = layout.side;
        title = Messages.name(side.orchestrator());
        subtitle = subtitle(side, layout.lens);
        alerts = alerts(side);
        balancer = Messages.name(side.traffic().balancer());
        zones = new ZoneText(layout, fonts);
        instances = new InstanceText(layout, fonts);
    }

    private static String subtitle(Side side, Lens lens) {
        return switch (lens) {
            case TRAFFIC, NETWORK -> {
                String key = side.orchestrator() + "." + lens;
                yield Messages.text("drawing.subtitle." + key);
            }
            case SECURITY_GROUPS -> Messages.text("drawing.groupReaches." + side.securityScope().unit());
            case IAM -> Messages.text("drawing.roleReaches." + side.iamScope().unit());
        };
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

    public ZoneText zones() {
        return zones;
    }

    public InstanceText instances() {
        return instances;
    }
}
