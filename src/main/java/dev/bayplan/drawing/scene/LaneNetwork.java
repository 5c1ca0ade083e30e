package dev.bayplan.drawing.scene;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.traffic.Traffic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Collects the lanes of a cluster between its instances that some request may take; see [InstanceLanes] for those at
/// them.
final class LaneNetwork {

    private final Lanes lanes;
    private final ClusterLayout layout;
    private final Plan plan;

    /// The instances that the balancer may send to.
    private final int[] reached;

    /// Whether something there hands requests on to other instances, perhaps into other zones.
    private final boolean hops;
    private final boolean proxyCrosses;
    private final boolean balancerCrosses;
    private final List<Lane> found = new ArrayList<>();

    /// @param sentTo by instance, whether the balancer may send to it
    LaneNetwork(Lanes lanes, ClusterLayout layout, boolean[] sentTo) {
        this.lanes = lanes;
        this.layout = layout;
        this.plan = layout.side.plan();
        Traffic traffic = layout.side.traffic();
        this.reached = IntStream.range(0, sentTo.length).filter(i -> sentTo[i]).toArray();
        this.hops = traffic.hops();
        this.proxyCrosses = traffic.proxyCrosses();
        this.balancerCrosses = traffic.balancerCrosses();
    }

    List<Lane> lanes() {
        double entryY = lanes.clients().centerY();
        add(lanes.clients().right(), entryY, lanes.balancer().x(), entryY, false);
        if (reached.length > 0) {
            bus(false);
            if (balancerCrosses) {
                bus(true);
            }
            columnGutters();
            corridors();
        }
        return List.copyOf(found);
    }

    /// From the tabs to the columns: zone by zone, or one lane over all zones. A tab without targets has none.
    private void bus(boolean crossing) {
        double y = crossing ? lanes.crossBusY() : lanes.ownBusY();
        Map<Integer, Span> spans = new TreeMap<>();
        for (int i : reached) {
            spans.computeIfAbsent(crossing ? 0 : plan.zone(i), _ -> new Span()).include(lanes.columnGutterX(i));
        }
        for (int z = 0; z < layout.side.scenario().zones().size(); z++) {
            Span span = spans.get(crossing ? 0 : z);
            if (layout.occupied(z) && span != null) {
                Box tab = lanes.tab(z);
                span.include(tab.centerX());
                add(tab.centerX(), tab.bottom(), tab.centerX(), y, crossing);
            }
        }
        spans.values().forEach(span -> add(span.least, y, span.most, y, crossing));
    }

    /// Down to the lowest row that some request comes from: with hops that may be one in which the column is empty.
    private void columnGutters() {
        Map<Double, Integer> zoneOf = new TreeMap<>();
        Map<Double, Span> columns = new TreeMap<>();
        for (int i : reached) {
            zoneOf.put(lanes.columnGutterX(i), plan.zone(i));
            columns.computeIfAbsent(lanes.columnGutterX(i), _ -> new Span()).include(lanes.corridorY(i, false));
        }
        if (hops) {
            Map<Double, Set<Integer>> zonesIn = zonesByRow();
            columns.forEach((x, span) -> zonesIn.forEach((top, zones) -> {
                boolean own = zones.contains(zoneOf.get(x));
                if (own || proxyCrosses) {
                    span.include(lanes.corridorY(top, !own));
                }
            }));
        }
        columns.forEach((x, span) -> add(x, lanes.ownBusY(), x, span.most, false));
    }

    private Map<Double, Set<Integer>> zonesByRow() {
        Map<Double, Set<Integer>> zonesIn = new TreeMap<>();
        for (int i : reached) {
            zonesIn.computeIfAbsent(layout.instanceY[i], _ -> new TreeSet<>()).add(plan.zone(i));
        }
        return zonesIn;
    }

    private void corridors() {
        if (!hops) {
            return;
        }
        boolean leavesRow = zonesByRow().size() > 1;
        Map<Double, Map<Integer, Span>> own = new TreeMap<>();
        Map<Double, Span> cross = new TreeMap<>();
        Map<Integer, Span> columns = new TreeMap<>();
        for (int i : reached) {
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
        if (proxyCrosses) {
            cross.forEach((y, span) -> add(span.least, y, span.most, y, true));
        }
    }

    private void add(double x1, double y1, double x2, double y2, boolean crossing) {
        found.add(new Lane(x1, y1, x2, y2, crossing));
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
