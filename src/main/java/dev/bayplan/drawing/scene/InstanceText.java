package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.InterfaceUse.OwnInterface;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The labels on and in the instances of a cluster. Sizes are in scene units.
public final class InstanceText {

    public static final double TITLE_SIZE = 14;
    public static final double FIGURES_SIZE = 11;
    public static final double CELL_SIZE = 12;

    private static final double TITLE_GAP = 8;
    private static final double CELL_INSET = 4;
    private static final double INTERFACE_NAME = 90;
    private static final double ADDRESS_ROOM = 30;

    private final Side side;
    private final Plan plan;
    private final String[] titles;
    private final String[] figures;
    private final String[][] cells;
    private final String[] groups;
    private final String[][] held;
    private final String[] rest;
    private final @Nullable String[] addresses;

    InstanceText(ClusterLayout layout, Fonts fonts) {
        side = layout.side;
        plan = side.plan();
        titles = new String[plan.instances()];
        figures = new String[plan.instances()];
        for (int i = 0; i < titles.length; i++) {
            InstanceGroup group = side.scenario().fleet().get(plan.group(i));
            String edited = group.edited().equals(ShapeOverride.NONE) ? "" : " " + Messages.text("drawing.edited");
            figures[i] = figures(i, layout.lens);
            double room = layout.layouts[plan.group(i)].width() - 2 * InstanceLayout.GUTTER - TITLE_GAP
                    - fonts.width(figures[i], Typeface.MONO, FIGURES_SIZE);
            titles[i] = fonts.fit(group.instanceType() + edited, Typeface.BOLD, TITLE_SIZE, room);
        }
        int count = layout.layouts.length;
        cells = new String[count][];
        groups = new String[count];
        held = new String[count][];
        rest = new String[count];
        for (int g = 0; g < count; g++) {
            ofGroup(g, layout.layouts[g], fonts);
        }
        addresses = addresses(layout);
    }

    private void ofGroup(int g, InstanceLayout layout, Fonts fonts) {
        double cell = layout.cellWidth() - 2 * CELL_INSET;
        double names = layout.blockWidth() - INTERFACE_NAME;
        cells[g] = side.scenario().workloads().stream()
                .map(workload -> fonts.fit(workload.name(), Typeface.BOLD, CELL_SIZE, cell))
                .toArray(String[]::new);
        rest[g] = rest(side.types().get(g), layout.blocks());
        groups[g] = joined(side.scenario().fleet().get(g).securityGroups(), fonts, names);
        held[g] = new String[cells[g].length];
        for (int w = 0; w < held[g].length; w++) {
            held[g][w] = joined(side.securityScope().heldBy(g, w), fonts, names);
        }
    }

    private String rest(InstanceType type, int attached) {
        int enis = InstanceLimits.of(side.orchestrator(), type, side.scenario().asOf()).interfaceUse().enis();
        return attached + 1 == enis
                ? Messages.text("drawing.notAttached", attached)
                : Messages.text("drawing.restNotAttached", attached, enis - 1);
    }

    private static String joined(List<String> names, Fonts fonts, double room) {
        return fonts.fit(String.join(", ", names), Typeface.MONO, FIGURES_SIZE, room);
    }

    /// Only cells with room for a second line show an address.
    private @Nullable String[] addresses(ClusterLayout layout) {
        @Nullable String[] addresses = new @Nullable String[plan.slots()];
        for (int i = 0; i < plan.instances(); i++) {
            InstanceLayout inside = layout.layouts[plan.group(i)];
            if (inside.cellHeight() < ADDRESS_ROOM) {
                continue;
            }
            for (int j = plan.firstInterface(i); j < plan.firstInterface(i) + plan.interfaces(i); j++) {
                for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
                    addresses[s] = Cidr.text(plan.address(s));
                }
            }
        }
        return addresses;
    }

    private String figures(int i, Lens lens) {
        Plan plan = side.plan();
        String name = Messages.text("drawing.instance", i + 1);
        if (!plan.launched(i)) {
            return name + " · " + Messages.text("drawing.notLaunched");
        }
        if (lens == Lens.TRAFFIC) {
            return name;
        }
        InterfaceUse use = InstanceLimits.of(
                        side.orchestrator(), side.types().get(plan.group(i)), side.scenario().asOf())
                .interfaceUse();
        int placed = plan.placedOn(i);
        int limit = side.published(plan.group(i)).count();
        return switch (use) {
            case SharedAddresses node -> Messages.text(
                    "drawing.figures.EKS", plan.interfaces(i), use.enis(), placed,
                    use.enis() * node.secondaryAddresses(), limit);
            case OwnInterface _ -> Messages.text(
                    "drawing.figures.ECS", plan.interfaces(i), use.enis(), placed, limit);
        };
    }

    /// {@return the type of instance `i`}
    public String title(int i) {
        return titles[i];
    }

    /// {@return how full instance `i` is}
    public String figures(int i) {
        return figures[i];
    }

    /// {@return the name of workload `w` as it fits a cell of an instance of group `g`}
    public String cell(int g, int w) {
        return cells[g][w];
    }

    /// {@return the security groups of the instances of group `g`}
    public String groups(int g) {
        return groups[g];
    }

    /// {@return the security groups that a replica of workload `w` really holds on group `g`}
    public String held(int g, int w) {
        return held[g][w];
    }

    /// {@return the interfaces that no instance of group `g` has attached}
    public String rest(int g) {
        return rest[g];
    }

    /// {@return the address of slot `s`; null where its cell has no room for it}
    public @Nullable String address(int s) {
        return addresses[s];
    }
}
