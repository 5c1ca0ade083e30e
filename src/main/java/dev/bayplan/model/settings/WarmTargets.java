package dev.bayplan.model.settings;

import dev.bayplan.model.Check;

/// What the VPC CNI is told to keep ready on each node.
///
/// @param warmEnis         WARM_ENI_TARGET; not looked at where a target counts addresses
/// @param warmAddresses    WARM_IP_TARGET; 0 = not set
/// @param minimumAddresses MINIMUM_IP_TARGET; 0 = not set
/// @param warmPrefixes     WARM_PREFIX_TARGET, with prefix delegation; not looked at where a target counts addresses
public record WarmTargets(int warmEnis, int warmAddresses, int minimumAddresses, int warmPrefixes) {

    /// As the CNI comes: one interface, or one prefix, more than needed.
    public static final WarmTargets DEFAULT = new WarmTargets(1, 0, 0, 1);

    private static final int MOST = 10_000;

    public WarmTargets {
        Check.between("warmEnis", warmEnis, 0, MOST);
        Check.between("warmAddresses", warmAddresses, 0, MOST);
        Check.between("minimumAddresses", minimumAddresses, 0, MOST);
        // Without any target the CNI is not told what to do with prefixes.
        Check.between("warmPrefixes", warmPrefixes, 1, MOST);
    }

    /// {@return whether it is addresses that are counted, not interfaces or prefixes}
    public boolean countsAddresses() {
        return warmAddresses > 0 || minimumAddresses > 0;
    }

    public WarmTargets withWarmEnis(int target) {
        return new WarmTargets(target, warmAddresses, minimumAddresses, warmPrefixes);
    }

    public WarmTargets withWarmAddresses(int target) {
        return new WarmTargets(warmEnis, target, minimumAddresses, warmPrefixes);
    }

    public WarmTargets withMinimumAddresses(int target) {
        return new WarmTargets(warmEnis, warmAddresses, target, warmPrefixes);
    }

    public WarmTargets withWarmPrefixes(int target) {
        return new WarmTargets(warmEnis, warmAddresses, minimumAddresses, target);
    }
}
