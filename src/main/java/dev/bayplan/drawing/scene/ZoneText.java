package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.text.Messages;
import java.util.Arrays;
import java.util.List;

/// The labels of the zones of a cluster. Sizes are in scene units, before the cluster's own magnification.
public final class ZoneText {

    public static final double NAME_SIZE = 13;
    public static final double SUBNET_SIZE = 11;
    public static final double TAB_SIZE = 11;

    /// From the edge of a zone to its labels.
    public static final double INSET = 18;

    private static final double TAB_INSET = 3;

    private final String[] names;
    private final String[] subnets;
    private final String[] tabs;

    ZoneText(ClusterLayout layout, Fonts fonts) {
        List<Zone> zones = layout.side.scenario().zones();
        names = new String[zones.size()];
        subnets = new String[zones.size()];
        tabs = new String[zones.size()];
        boolean subnetsFit = true;
        double room = layout.zoneLabelRoom() / layout.unit() - 2 * INSET;
        for (int z = 0; z < names.length; z++) {
            Zone zone = zones.get(z);
            names[z] = fonts.fit(zone.name(), Typeface.BOLD, NAME_SIZE, room);
            subnets[z] = Messages.text("drawing.subnet", zone.subnet(), layout.side.plan().subnetAddresses(z));
            double left = room - fonts.width(names[z], Typeface.BOLD, NAME_SIZE) - INSET;
            subnetsFit &= fonts.width(subnets[z], Typeface.MONO, SUBNET_SIZE) <= left;
            double tab = layout.tab(z).width() / layout.unit() - 2 * TAB_INSET;
            tabs[z] = fonts.fit(zone.name(), Typeface.BOLD, TAB_SIZE, tab);
        }
        if (!subnetsFit) {
            Arrays.fill(subnets, "");
        }
    }

    public String name(int z) {
        return names[z];
    }

    /// {@return the subnet of zone `z`; empty where some zone has no room for its own}
    public String subnet(int z) {
        return subnets[z];
    }

    /// {@return the name of the zone as it fits the balancer's node there}
    public String tab(int z) {
        return tabs[z];
    }
}
