package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Lens;
import java.util.Arrays;
import java.util.List;

/// What there is to lay out of a cluster, counted once for every arrangement that is tried.
final class ClusterContent {

    private static final int ROUND = 4;

    final Side side;
    final Lens lens;
    final OccupiedSlots replicas;
    final InterfaceCells interfaceCells;
    final InstanceCosts costs;
    final int news;
    final int[] rankInZone;
    final int[] perZone;

    /// Whether an instance runs in a zone.
    final boolean[] running;

    /// The most instances in any zone.
    final int mostInZone;

    /// How many zones have an instance.
    final int filledZones;

    private final int[] mostReplicas;
    private final int[] mostUnaddressed;
    private final boolean[] present;
    private final List<List<Integer>> cells;

    /// @param news rows for which room is kept to say how deployments get on
    ClusterContent(Side side, Lens lens, int news) {
        this.news = news;
        this.side = side;
        this.lens = lens;
        Plan plan = side.plan();
        replicas = showsReplicasOnly(lens)
                ? OccupiedSlots.of(plan, lens == Lens.LIFECYCLE ? side.moment() : null)
                : OccupiedSlots.ABSENT;
        costs = lens == Lens.COST ? InstanceCosts.of(side) : InstanceCosts.ABSENT;
        interfaceCells = new InterfaceCells(plan, side.limits());
        int groups = side.types().size();
        cells = replicas.present() ? List.of() : interfaceCells.ofGroups(groups);
        mostReplicas = new int[groups];
        mostUnaddressed = new int[groups];
        present = new boolean[groups];
        rankInZone = new int[plan.instances()];
        perZone = new int[side.scenario().zones().size()];
        running = new boolean[perZone.length];
        for (int i = 0; i < rankInZone.length; i++) {
            int g = plan.group(i);
            present[g] = true;
            mostUnaddressed[g] = Math.max(mostUnaddressed[g], plan.unaddressed(i));
            mostReplicas[g] = Math.max(mostReplicas[g], replicas.present() ? replicas.on(i) : 0);
            running[plan.zone(i)] |= plan.launched(i);
            rankInZone[i] = perZone[plan.zone(i)]++;
        }
        mostInZone = Arrays.stream(perZone).max().orElse(0);
        filledZones = (int) Arrays.stream(perZone).filter(instances -> instances > 0).count();
    }

    /// {@return whether the cells of instances are their replicas alone, not every address of every interface}
    static boolean showsReplicasOnly(Lens lens) {
        return switch (lens) {
            case TRAFFIC, COST, LIFECYCLE -> true;
            case NETWORK, SECURITY_GROUPS, IAM -> false;
        };
    }

    /// {@return whether there is an instance of group `g`}
    boolean has(int g) {
        return present[g];
    }

    /// {@return the layout of the instances of group `g`}
    ///
    /// @param mostPerColumn most interfaces one above the other
    InstanceLayout layoutOf(int g, int mostPerColumn) {
        int most = mostReplicas[g];
        if (lens == Lens.LIFECYCLE) {
            // While replicas come and go, cells seldom change their size.
            most = Math.ceilDiv(Math.max(most, 1), ROUND) * ROUND;
        }
        return replicas.present()
                ? InstanceLayout.ofReplicas(most, lens == Lens.TRAFFIC && side.traffic().forwards())
                : InstanceLayout.ofInterfaces(
                        side.limits().get(g).interfaceUse(), cells.get(g), mostPerColumn, mostUnaddressed[g]);
    }
}
