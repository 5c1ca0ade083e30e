package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Lens;
import org.jspecify.annotations.Nullable;

/// Puts one cluster down: its title, perhaps clients and load balancer, and the zones side by side, each with its
/// instances in rows of `columns`. Made afresh for every arrangement that is tried; see [SceneLayout].
final class ClusterLayout {

    private static final double TITLE = 40;
    private static final double ZONE_HEADER = 28;
    private static final double BALANCER = 36;
    private static final double TAB = 20;

    private static final double BUS = 30;
    private static final double CORRIDOR = 26;
    private static final double ROW_GAP = 12;
    private static final double COLUMN_GAP = 16;
    private static final double ZONE_PAD = 16;
    private static final double ZONE_GAP = 14;
    private static final double EMPTY_ZONE = 116;
    private static final double CLIENTS = 96;
    private static final double CLIENT_LEG = 84;
    private static final double TAB_WIDTH = 78;
    private static final double TAB_INSET = 12;
    private static final double TAB_GAP = 6;
    private static final double MOST_WIDENED = 6;

    /// Room for clients, their leg, and the name of a load balancer.
    private static final double NARROWEST_TRAFFIC = 384;

    /// Room for how many are in which state.
    private static final double NARROWEST_LIFECYCLE = 420;

    final Side side;
    final Lens lens;
    final boolean heat;
    final OccupiedSlots replicas;
    final InterfaceCells interfaceCells;
    final InstanceCosts costs;
    final InstanceLayout[] layouts;
    double[] instanceX = {};
    double[] instanceY = {};

    private final ClusterContent content;
    private final int[] perZone;
    private double pitchWidth;
    private double pitchHeight;
    private double x;
    private double y;
    private int columns = 1;
    private double unit = 1;
    private @Nullable InstanceGrid grid;

    /// @param heat          whether cells are coloured by their load
    /// @param mostPerColumn most interfaces of an instance one above the other
    ClusterLayout(ClusterContent content, boolean heat, int mostPerColumn) {
        this.content = content;
        this.side = content.side;
        this.lens = content.lens;
        this.heat = heat;
        replicas = content.replicas;
        costs = content.costs;
        interfaceCells = content.interfaceCells;
        perZone = content.perZone;
        layouts = new InstanceLayout[side.types().size()];
        for (int g = 0; g < layouts.length; g++) {
            layouts[g] = content.layoutOf(g, mostPerColumn);
            if (content.has(g)) {
                pitchWidth = Math.max(pitchWidth, layouts[g].width());
                pitchHeight = Math.max(pitchHeight, layouts[g].height());
            }
        }
        if (side.plan().instances() == 0) {
            pitchWidth = 200;
        }
    }

    double pitchWidth() {
        return pitchWidth;
    }

    /// {@return the most instances in any zone}
    int mostInZone() {
        return content.mostInZone;
    }

    /// Both clusters get one pitch, so that the same instance stands in the same column.
    ///
    /// @param magnified how much larger titles and the balancer are than at the size of one instance
    void arrange(int inColumns, double commonPitchWidth, double magnified) {
        columns = Math.max(1, inColumns);
        pitchWidth = commonPitchWidth;
        unit = magnified;
    }

    /// Widens instances to the pitch, but none out of all proportion.
    void widen() {
        for (int g = 0; g < layouts.length; g++) {
            layouts[g] = layouts[g].widenedTo(Math.min(pitch(), layouts[g].width() * MOST_WIDENED));
        }
    }

    /// Makes cells taller, so that the cluster is at most `wanted` high.
    void heighten(double wanted) {
        double factor = 1 + Math.max(0, wanted - height()) / Math.max(1, rows()) / Math.max(1, pitchHeight);
        double tallest = 0;
        for (int g = 0; g < layouts.length; g++) {
            layouts[g] = layouts[g].heightenedTo(layouts[g].height() * factor);
            tallest = Math.max(tallest, layouts[g].height());
        }
        pitchHeight = tallest;
    }

    double unit() {
        return unit;
    }

    /// Gaps grow with the titles, but more slowly.
    double gaps(double gap) {
        return gap * Math.sqrt(unit);
    }

    double width() {
        return left(perZone.length) - gaps(ZONE_GAP);
    }

    /// {@return how far from the left edge of the cluster zone `z` begins}
    private double left(int z) {
        double left = 0;
        for (int before = 0; before < z; before++) {
            left += zoneWidth(before) + gaps(ZONE_GAP);
        }
        return left;
    }

    /// {@return the zones as wide as their columns}
    int wideZones() {
        return content.filledZones == 0 ? perZone.length : content.filledZones;
    }

    /// A zone without instances takes only the room of its name, unless all are without.
    private double zoneWidth(int z) {
        return perZone[z] > 0 || mostInZone() == 0 ? zoneWidth() : Math.min(zoneWidth(), unit * EMPTY_ZONE);
    }

    double height() {
        return zonesTop() + zoneHeight();
    }

    private double zonesTop() {
        return switch (lens) {
            case TRAFFIC -> unit * (TITLE + BALANCER + TAB) + gaps(BUS);
            case COST -> unit * (TITLE + CostBar.HEIGHT);
            case LIFECYCLE -> unit * (TITLE + DeploymentNews.height(content.news));
            case NETWORK, SECURITY_GROUPS, IAM -> unit * TITLE;
        };
    }

    /// {@return the pitch, or a wider one where the cluster would be too narrow for what stands above its zones}
    private double pitch() {
        double narrowest = switch (lens) {
            case TRAFFIC -> NARROWEST_TRAFFIC;
            case COST -> CostBar.NARROWEST;
            case LIFECYCLE -> NARROWEST_LIFECYCLE;
            case NETWORK, SECURITY_GROUPS, IAM -> 0;
        };
        double zone = (unit * narrowest + gaps(ZONE_GAP)) / wideZones() - gaps(ZONE_GAP);
        double needed = (zone - 2 * gaps(ZONE_PAD) + gaps(COLUMN_GAP)) / columns - gaps(COLUMN_GAP);
        return Math.max(pitchWidth, needed);
    }

    private double zoneWidth() {
        return 2 * gaps(ZONE_PAD) + columns * (pitch() + gaps(COLUMN_GAP)) - gaps(COLUMN_GAP);
    }

    private double zoneHeight() {
        int rows = Math.max(1, Math.ceilDiv(mostInZone(), columns));
        double empty = mostInZone() == 0 ? 60 : 0;
        return unit * ZONE_HEADER + rows * (corridor() + pitchHeight) + empty + gaps(ROW_GAP);
    }

    private double corridor() {
        return lens == Lens.TRAFFIC ? gaps(CORRIDOR) : rows() > 1 ? gaps(ROW_GAP) : 2;
    }

    private int rows() {
        return Math.ceilDiv(mostInZone(), columns);
    }

    void moveTo(double left, double top) {
        x = left;
        y = top;
        Plan plan = side.plan();
        grid = new InstanceGrid(
                plan, zones(), columns, gaps(ZONE_PAD), unit * ZONE_HEADER + corridor(), pitch() + gaps(COLUMN_GAP),
                corridor() + pitchHeight);
        instanceX = new double[plan.instances()];
        instanceY = new double[plan.instances()];
        for (int i = 0; i < instanceX.length; i++) {
            instanceX[i] = grid.x(plan.zone(i), content.rankInZone[i]);
            instanceY[i] = grid.y(plan.zone(i), content.rankInZone[i]);
        }
    }

    /// {@return the instances by their place, once there is one}
    InstanceGrid grid() {
        if (grid == null) {
            throw new IllegalStateException("the cluster has no place yet");
        }
        return grid;
    }

    Box bounds() {
        return new Box(x, y, width(), height());
    }

    private Box zone(int z) {
        return new Box(x + left(z), y + zonesTop(), zoneWidth(z), zoneHeight());
    }

    /// {@return the room for the labels of zone `z`: no gutter of a further column may run through them}
    double zoneLabelRoom(int z) {
        return lens == Lens.TRAFFIC && Math.min(columns, perZone[z]) > 1 ? pitch() : zoneWidth(z);
    }

    Box[] zones() {
        Box[] zones = new Box[perZone.length];
        for (int z = 0; z < zones.length; z++) {
            zones[z] = zone(z);
        }
        return zones;
    }

    Box costBar() {
        return new Box(x, y + unit * TITLE, width(), unit * CostBar.HEIGHT);
    }

    /// {@return the room to say how deployments get on}
    Box news() {
        return new Box(x, y + unit * TITLE, width(), unit * DeploymentNews.height(content.news));
    }

    /// {@return the rows that it has room for}
    int rowsOfNews() {
        return content.news;
    }

    Box clients() {
        return new Box(x, y + unit * TITLE, unit * CLIENTS, unit * BALANCER);
    }

    Box balancer() {
        double left = x + unit * (CLIENTS + CLIENT_LEG);
        return new Box(left, y + unit * TITLE, x + width() - left, unit * BALANCER);
    }

    /// {@return the node of the balancer in a zone, drawn as a tab at its lower edge: above the middle of the zone, as
    /// far as the balancer reaches and the other tabs leave room}
    Box tab(int z) {
        Box balancer = balancer();
        double inset = unit * TAB_INSET;
        double gap = unit * TAB_GAP;
        double share = (balancer.width() - 2 * inset + gap) / perZone.length;
        double width = Math.min(unit * TAB_WIDTH, share - gap);
        double least = balancer.x() + inset + z * (width + gap);
        double most = balancer.right() - inset + gap - (perZone.length - z) * (width + gap);
        double left = Math.clamp(zone(z).centerX() - width / 2, least, Math.max(least, most));
        return new Box(left, balancer.bottom(), width, unit * TAB);
    }

    /// {@return whether an instance runs in zone `z`, so that the balancer has a node there}
    boolean occupied(int z) {
        return content.running[z];
    }
}
