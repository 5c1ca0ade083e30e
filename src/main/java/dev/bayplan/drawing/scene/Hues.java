package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.SecurityGroup;
import java.util.List;

/// Which colours stand for what, looked up once. Arrays, because a frame reads them; nobody writes to them.
public final class Hues {

    private final Plan plan;
    private final Hue[] workload;
    private final Hue[][] instances;
    private final Hue[][][] held;
    private final Hue[][] asked;

    Hues(Side side) {
        plan = side.plan();
        List<SecurityGroup> groups = side.scenario().securityGroups();
        workload = side.scenario().workloads().stream().map(each -> each.hue()).toArray(Hue[]::new);
        instances = side.scenario().fleet().stream()
                .map(each -> of(groups, each.securityGroups()))
                .toArray(Hue[][]::new);
        asked = side.scenario().workloads().stream()
                .map(each -> of(groups, each.securityGroups()))
                .toArray(Hue[][]::new);
        held = new Hue[instances.length][workload.length][];
        for (int g = 0; g < instances.length; g++) {
            for (int w = 0; w < workload.length; w++) {
                held[g][w] = of(groups, side.securityScope().heldBy(g, w));
            }
        }
    }

    private static Hue[] of(List<SecurityGroup> all, List<String> names) {
        return names.stream()
                .map(name -> all.stream().filter(group -> group.name().equals(name)).findFirst().orElseThrow().hue())
                .toArray(Hue[]::new);
    }

    public Hue workload(int w) {
        return workload[w];
    }

    /// {@return the colours of the security groups that workload `w` asks for}
    public Hue[] asked(int w) {
        return asked[w];
    }

    /// {@return the colours of the security groups of the instances of group `g`}
    public Hue[] instances(int g) {
        return instances[g];
    }

    /// {@return the colours of the security groups that a replica of workload `w` really holds on group `g`}
    public Hue[] held(int g, int w) {
        return held[g][w];
    }

    /// {@return the colours of the security groups of interface `j` on an instance of group `g`}
    public Hue[] networkInterface(int j, int g) {
        int w = plan.workload(plan.firstSlot(j));
        return w >= 0 ? held[g][w] : instances[g];
    }
}
