package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.text.Messages;
import java.util.Arrays;
import java.util.List;

/// The labels of the zones of a cluster. Sizes are in scene units, before the cluster's own magnification.
public final class ZoneText {

    private static final double NAME_SIZE = 13;
    public static final double SUBNET_SIZE = 11;
    public static final double TAB_SIZE = 11;

    /// From the edge of a zone to its labels.
    public static final double INSET = 18;

    private static final double SMALLEST_NAME = 9.5;
    private static final double TAB_INSET = 3;

    private final String[] names;
    private final String[] subnets;
    private final double[] subnetWidths;
    private final String[] tabs;
    private final double nameSize;

    ZoneText(ClusterLayout layout, Fonts fonts) {
        List<Zone> zones = layout.side.scenario().zones();
        names = new String[zones.size()];
        subnets = new String[zones.size()];
        tabs = new String[zones.size()];
        double size = NAME_SIZE;
        for (int z = 0; z < names.length; z++) {
            double wide = fonts.width(zones.get(z).name(), Typeface.BOLD, 1);
            size = Math.min(size, room(layout, z) / wide);
        }
        nameSize = Math.max(size, SMALLEST_NAME);
        boolean subnetsFit = true;
        for (int z = 0; z < names.length; z++) {
            Zone zone = zones.get(z);
            names[z] = fonts.fit(zone.name(), Typeface.BOLD, nameSize, room(layout, z));
            // Addresses cost nothing.
            subnets[z] = layout.lens == Lens.COST
                    ? ""
                    : subnet(zone, layout.side.plan().subnetAddresses(z));
            double left = room(layout, z) - fonts.width(names[z], Typeface.BOLD, nameSize) - INSET;
            if (fonts.width(subnets[z], Typeface.MONO, SUBNET_SIZE) > left) {
                subnets[z] = "";
                subnetsFit &= !layout.occupied(z);
            }
            double tab = layout.tab(z).width() / layout.unit() - 2 * TAB_INSET;
            tabs[z] = fonts.fit(zone.name(), Typeface.BOLD, TAB_SIZE, tab);
        }
        if (!subnetsFit) {
            Arrays.fill(subnets, "");
        }
        subnetWidths = Arrays.stream(subnets)
                .mapToDouble(subnet -> fonts.width(subnet, Typeface.MONO, SUBNET_SIZE))
                .toArray();
    }

    private static String subnet(Zone zone, int taken) {
        boolean full = taken == Subnet.usable(zone.subnet()).value();
        return Messages.text(full ? "drawing.subnetFull" : "drawing.subnet", zone.subnet(), taken);
    }

    private static double room(ClusterLayout layout, int z) {
        return layout.zoneLabelRoom(z) / layout.unit() - 2 * INSET;
    }

    /// {@return the size of the names: smaller where that keeps them whole}
    public double nameSize() {
        return nameSize;
    }

    public String name(int z) {
        return names[z];
    }

    /// {@return the subnet of zone `z`; empty where some zone has no room for its own}
    public String subnet(int z) {
        return subnets[z];
    }

    /// {@return how wide that is}
    double subnetWidth(int z) {
        return subnetWidths[z];
    }

    /// {@return the name of the zone as it fits the balancer's node there}
    public String tab(int z) {
        return tabs[z];
    }
}
