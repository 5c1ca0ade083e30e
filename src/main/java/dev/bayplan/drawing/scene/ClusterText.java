package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.PodSecurityGroups;
import dev.bayplan.model.traffic.Route;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import dev.bayplan.text.RouteDescription;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every label of a cluster, written and cut to its room once, so that a frame only draws it.
public final class ClusterText {

    /// Size of the balancer's label.
    public static final double BALANCER_SIZE = 14;

    private static final double BALANCER_PAD = 12;

    private final String title;
    private final String subtitle;
    private final List<Alert> alerts;
    private final DeploymentNews news;
    private final String balancer;
    private final String forwarder;
    private final ZoneText zones;
    private final InstanceText instances;

    ClusterText(ClusterLayout layout, Fonts fonts) {
        Side side = layout.side;
        title = Messages.name(side.orchestrator());
        subtitle = subtitle(side, layout.lens);
        alerts = Alert.of(side, layout.bounds(), layout.unit(), fonts);
        news = DeploymentNews.of(side, layout.news(), layout.rowsOfNews(), layout.unit(), fonts);
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

    private static String subtitle(Side side, Lens lens) {
        return switch (lens) {
            case TRAFFIC -> RouteDescription.summary(side.orchestrator(), side.traffic());
            case NETWORK -> network(side);
            case SECURITY_GROUPS -> Messages.text("drawing.groupReaches." + side.securityScope().unit());
            case COST -> Messages.text(
                    "drawing.subtitle.cost." + side.orchestrator(),
                    Numbers.price(side.bill().perHour().controlPlane().value()));
            case LIFECYCLE -> lives(side);
            case IAM -> Messages.text("drawing.roleReaches." + side.iamScope().unit());
        };
    }

    private static String lives(Side side) {
        var lives = new Lives(side);
        return Stream.of(Lives.State.values())
                .filter(state -> state == Lives.State.READY || lives.count(state) > 0)
                .map(state -> Messages.text("drawing.lives." + state, lives.count(state)))
                .collect(Collectors.joining(" · "));
    }

    private static String network(Side side) {
        return switch (side.orchestrator()) {
            case EKS -> {
                PodNetworking networking = side.scenario().eks().networking();
                String shared = Messages.text("drawing.podsShare." + networking.addresses());
                yield networking.securityGroups() == PodSecurityGroups.OFF
                        ? shared
                        : Messages.text("drawing.someHaveBranches", shared);
            }
            case ECS -> {
                EcsSettings settings = side.scenario().ecs();
                yield settings.networkMode() == NetworkMode.AWSVPC && settings.trunking()
                        ? Messages.text("drawing.tasksOnTrunks")
                        : Messages.text("drawing.tasksIn." + settings.networkMode());
            }
        };
    }

    public String title() {
        return title;
    }

    public String subtitle() {
        return subtitle;
    }

    /// {@return what did not find a place, one alert for each reason}
    public List<Alert> alerts() {
        return alerts;
    }

    /// {@return what keeps deployments standing still, and below it what would let them go on}
    public List<Alert> stalls() {
        return news.stalls();
    }

    /// {@return how far the deployments have come, where none stands still}
    public List<DeploymentNews.Line> progress() {
        return news.progress();
    }

    /// {@return the alert at a point; null where none is}
    @Nullable Alert alertAt(double x, double y) {
        return Stream.concat(alerts.stream(), news.stalls().stream())
                .filter(alert -> alert.place().contains(x, y))
                .findFirst()
                .orElse(null);
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
