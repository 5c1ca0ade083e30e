package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.InterfaceLimits;
import org.jspecify.annotations.Nullable;

/// What the user edited of an instance type by hand; null = as published.
public record ShapeOverride(
        @Nullable Integer enis, @Nullable Integer ipv4PerEni, @Nullable Integer vcpus, @Nullable Integer memoryMib) {

    /// Everything as published.
    public static final ShapeOverride NONE = new ShapeOverride(null, null, null, null);

    public ShapeOverride {
        if (enis != null) {
            Check.between("enis", enis, 1, InterfaceLimits.MOST_ENIS);
        }
        if (ipv4PerEni != null) {
            Check.between("ipv4PerEni", ipv4PerEni, 1, InterfaceLimits.MOST_IPV4_PER_ENI);
        }
        if (vcpus != null) {
            Check.between("vcpus", vcpus, 1, InstanceType.MOST_VCPUS);
        }
        if (memoryMib != null) {
            Check.between("memoryMib", memoryMib, 1, InstanceType.MOST_MEMORY_MIB);
        }
    }

    /// {@return `published` with the edited figures in place. Edited interfaces are all on the default card.}
    public InstanceType applyTo(InstanceType published) {
        InterfaceLimits limits = published.interfaces();
        var interfaces = new InterfaceLimits(
                enis == null ? limits.enis() : enis,
                enis == null ? limits.defaultCardEnis() : enis,
                ipv4PerEni == null ? limits.ipv4PerEni() : ipv4PerEni);
        return published.withShape(
                vcpus == null ? published.vcpus() : vcpus,
                memoryMib == null ? published.memoryMib() : memoryMib,
                interfaces);
    }
}
