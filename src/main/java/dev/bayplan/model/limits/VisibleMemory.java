package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.InstanceType.Architecture;

/// The memory that the operating system of an instance sees. An estimate, Karpenter's: published is only what the
/// hypervisor gives. It serves both orchestrators, so that they are compared on the same instance.
public final class VisibleMemory {

    /// What the hypervisor and the kernel keep, in thousandths.
    public static final int OVERHEAD_PER_MILLE = 75;

    private static final int ARM64_FIRMWARE_MIB = 64;

    private VisibleMemory() {}

    /// {@return MiB left to the operating system}
    public static Arithmetic of(InstanceType type) {
        return of(type, OVERHEAD_PER_MILLE);
    }

    /// {@return MiB left to the operating system where the rest takes `perMille` thousandths}
    public static Arithmetic of(InstanceType type, int perMille) {
        return given(Quantity.MEMORY_MIB, type.memoryMib())
                .minus(given(
                        Quantity.OPERATING_SYSTEM_MIB,
                        overheadMib(type.memoryMib(), type.architecture(), perMille)));
    }

    /// {@return MiB of `memoryMib` that the operating system never sees, rounded up}
    private static int overheadMib(int memoryMib, Architecture architecture, int perMille) {
        int firmware = switch (architecture) {
            case X86_64 -> 0;
            case ARM64 -> ARM64_FIRMWARE_MIB;
        };
        return firmware + Math.toIntExact(Math.ceilDiv((memoryMib - firmware) * (long) perMille, 1_000L));
    }
}
