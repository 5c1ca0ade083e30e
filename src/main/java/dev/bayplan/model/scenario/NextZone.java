package dev.bayplan.model.scenario;

import java.util.List;

/// Proposes the zone that follows the ones there are.
final class NextZone {

    private static final String REGION = "us-east-1";
    private static final Cidr FIRST = Cidr.parse("10.0.0.0/20");

    private NextZone() {}

    /// {@return a zone with the first free letter, and with the first block behind the last zone's that is free}
    static Zone after(List<Zone> zones) {
        Cidr subnet = zones.isEmpty() ? FIRST : zones.getLast().subnet();
        while (overlapsAny(subnet, zones)) {
            subnet = subnet.next();
        }
        return new Zone(freeName(zones), subnet);
    }

    private static boolean overlapsAny(Cidr subnet, List<Zone> zones) {
        return zones.stream().anyMatch(zone -> zone.subnet().overlaps(subnet));
    }

    private static String freeName(List<Zone> zones) {
        String name = REGION + 'a';
        for (char letter = 'a'; letter <= 'z'; letter++) {
            name = REGION + letter;
            String candidate = name;
            if (zones.stream().noneMatch(zone -> zone.name().equals(candidate))) {
                return name;
            }
        }
        return name;
    }
}
