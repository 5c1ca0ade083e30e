package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;

/// The host ports that Docker gives to containers in `bridge` mode, one for each port of a container.
///
/// Source: Amazon ECS Developer Guide, task definition parameters (June 2018).
///
/// @param first lowest port
/// @param last  highest port
public record DynamicPorts(int first, int last) {

    /// The range that the Linux of an ECS-optimized AMI sets.
    public static final DynamicPorts OF_KERNEL = new DynamicPorts(32_768, 61_000);

    /// The range where Docker cannot read the one of the kernel.
    public static final DynamicPorts FALLBACK = new DynamicPorts(49_153, 65_535);

    /// {@return how many there are}
    public Arithmetic count() {
        return given(Quantity.PORTS, last).minus(given(Quantity.PORTS_BELOW, first - 1L));
    }
}
