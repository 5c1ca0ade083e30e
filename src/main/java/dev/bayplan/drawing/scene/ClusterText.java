package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.InterfaceUse.OwnInterface;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Pending;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every label of a cluster, written and cut to its room once, so that a frame only draws it.
public final class ClusterText {

    /// Size of the text in a cell, in scene units.
    public static final double CELL_SIZE = 12;

    /// Size of an instance's type.
    public static final double INSTANCE_SIZE = 14;

    /// Size of an instance's figures.
    public static final double FIGURES_SIZE = 11;

    /// Size of a zone's name.
    public static final double ZONE_SIZE = 13;

    /// Size of a zone's subnet.
    public static final double SUBNET_SIZE = 11;

    /// From the edge of a zone to its labels.
    public static final double ZONE_INSET = 18;

    private static final double ADDRESS_ROOM = 30;
    private static final double TAB_SIZE = 11;

    private final Side side;
    private final String title;
    private final String subtitle;
    private final List<String> alerts;
    private final String balancer;
    private final String[] tabs;
    private final String[] zones;
    private final String[] subnets;
    private final String[] instanceTitles;
    private final String[] instanceFigures;
    private final String[][] cellLabels;
    private final String[] instanceGroups;
    private final String[][] heldGroups;
    private final String[] rest;
    private final @Nullable String[] addresses;

    ClusterText(ClusterLayout layout, Fonts fonts) {
        this.side = layout.side;
        Plan plan = side.plan();
        String key = plan.orchestrator() + "." + layout.lens;
        title = Messages.name(plan.orchestrator());
        subtitle = Messages.text("drawing.subtitle." + key);
        alerts = alerts(side);
        balancer = Messages.name(side.traffic().balancer());
        int zoneCount = side.scenario().zones().size();
        zones = new String[zoneCount];
        subnets = new String[zoneCount];
        tabs = new String[zoneCount];
        boolean subnetsFit = true;
        for (int z = 0; z < zoneCount; z++) {
            Zone zone = side.scenario().zones().get(z);
            double size = layout.unit() * ZONE_SIZE;
            double room = layout.zoneLabelRoom() - 2 * layout.unit() * ZONE_INSET;
            zones[z] = fonts.fit(zone.name(), Typeface.BOLD, size, room);
            subnets[z] = Messages.text("drawing.subnet", zone.subnet(), plan.subnetAddresses(z));
            double left = room - fonts.width(zones[z], Typeface.BOLD, size) - layout.unit() * ZONE_INSET;
            subnetsFit &= fonts.width(subnets[z], Typeface.MONO, layout.unit() * SUBNET_SIZE) <= left;
            tabs[z] = fonts.fit(zone.name(), Typeface.BOLD, TAB_SIZE, layout.tab(z).width() / layout.unit() - 6);
        }
        if (!subnetsFit) {
            Arrays.fill(subnets, "");
        }
        instanceTitles = new String[plan.instances()];
        instanceFigures = new String[plan.instances()];
        for (int i = 0; i < plan.instances(); i++) {
            InstanceGroup group = side.scenario().fleet().get(plan.group(i));
            String edited = group.edited().equals(ShapeOverride.NONE) ? "" : " " + Messages.text("drawing.edited");
            instanceFigures[i] = figures(side, i, layout.lens);
            double room = layout.layouts[plan.group(i)].width() - 2 * InstanceLayout.GUTTER - 8
                    - fonts.width(instanceFigures[i], Typeface.MONO, FIGURES_SIZE);
            instanceTitles[i] = fonts.fit(group.instanceType() + edited, Typeface.BOLD, INSTANCE_SIZE, room);
        }
        int groups = layout.layouts.length;
        cellLabels = new String[groups][];
        instanceGroups = new String[groups];
        heldGroups = new String[groups][];
        rest = new String[groups];
        for (int g = 0; g < groups; g++) {
            InstanceLayout each = layout.layouts[g];
            cellLabels[g] = side.scenario().workloads().stream()
                    .map(workload -> fonts.fit(workload.name(), Typeface.BOLD, CELL_SIZE, each.cellWidth() - 8))
                    .toArray(String[]::new);
            rest[g] = rest(side.types().get(g), each.blocks());
            double room = each.blockWidth() - 90;
            instanceGroups[g] = joined(side.scenario().fleet().get(g).securityGroups(), fonts, room);
            heldGroups[g] = new String[side.scenario().workloads().size()];
            for (int w = 0; w < heldGroups[g].length; w++) {
                heldGroups[g][w] = joined(side.securityScope().heldBy(g, w), fonts, room);
            }
        }
        addresses = addresses(layout);
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
    private static @Nullable String[] addresses(ClusterLayout layout) {
        Plan plan = layout.side.plan();
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

    private static List<String> alerts(Side side) {
        String noun = side.orchestrator().name();
        List<String> pending = side.plan().pending().stream()
                .collect(Collectors.groupingBy(Pending::bound, Collectors.summingInt(Pending::count)))
                .entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Messages.text(
                        "drawing.pending." + noun, each.getValue(), Messages.name(each.getKey())))
                .toList();
        if (side.plan().withoutAddress() == 0) {
            return pending;
        }
        return Stream.concat(
                        pending.stream(),
                        Stream.of(
                                Messages.text("drawing.withoutAddress", side.plan().withoutAddress())))
                .toList();
    }

    private static String figures(Side side, int i, Lens lens) {
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

    public String title() {
        return title;
    }

    public String subtitle() {
        return subtitle;
    }

    /// {@return what did not find a place, one line for each reason}
    public List<String> alerts() {
        return alerts;
    }

    public String balancer() {
        return balancer;
    }

    /// {@return the name of the zone as it fits the balancer's node there}
    public String tab(int z) {
        return tabs[z];
    }

    public String zone(int z) {
        return zones[z];
    }

    /// {@return the subnet of zone `z`; empty where some zone has no room for its own}
    public String subnet(int z) {
        return subnets[z];
    }

    public String instanceTitle(int i) {
        return instanceTitles[i];
    }

    public String instanceFigures(int i) {
        return instanceFigures[i];
    }

    /// {@return the interfaces that no instance of group `g` has attached}
    public String rest(int g) {
        return rest[g];
    }

    /// {@return the security groups of the instances of group `g`}
    public String instanceGroups(int g) {
        return instanceGroups[g];
    }

    /// {@return the security groups that a replica of workload `w` really holds on group `g`}
    public String heldGroups(int g, int w) {
        return heldGroups[g][w];
    }

    /// {@return the address of slot `s`; null where its cell has no room for it}
    public @Nullable String address(int s) {
        return addresses[s];
    }

    /// {@return the name of workload `w` as it fits a cell of an instance of group `g`}
    public String cellLabel(int g, int w) {
        return cellLabels[g][w];
    }
}
