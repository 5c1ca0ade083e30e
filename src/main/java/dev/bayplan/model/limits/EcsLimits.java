package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.Source;
import java.time.LocalDate;
import java.util.List;

/// What a container instance carries when every task has a network interface of its own (`awsvpc`).
public final class EcsLimits {

    private static final Source TASK_NETWORKING =
            new Source("Amazon ECS Developer Guide, task networking", LocalDate.of(2018, 6, 7));
    private static final Source REGISTERED =
            new Source("Amazon ECS Developer Guide, container instance memory", LocalDate.of(2018, 6, 7));

    private EcsLimits() {}

    /// {@return the tasks that find an interface: the primary one stays the instance's}
    ///
    /// @param enis interfaces over all network cards
    public static Arithmetic awsvpcTasks(int enis) {
        return given(Quantity.ENIS, enis).minus(given(Quantity.PRIMARY_INTERFACE, 1));
    }

    /// {@return the tasks of one instance, and what stops the next: the published number, before CPU and memory}
    public static Limit tasks(InstanceType type) {
        return new Limit(List.of(interfaces(type)));
    }

    /// {@return what the service scheduler counts on an instance of this type}
    public static InstanceLimits of(InstanceType type) {
        return new InstanceLimits(
                List.of(
                        interfaces(type),
                        new Bound(Resource.CPU, given(Quantity.MILLI_CPU, type.vcpus() * 1_000L), REGISTERED),
                        new Bound(Resource.MEMORY, VisibleMemory.of(type), REGISTERED)),
                new InterfaceUse.OwnInterface(type.interfaces().enis()));
    }

    private static Bound interfaces(InstanceType type) {
        return new Bound(Resource.INTERFACES, awsvpcTasks(type.interfaces().enis()), TASK_NETWORKING);
    }
}
