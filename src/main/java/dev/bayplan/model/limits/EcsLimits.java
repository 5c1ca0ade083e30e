package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What a container instance carries when every task has a network interface of its own (`awsvpc`).
public final class EcsLimits {

    private static final DatedSource TASK_NETWORKING = new DatedSource(
            new Source("Amazon ECS Developer Guide, task networking", LocalDate.of(2018, 6, 7)),
            new Source("Amazon ECS Developer Guide, task networking", LocalDate.of(2023, 4, 18)));
    private static final DatedSource REGISTERED = new DatedSource(
            new Source("Amazon ECS Developer Guide, container instance memory", LocalDate.of(2018, 6, 7)),
            new Source("Amazon ECS Developer Guide, container instance memory", LocalDate.of(2023, 4, 18)));

    /// Types whose row in the guide of 2023 counts 14 interfaces, where EC2 lists 16 today.
    private static final Set<String> NETWORK_OPTIMISED = Set.of("c6in", "m6in", "m6idn", "r6in", "r6idn");
    private static final Set<String> LARGEST = Set.of("32xlarge", "metal");
    private static final int PUBLISHED_FOR_THEM = 13;

    private EcsLimits() {}

    /// {@return the tasks that find an interface: the primary one stays the instance's}
    ///
    /// @param enis interfaces over all network cards
    public static Arithmetic awsvpcTasks(int enis) {
        return given(Quantity.ENIS, enis).minus(given(Quantity.PRIMARY_INTERFACE, 1));
    }

    /// {@return the tasks of one instance, and what stops the next: the published number, before CPU and memory}
    public static Limit tasks(InstanceType type, LocalDate asOf) {
        return new Limit(List.of(interfaces(type, asOf)));
    }

    /// {@return another number that the ECS guide of 2023 prints for the type, which makes ours unsure; mostly empty}
    public static OptionalInt publishedOtherwise(InstanceType type) {
        String[] parts = type.name().split("\\.", 2);
        return NETWORK_OPTIMISED.contains(parts[0]) && LARGEST.contains(parts[parts.length - 1])
                ? OptionalInt.of(PUBLISHED_FOR_THEM)
                : OptionalInt.empty();
    }

    /// {@return what the service scheduler counts on an instance of this type}
    public static InstanceLimits of(InstanceType type, LocalDate asOf) {
        return new InstanceLimits(
                List.of(
                        interfaces(type, asOf),
                        new Bound(Resource.CPU, given(Quantity.MILLI_CPU, type.vcpus() * 1_000L), REGISTERED.on(asOf)),
                        new Bound(Resource.MEMORY, VisibleMemory.of(type), REGISTERED.on(asOf))),
                new InterfaceUse.OwnInterface(type.interfaces().enis()));
    }

    private static Bound interfaces(InstanceType type, LocalDate asOf) {
        return new Bound(Resource.INTERFACES, awsvpcTasks(type.interfaces().enis()), TASK_NETWORKING.on(asOf));
    }
}
