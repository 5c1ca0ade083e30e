package dev.bayplan.drawing.scene;

import dev.bayplan.model.traffic.Traffic;

/// The lanes at and in one instance: from the corridor to what hands requests on and to every cell. Not kept, but told
/// each time, for there are more of them than cells.
final class InstanceLanes {

    private final Lanes lanes;
    private final ClusterLayout layout;

    /// Whether something there hands requests on, perhaps to other instances, perhaps into other zones.
    private final boolean forwards;
    private final boolean hops;
    private final boolean proxyCrosses;

    InstanceLanes(Lanes lanes, ClusterLayout layout) {
        this.lanes = lanes;
        this.layout = layout;
        Traffic traffic = layout.side.traffic();
        forwards = traffic.forwards();
        hops = traffic.hops();
        proxyCrosses = traffic.proxyCrosses();
    }

    /// Tells the lanes of instance `i`.
    void tell(int i, LaneSink sink) {
        double gutter = lanes.gutterX(i);
        double corridor = lanes.corridorY(i, false);
        sink.lane(lanes.columnGutterX(i), corridor, gutter, corridor, false, false);
        int replicas = layout.replicas.on(i);
        double bottom = replicas == 0 ? corridor : lanes.laneY(i, layout.replicas.slot(i, replicas - 1));
        if (forwards) {
            bottom = Math.max(bottom, lanes.proxyY(i));
            proxy(i, replicas, gutter, corridor, sink);
        }
        sink.lane(gutter, corridor, gutter, bottom, false, false);
        rowsOfCells(i, replicas, gutter, sink);
    }

    private void proxy(int i, int replicas, double gutter, double corridor, LaneSink sink) {
        double proxy = lanes.proxyY(i);
        double right = lanes.rightGutterX(i);
        sink.lane(gutter, proxy, gutter + InstanceLayout.GUTTER / 2, proxy, false, false);
        if (hops) {
            sink.lane(right - InstanceLayout.GUTTER / 2, proxy, right, proxy, false, false);
            sink.lane(right, proxy, right, lanes.corridorY(i, proxyCrosses), false, false);
        }
        if (replicas > 0) {
            double drop = lanes.proxyDropX(i);
            sink.lane(drop, lanes.proxyBottom(i), drop, lanes.firstLaneY(i), false, false);
        }
        if (proxyCrosses) {
            sink.lane(gutter, lanes.corridorY(i, true), gutter, corridor, false, false);
        }
    }

    private void rowsOfCells(int i, int replicas, double gutter, LaneSink sink) {
        for (int n = 0; n < replicas; n++) {
            int slot = layout.replicas.slot(i, n);
            double x = lanes.cellCenterX(i, slot);
            double y = lanes.laneY(i, slot);
            sink.lane(x, y, x, lanes.cellTop(i, slot), false, true);
            boolean lastOfRow = n + 1 == replicas || lanes.laneY(i, layout.replicas.slot(i, n + 1)) != y;
            if (lastOfRow) {
                sink.lane(gutter, y, x, y, false, true);
            }
        }
    }
}
