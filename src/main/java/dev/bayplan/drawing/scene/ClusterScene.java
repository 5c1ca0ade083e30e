package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Target;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One orchestrator's cluster with a place for everything in it. Immutable; read on every frame.
public final class ClusterScene {

    private static final double ZONE_HEADER = 26;

    private final Side side;
    private final Plan plan;
    private final Box bounds;
    private final Box[] zones;
    private final InstanceGrid grid;
    private final double[] instanceX;
    private final double[] instanceY;
    private final InstanceLayout[] layoutOfGroup;
    private final int[] limitOfGroup;
    private final OccupiedSlots replicas;
    private final InterfaceCells interfaceCells;
    private final ClusterText text;
    private final Hues hues;
    private final double unit;
    private final @Nullable Lanes lanes;
    private final @Nullable CostBar costBar;
    private final @Nullable Lives lives;
    private final double[] dearness;
    private final float[] heat;
    private @Nullable Occupancy occupancy;

    /// @param dearest US dollars a month that the dearest replica bears, in whichever cluster
    ClusterScene(ClusterLayout layout, ClusterText text, @Nullable CostBar costBar, double dearest) {
        this.side = layout.side;
        this.plan = side.plan();
        this.bounds = layout.bounds();
        this.zones = layout.zones();
        this.grid = layout.grid();
        this.instanceX = layout.instanceX;
        this.instanceY = layout.instanceY;
        this.layoutOfGroup = layout.layouts;
        this.limitOfGroup = IntStream.range(0, layoutOfGroup.length).map(g -> side.published(g).count()).toArray();
        this.replicas = layout.replicas;
        this.interfaceCells = layout.interfaceCells;
        this.text = text;
        this.hues = new Hues(side);
        this.unit = layout.unit();
        this.lanes = layout.lens == Lens.TRAFFIC ? new Lanes(layout) : null;
        this.lives = layout.lens == Lens.LIFECYCLE ? new Lives(side) : null;
        this.costBar = costBar;
        this.dearness = layout.costs.shares(dearest);
        this.heat = layout.heat ? Heat.of(side) : new float[0];
    }

    /// {@return how full instances are, counted when it is first asked for}
    public Occupancy occupancy() {
        occupancy = occupancy == null ? Occupancy.of(side) : occupancy;
        return occupancy;
    }

    public Side side() {
        return side;
    }

    public Orchestrator orchestrator() {
        return plan.orchestrator();
    }

    public Box bounds() {
        return bounds;
    }

    public int zones() {
        return zones.length;
    }

    public Box zone(int z) {
        return zones[z];
    }

    public double instanceX(int i) {
        return instanceX[i];
    }

    public double instanceY(int i) {
        return instanceY[i];
    }

    public int groups() {
        return layoutOfGroup.length;
    }

    public InstanceLayout layoutOfGroup(int g) {
        return layoutOfGroup[g];
    }

    public InstanceLayout layout(int i) {
        return layoutOfGroup[plan.group(i)];
    }

    /// {@return the pods or tasks that instance `i` may have, as published}
    public int limit(int i) {
        return limitOfGroup[plan.group(i)];
    }

    public ClusterText text() {
        return text;
    }

    public Hues hues() {
        return hues;
    }

    /// {@return how much larger titles and the balancer are than what is inside an instance}
    public double unit() {
        return unit;
    }

    /// {@return the lanes of requests; null in a lens that shows none}
    public @Nullable Lanes lanes() {
        return lanes;
    }

    /// {@return how far everything has come; null in a lens that does not show it}
    public @Nullable Lives lives() {
        return lives;
    }

    /// {@return what the cluster costs; null in a lens that is not about money}
    public @Nullable CostBar costBar() {
        return costBar;
    }

    /// {@return how dear the replicas on instance `i` are beside the dearest of both clusters, from 0 to 1; 0 in a lens
    /// that is not about money}
    public double dearness(int i) {
        return dearness.length == 0 ? 0 : dearness[i];
    }

    /// {@return whether cells are coloured by their load}
    public boolean showsHeat() {
        return heat.length > 0;
    }

    /// {@return the load of the pod or task in slot `s`, from 0 to 1, where cells are coloured by it; see [Heat]}
    public double heat(int s) {
        return heat[s];
    }

    /// {@return whether instance `i` is paid for without anything on it, in the lens that shows this}
    public boolean isIdle(int i) {
        return dearness.length > 0 && InstanceCosts.isIdle(plan, i);
    }

    /// {@return whether the cells of instances are their replicas alone, not every address of every interface}
    public boolean showsReplicasOnly() {
        return replicas.present();
    }

    /// {@return the number of cells of instance `i` until the last that has something in it}
    public int cells(int i) {
        return replicas.present() ? replicas.on(i) : 0;
    }

    /// {@return the slot in the `n`th cell of instance `i`, where cells are replicas; -1 where it is empty}
    public int slotInCell(int i, int n) {
        return replicas.slot(i, n);
    }

    /// {@return what carries a security group or a role}
    public Carriers carriers(Carried carried) {
        return new Carriers(side, carried);
    }

    /// Goes through the instances that stand at least in part in a window of the scene.
    public void forEachIn(double fromX, double fromY, double toX, double toY, IntConsumer each) {
        grid.forEachIn(fromX, fromY, toX, toY, each);
    }

    /// {@return what is at a point, the smallest thing first}
    public Optional<Target> at(double x, double y) {
        int i = grid.at(x, y);
        if (i < 0) {
            return Optional.empty();
        }
        double inX = x - instanceX[i];
        double inY = y - instanceY[i];
        return inX < layout(i).width() && inY < layout(i).height()
                ? Optional.of(inside(i, inX, inY))
                : Optional.empty();
    }

    /// {@return the key of the figure that a number at a point belongs to: an alert, or the addresses of a subnet}
    Optional<String> figureAt(double x, double y) {
        Alert alert = text.alertAt(x, y);
        if (alert != null) {
            return Optional.of(alert.figure());
        }
        for (int z = 0; z < zones.length; z++) {
            double right = zones[z].right() - unit * ZoneText.INSET;
            boolean beside = x >= right - unit * text.zones().subnetWidth(z) && x < right;
            if (beside && y >= zones[z].y() && y < zones[z].y() + unit * ZONE_HEADER) {
                return Optional.of("addresses");
            }
        }
        return Optional.empty();
    }

    private Target inside(int i, double x, double y) {
        InstanceLayout layout = layout(i);
        int block = layout.blockAt(x, y);
        if (block >= 0) {
            int cell = layout.cellAt(block, x, y);
            if (replicas.present()) {
                if (cell >= 0 && cell < replicas.on(i) && replicas.slot(i, cell) >= 0) {
                    return new Target.Slot(orchestrator(), replicas.slot(i, cell));
                }
            } else if (block < plan.interfaces(i)) {
                int j = plan.firstInterface(i) + block;
                int s = cell >= 0 ? interfaceCells.slot(j, cell) : -1;
                return s >= 0
                        ? new Target.Slot(orchestrator(), s)
                        : new Target.NetworkInterface(orchestrator(), j);
            }
        }
        return new Target.Instance(orchestrator(), i);
    }

    /// {@return where a target of this cluster stands; empty where this lens does not show it}
    public Optional<Box> boxOf(Target target) {
        return switch (target) {
            case Target.Instance(var _, int i) -> Optional.of(
                    new Box(instanceX[i], instanceY[i], layout(i).width(), layout(i).height()));
            case Target.NetworkInterface(var _, int j) -> boxOfInterface(j);
            case Target.Slot(var _, int s) -> boxOfSlot(s);
        };
    }

    private Optional<Box> boxOfInterface(int j) {
        if (replicas.present()) {
            return Optional.empty();
        }
        int i = plan.instanceOfInterface(j);
        int block = j - plan.firstInterface(i);
        InstanceLayout layout = layout(i);
        return Optional.of(new Box(
                instanceX[i] + layout.blockX(block), instanceY[i] + layout.blockY(block),
                layout.blockWidth(), layout.blockHeight(block)));
    }

    private Optional<Box> boxOfSlot(int s) {
        if (replicas.present() && plan.workload(s) < 0) {
            return Optional.empty();
        }
        int i = plan.instanceOfSlot(s);
        return Optional.of(new Box(cellX(i, s), cellY(i, s), layout(i).cellWidth(), layout(i).cellHeight()));
    }

    private double cellX(int i, int s) {
        InstanceLayout layout = layout(i);
        return instanceX[i] + layout.cellX(block(i, s), cell(i, s));
    }

    private double cellY(int i, int s) {
        InstanceLayout layout = layout(i);
        return instanceY[i] + layout.cellY(block(i, s), cell(i, s));
    }

    private int block(int i, int s) {
        return replicas.present() ? 0 : plan.interfaceOfSlot(s) - plan.firstInterface(i);
    }

    private int cell(int i, int s) {
        return replicas.present() ? replicas.rank(i, s) : interfaceCell(plan.interfaceOfSlot(s), s);
    }

    /// {@return the cell in which the first prefix of interface `j` begins; -1 where it has none}
    public int firstPrefixCell(int j) {
        return interfaceCells.firstPrefix(j);
    }

    /// {@return the cells of interface `j`}
    public int cellsOfInterface(int j) {
        return interfaceCells.cells(j);
    }

    /// {@return the cell that slot `s` of interface `j` stands in, where interfaces are shown}
    public int interfaceCell(int j, int s) {
        return interfaceCells.cell(j, s);
    }
}
