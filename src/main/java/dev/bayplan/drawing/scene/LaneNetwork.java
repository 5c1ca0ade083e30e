package dev.bayplan.drawing.scene;

import dev.bayplan.model.placement.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Collects every lane of a cluster that some request may take.
final class LaneNetwork {

    private final Lanes lanes;
    private final ClusterLayout layout;
    private final Plan plan;

    /// The instances that were launched: no other one is a target.
    private final int[] running;
    private final boolean proxies;
    private final boolean balancerCrosses;
    private final List<Lane> found = new ArrayList<>();

    LaneNetwork(Lanes lanes, ClusterLayout layout) {
        this.lanes = lanes;
        this.layout = layout;
        this.plan = layout.side.plan();
        // Requests for what is placed nowhere end at the balancer.
        this.running = plan.placed() == 0
                ? new int[0]
                : IntStream.range(0, plan.instances()).filter(plan::launched).toArray();
        this.balancerCrosses = layout.side.traffic().balancer().crossZone();
        this.proxies = layout.layouts.length > 0 && layout.layouts[0].hasProxy();
    }

    List<Lane> lanes() {
        double entryY = lanes.clients().centerY();
        add(lanes.clients().right(), entryY, lanes.balancer().x(), entryY, false);
        if (running.length > 0) {
            bus(false);
            if (balancerCrosses && occupiedZones() > 1) {
                bus(true);
            }
            columnGutters();
            corridors();
        }
        for (int i : running) {
            instance(i);
        }
        return List.copyOf(found);
    }

    private int occupiedZones() {
        int occupied = 0;
        for (int z = 0; z < layout.side.scenario().zones().size(); z++) {
            occupied += layout.occupied(z) ? 1 : 0;
        }
        return occupied;
    }

    /// From the tabs to the columns: zone by zone, or one lane over all zones.
    private void bus(boolean crossing) {
        double y = crossing ? lanes.crossBusY() : lanes.ownBusY();
        Map<Integer, Span> spans = new TreeMap<>();
        for (int i : running) {
            int zone = plan.zone(i);
            Span span = spans.computeIfAbsent(crossing ? 0 : zone, _ -> new Span());
            span.include(lanes.columnGutterX(i));
            span.include(lanes.tab(zone).centerX());
        }
        spans.values().forEach(span -> add(span.least, y, span.most, y, crossing));
        for (int z = 0; z < layout.side.scenario().zones().size(); z++) {
            if (layout.occupied(z)) {
                Box tab = lanes.tab(z);
                add(tab.centerX(), tab.bottom(), tab.centerX(), y, crossing);
            }
        }
    }

    /// Down to the lowest row that some request comes from: with proxies that may be one in which the column is empty.
    private void columnGutters() {
        Map<Double, Integer> zoneOf = new TreeMap<>();
        Map<Double, Span> columns = new TreeMap<>();
        for (int i : running) {
            zoneOf.put(lanes.columnGutterX(i), plan.zone(i));
            columns.computeIfAbsent(lanes.columnGutterX(i), _ -> new Span()).include(lanes.corridorY(i, false));
        }
        if (proxies) {
            Map<Double, Set<Integer>> zonesIn = zonesByRow();
            columns.forEach((x, span) -> zonesIn.forEach((top, zones) -> span.include(
                    lanes.corridorY(top, !zones.contains(zoneOf.get(x))))));
        }
        columns.forEach((x, span) -> add(x, lanes.ownBusY(), x, span.most, false));
    }

    private Map<Double, Set<Integer>> zonesByRow() {
        Map<Double, Set<Integer>> zonesIn = new TreeMap<>();
        for (int i : running) {
            zonesIn.computeIfAbsent(layout.instanceY[i], _ -> new TreeSet<>()).add(plan.zone(i));
        }
        return zonesIn;
    }

    private void corridors() {
        if (!proxies) {
            return;
        }
        boolean leavesRow = zonesByRow().size() > 1;
        Map<Double, Map<Integer, Span>> own = new TreeMap<>();
        Map<Double, Span> cross = new TreeMap<>();
        Map<Integer, Span> columns = new TreeMap<>();
        for (int i : running) {
            Span zone = own.computeIfAbsent(lanes.corridorY(i, false), _ -> new TreeMap<>())
                    .computeIfAbsent(plan.zone(i), _ -> new Span());
            Span row = cross.computeIfAbsent(lanes.corridorY(i, true), _ -> new Span());
            columns.computeIfAbsent(plan.zone(i), _ -> new Span()).include(lanes.columnGutterX(i));
            for (Span span : List.of(zone, row)) {
                span.include(lanes.gutterX(i));
                span.include(lanes.rightGutterX(i));
                span.members++;
            }
        }
        if (leavesRow) {
            own.values().forEach(zones -> zones.forEach((z, span) -> span.include(columns.get(z))));
            cross.values().forEach(span -> columns.values().forEach(span::include));
        }
        own.forEach((y, zones) -> zones.values().stream()
                .filter(span -> span.members > 1 || leavesRow)
                .forEach(span -> add(span.least, y, span.most, y, false)));
        if (occupiedZones() > 1) {
            cross.forEach((y, span) -> add(span.least, y, span.most, y, true));
        }
    }

    private void instance(int i) {
        double gutter = lanes.gutterX(i);
        double corridor = lanes.corridorY(i, false);
        add(lanes.columnGutterX(i), corridor, gutter, corridor, false);
        int replicas = layout.replicas.on(i);
        double bottom = replicas == 0 ? corridor : lanes.laneY(i, layout.replicas.slot(i, replicas - 1));
        if (proxies) {
            double proxy = lanes.proxyY(i);
            double right = lanes.rightGutterX(i);
            boolean crossing = occupiedZones() > 1;
            bottom = Math.max(bottom, proxy);
            add(gutter, proxy, gutter + InstanceLayout.GUTTER / 2, proxy, false);
            if (running.length > 1) {
                add(right - InstanceLayout.GUTTER / 2, proxy, right, proxy, false);
                add(right, proxy, right, lanes.corridorY(i, crossing), false);
            }
            if (replicas > 0) {
                add(lanes.proxyDropX(i), lanes.proxyBottom(i), lanes.proxyDropX(i), lanes.firstLaneY(i), false);
            }
            if (crossing) {
                add(gutter, lanes.corridorY(i, true), gutter, corridor, false);
            }
        }
        add(gutter, corridor, gutter, bottom, false);
        rowsOfCells(i, replicas, gutter);
    }

    private void rowsOfCells(int i, int replicas, double gutter) {
        Map<Double, Span> rows = new TreeMap<>();
        for (int n = 0; n < replicas; n++) {
            int slot = layout.replicas.slot(i, n);
            double x = lanes.cellCenterX(i, slot);
            double y = lanes.laneY(i, slot);
            rows.computeIfAbsent(y, _ -> new Span()).include(x);
            found.add(new Lane(x, y, x, lanes.cellTop(i, slot), false, true));
        }
        rows.forEach((y, span) -> found.add(new Lane(gutter, y, span.most, y, false, true)));
    }

    private void add(double x1, double y1, double x2, double y2, boolean crossing) {
        found.add(new Lane(x1, y1, x2, y2, crossing, false));
    }

    /// From the first to the last of some places.
    private static final class Span {

        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;
        private int members;

        void include(double place) {
            least = Math.min(least, place);
            most = Math.max(most, place);
        }

        void include(@Nullable Span other) {
            if (other != null) {
                include(other.least);
                include(other.most);
            }
        }
    }
}
