package dev.bayplan.model.catalog;

import dev.bayplan.model.catalog.InstanceType.Architecture;
import dev.bayplan.model.catalog.InstanceType.Hypervisor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A few instance types with their published figures, for tests that need no more.
public final class SomeTypes {

    /// The first days of EKS.
    public static final LocalDate JUNE_2018 = LocalDate.of(2018, 6, 6);

    /// The day of the newest of these catalogs.
    public static final LocalDate TODAY = LocalDate.of(2026, 8, 20);

    private static final List<InstanceType> SHARED = List.of(
            type("m5.large", 2, 8_192, 3, 3, 10),
            type("m4.large", 2, 8_192, 2, 2, 10),
            type("c4.large", 2, 3_840, 3, 3, 10),
            type("m5.4xlarge", 16, 65_536, 8, 8, 30),
            type("c5.18xlarge", 72, 147_456, 15, 15, 50));

    private SomeTypes() {}

    /// {@return a catalog of June 2018 and one of today}
    public static Catalogs catalogs() {
        return new Catalogs(List.of(
                new Catalog(JUNE_2018, JUNE_2018, List.of(), with(type("t2.small", 1, 2_048, 2, 2, 4))),
                new Catalog(TODAY, LocalDate.of(2019, 1, 1), List.of(), withTrunks(
                        type("t2.small", 1, 2_048, 3, 3, 4),
                        type("p4d.24xlarge", 96, 1_179_648, 60, 15, 50),
                        arm(type("m7g.large", 2, 8_192, 3, 3, 10))))));
    }

    /// {@return the type of that name as of a date}
    public static InstanceType named(String name, LocalDate asOf) {
        return catalogs().on(asOf).find(name).orElseThrow(() -> new AssertionError("no " + name + " in SomeTypes"));
    }

    /// {@return a type of that shape, on one processor architecture and without the figures of other years}
    public static InstanceType type(String name, int vcpus, int memoryMib, int enis, int defaultCard, int ipv4) {
        return new InstanceType(
                name, vcpus, memoryMib, new InterfaceLimits(enis, defaultCard, ipv4), null, null, Hypervisor.NITRO,
                false, Architecture.X86_64, 0, null, true);
    }

    /// {@return the same type with ARM processors}
    public static InstanceType arm(InstanceType type) {
        return new InstanceType(
                type.name(), type.vcpus(), type.memoryMib(), type.interfaces(), null, null, Hypervisor.NITRO, false,
                Architecture.ARM64, 0, null, true);
    }

    /// {@return the same type with what is published of its trunk; null = not published}
    public static InstanceType trunked(InstanceType type, @Nullable Integer branches, @Nullable Integer tasks) {
        return new InstanceType(
                type.name(), type.vcpus(), type.memoryMib(), type.interfaces(), branches, tasks, type.hypervisor(),
                type.bareMetal(), type.architecture(), type.gpus(), type.usdPerHour(), type.eksTemplate());
    }

    /// {@return the same type on the older hypervisor}
    public static InstanceType xen(InstanceType type) {
        return new InstanceType(
                type.name(), type.vcpus(), type.memoryMib(), type.interfaces(), 0, null, Hypervisor.XEN,
                type.bareMetal(), type.architecture(), type.gpus(), type.usdPerHour(), type.eksTemplate());
    }

    private static List<InstanceType> withTrunks(InstanceType... more) {
        return with(more).stream()
                .map(type -> switch (type.name()) {
                    case "m5.large" -> trunked(type, 9, 10);
                    case "m5.4xlarge" -> trunked(type, 54, 60);
                    case "c5.18xlarge" -> trunked(type, 107, 120);
                    case "m7g.large" -> trunked(type, 9, null);
                    default -> xen(type);
                })
                .toList();
    }

    private static List<InstanceType> with(InstanceType... more) {
        return Stream.concat(SHARED.stream(), Arrays.stream(more)).toList();
    }
}
