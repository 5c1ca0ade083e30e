package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.SecurityGroup;
import java.util.List;

/// Which colour stands for what, looked up once.
public final class Hues {

    private final Plan plan;
    private final Hue[] workload;
    private final Hue[] instances;
    private final Hue[][] held;

    Hues(Side side) {
        plan = side.plan();
        List<SecurityGroup> groups = side.scenario().securityGroups();
        workload = side.scenario().workloads().stream().map(each -> each.hue()).toArray(Hue[]::new);
        instances = side.scenario().fleet().stream()
                .map(each -> of(groups, each.securityGroups()))
                .toArray(Hue[]::new);
        held = new Hue[instances.length][workload.length];
        for (int g = 0; g < instances.length; g++) {
            for (int w = 0; w < workload.length; w++) {
                held[g][w] = of(groups, side.securityScope().heldBy(g, w));
            }
        }
    }

    /// The first group of several gives the colour; the label names all.
    private static Hue of(List<SecurityGroup> all, List<String> names) {
        return all.stream()
                .filter(group -> group.name().equals(names.getFirst()))
                .findFirst()
                .orElseThrow()
                .hue();
    }

    public Hue workload(int w) {
        return workload[w];
    }

    /// {@return the colour of the security groups of the instances of group `g`}
    public Hue instances(int g) {
        return instances[g];
    }

    /// {@return the colour of the security groups that a replica of workload `w` really holds on group `g`}
    public Hue held(int g, int w) {
        return held[g][w];
    }

    /// {@return the colour of the security groups of interface `j` on an instance of group `g`}
    public Hue networkInterface(int j, int g) {
        int w = plan.workload(plan.firstSlot(j));
        return w >= 0 ? held[g][w] : instances[g];
    }
}
