package dev.bayplan.drawing.scene;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.traffic.Journey;
import dev.bayplan.model.traffic.LegKind;
import java.util.List;

/// Where requests run: between the boxes and never across one.
///
/// From the balancer's node in a zone down to a bus, along it to the gutter left of a column of instances, down that to
/// the corridor above a row, into the instance's left gutter, and along the lane above a row of cells. From kube-proxy
/// out at the right edge, up to the corridor, and in again elsewhere at the left. Buses and corridors are double: one
/// lane stays in its zone, the other crosses zones.
public final class Lanes {

    private static final double OWN_BUS = 10;
    private static final double CROSS_BUS = 20;
    private static final double OWN_CORRIDOR = 7;
    private static final double CROSS_CORRIDOR = 17;
    private static final double COLUMN_GUTTER = 8;
    private static final double PROXY_DROP = 12;

    private final Plan plan;
    private final ClusterLayout layout;
    private final Box clients;
    private final Box balancer;
    private final Box[] tabs;
    private final List<Lane> all;

    Lanes(ClusterLayout layout) {
        this.layout = layout;
        this.plan = layout.side.plan();
        this.clients = layout.clients();
        this.balancer = layout.balancer();
        this.tabs = new Box[layout.side.scenario().zones().size()];
        for (int z = 0; z < tabs.length; z++) {
            tabs[z] = layout.tab(z);
        }
        this.all = new LaneNetwork(this, layout).lanes();
    }

    public Box clients() {
        return clients;
    }

    public Box balancer() {
        return balancer;
    }

    /// {@return the balancer's node in zone `z`}
    public Box tab(int z) {
        return tabs[z];
    }

    /// {@return whether the balancer has a node in zone `z`: where instances run}
    public boolean hasTab(int z) {
        return layout.occupied(z);
    }

    /// {@return every lane that some request may take}
    public List<Lane> all() {
        return all;
    }

    /// Lays a leg of a request into `path`, from the edge of the box it leaves to the edge of the box it reaches.
    public void route(Journey request, LegKind leg, LanePath path) {
        switch (leg) {
            case CLIENT_TO_BALANCER -> {
                path.begin(clients.right(), clients.centerY());
                path.to(balancer.x(), balancer.centerY());
            }
            case BALANCER_TO_INSTANCE -> {
                fromBalancer(request, leg, path);
                int i = request.instance();
                path.to(gutterX(i), proxyY(i));
                path.to(layout.instanceX[i] + InstanceLayout.GUTTER, proxyY(i));
            }
            case BALANCER_TO_TARGET -> {
                fromBalancer(request, leg, path);
                intoCell(request, path);
            }
            case PROXY_TO_POD -> {
                if (request.extraNodeHop()) {
                    toOtherInstance(request, path);
                } else {
                    downFromProxy(request, path);
                }
                intoCell(request, path);
            }
            case NAT_TO_TASK -> {
                downFromProxy(request, path);
                intoCell(request, path);
            }
        }
    }

    private void fromBalancer(Journey request, LegKind leg, LanePath path) {
        Box tab = tabs[request.entryZone()];
        double bus = request.crossesZone(leg, plan) ? crossBusY() : ownBusY();
        int i = request.instance();
        path.begin(tab.centerX(), tab.bottom());
        path.to(tab.centerX(), bus);
        path.to(columnGutterX(i), bus);
        path.to(columnGutterX(i), corridorY(i, false));
        path.to(gutterX(i), corridorY(i, false));
    }

    private void downFromProxy(Journey request, LanePath path) {
        int i = request.instance();
        double x = proxyDropX(i);
        path.begin(x, proxyBottom(i));
        path.to(x, firstLaneY(i));
        if (laneY(i, request.slot()) > firstLaneY(i)) {
            path.to(gutterX(i), firstLaneY(i));
        }
    }

    private void toOtherInstance(Journey request, LanePath path) {
        int from = request.instance();
        int to = request.target();
        boolean crosses = request.crossesZone(LegKind.PROXY_TO_POD, plan);
        path.begin(rightGutterX(from) - InstanceLayout.GUTTER / 2, proxyY(from));
        path.to(rightGutterX(from), proxyY(from));
        path.to(rightGutterX(from), corridorY(from, crosses));
        if (layout.instanceY[from] != layout.instanceY[to]) {
            path.to(columnGutterX(to), corridorY(from, crosses));
            path.to(columnGutterX(to), corridorY(to, crosses));
        }
        path.to(gutterX(to), corridorY(to, crosses));
    }

    private void intoCell(Journey request, LanePath path) {
        int i = request.target();
        double lane = laneY(i, request.slot());
        double x = cellCenterX(i, request.slot());
        boolean onFirstLaneAlready = path.y(path.points() - 1) == lane;
        if (!onFirstLaneAlready) {
            path.to(gutterX(i), lane);
        }
        path.to(x, lane);
        path.to(x, cellTop(i, request.slot()));
    }

    double ownBusY() {
        return tabs[0].bottom() + layout.gaps(OWN_BUS);
    }

    double crossBusY() {
        return tabs[0].bottom() + layout.gaps(CROSS_BUS);
    }

    double corridorY(int i, boolean crossing) {
        return corridorY(layout.instanceY[i], crossing);
    }

    /// {@return the height of the corridor above a row of instances that begins at `top`}
    double corridorY(double top, boolean crossing) {
        return top - layout.gaps(crossing ? CROSS_CORRIDOR : OWN_CORRIDOR);
    }

    double columnGutterX(int i) {
        return layout.instanceX[i] - layout.gaps(COLUMN_GUTTER);
    }

    double gutterX(int i) {
        return layout.instanceX[i] + InstanceLayout.GUTTER / 2;
    }

    double rightGutterX(int i) {
        return layout.instanceX[i] + layoutOf(i).width() - InstanceLayout.GUTTER / 2;
    }

    double proxyY(int i) {
        return layout.instanceY[i] + layoutOf(i).proxyTop() + InstanceLayout.PROXY / 2;
    }

    double proxyBottom(int i) {
        return layout.instanceY[i] + layoutOf(i).proxyTop() + InstanceLayout.PROXY;
    }

    double proxyDropX(int i) {
        return layout.instanceX[i] + InstanceLayout.GUTTER + PROXY_DROP;
    }

    double firstLaneY(int i) {
        return layout.instanceY[i] + layoutOf(i).laneY(0, 0);
    }

    double laneY(int i, int slot) {
        return layout.instanceY[i] + layoutOf(i).laneY(0, layout.replicas.rank(i, slot));
    }

    double cellCenterX(int i, int slot) {
        return layout.instanceX[i] + layoutOf(i).cellX(0, layout.replicas.rank(i, slot)) + layoutOf(i).cellWidth() / 2;
    }

    double cellTop(int i, int slot) {
        return layout.instanceY[i] + layoutOf(i).cellY(0, layout.replicas.rank(i, slot));
    }

    private InstanceLayout layoutOf(int i) {
        return layout.layouts[plan.group(i)];
    }
}
