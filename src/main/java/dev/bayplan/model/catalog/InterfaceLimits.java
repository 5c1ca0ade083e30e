package dev.bayplan.model.catalog;

import dev.bayplan.model.Check;

/// How many network interfaces an instance takes, and how many addresses each one carries.
///
/// @param enis            interfaces over all network cards, the primary one included; at least 1
/// @param defaultCardEnis interfaces on the default network card, the only one whose addresses EKS gives to pods
/// @param ipv4PerEni      IPv4 addresses on one interface, its primary address included; at least 1
public record InterfaceLimits(int enis, int defaultCardEnis, int ipv4PerEni) {

    /// More than any instance type has, so that a slip of the hand is caught.
    public static final int MOST_ENIS = 200;

    /// More than any instance type has.
    public static final int MOST_IPV4_PER_ENI = 200;

    public InterfaceLimits {
        Check.between("enis", enis, 1, MOST_ENIS);
        Check.between("defaultCardEnis", defaultCardEnis, 1, enis);
        Check.between("ipv4PerEni", ipv4PerEni, 1, MOST_IPV4_PER_ENI);
    }
}
