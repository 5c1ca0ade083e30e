package dev.bayplan.model.catalog;

import dev.bayplan.model.Check;
import org.jspecify.annotations.Nullable;

/// One EC2 instance type as a catalog publishes it.
///
/// @param name              the published name, for example `m5.large`
/// @param vcpus             virtual processors
/// @param memoryMib         memory in MiB, as published; the operating system sees a little less
/// @param interfaces        interface and address limits
/// @param branchInterfaces  branch interfaces a trunk carries under EKS; 0 = published as none, null = not known
/// @param ecsTrunkTasks     `awsvpc` tasks with trunking as the ECS guide publishes them; null = not in its table
/// @param hypervisor        what the instance runs on
/// @param bareMetal         whether there is no hypervisor at all
/// @param architecture      processor architecture
/// @param gpus              GPUs; a fraction of one counts as 1
/// @param usdPerHour        on-demand price in us-east-1, Linux; null = not known
/// @param eksTemplate       whether the catalog's EKS node-group template lists the type
public record InstanceType(
        String name,
        int vcpus,
        int memoryMib,
        InterfaceLimits interfaces,
        @Nullable Integer branchInterfaces,
        @Nullable Integer ecsTrunkTasks,
        Hypervisor hypervisor,
        boolean bareMetal,
        Architecture architecture,
        int gpus,
        @Nullable Double usdPerHour,
        boolean eksTemplate) {

    /// What an instance runs on. The catalogs do not say it of bare metal, nor of the types of 2018.
    public enum Hypervisor { NITRO, XEN, UNKNOWN }

    /// What code an instance runs.
    public enum Architecture { X86_64, ARM64 }

    /// More vCPUs than any type has.
    public static final int MOST_VCPUS = 4_096;

    /// 64 TiB, more memory than any type has.
    public static final int MOST_MEMORY_MIB = 64 * 1_024 * 1_024;

    public InstanceType {
        Check.name("name", name);
        Check.between("vcpus", vcpus, 1, MOST_VCPUS);
        Check.between("memoryMib", memoryMib, 1, MOST_MEMORY_MIB);
        Check.atLeast("gpus", gpus, 0);
    }

    /// {@return a copy with another shape: what a user edits by hand}
    public InstanceType withShape(int vcpus, int memoryMib, InterfaceLimits interfaces) {
        return new InstanceType(
                name, vcpus, memoryMib, interfaces, branchInterfaces, ecsTrunkTasks, hypervisor, bareMetal,
                architecture, gpus, usdPerHour, eksTemplate);
    }
}
