package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.sum;

import dev.bayplan.model.catalog.InstanceType;
import java.util.Optional;

/// The `awsvpc` tasks of a container instance with ENI trunking.
///
/// @param tasks  how many
/// @param origin where the number comes from
public record TrunkedTasks(Arithmetic tasks, Origin origin) {

    /// Where a number comes from.
    public enum Origin { PUBLISHED, INFERRED }

    /// Interfaces that a trunk takes from the budget of attachments and that no task gets.
    private static final int TRUNK_AND_PRIMARY = 2;

    /// {@return the tasks of an instance of that type; empty where it takes no trunk, or nobody knows}
    ///
    /// The ECS guide of April 2023 publishes a table. Types that it lacks follow from the branch interfaces: both
    /// orchestrators share one budget of attachments, of which ECS keeps two, and EKS as many as there are interfaces.
    public static Optional<TrunkedTasks> of(InstanceType type) {
        Integer published = type.ecsTrunkTasks();
        if (published != null) {
            return Optional.of(new TrunkedTasks(given(Quantity.PUBLISHED_TASKS, published), Origin.PUBLISHED));
        }
        return inferred(type).map(tasks -> new TrunkedTasks(tasks, Origin.INFERRED));
    }

    /// {@return the tasks as they follow from the branch interfaces of EKS; empty where there are none}
    static Optional<Arithmetic> inferred(InstanceType type) {
        Integer branches = type.branchInterfaces();
        return branches == null || branches == 0
                ? Optional.empty()
                : Optional.of(sum(
                                given(Quantity.BRANCH_INTERFACES, branches),
                                given(Quantity.ENIS, type.interfaces().enis()))
                        .minus(given(Quantity.TRUNK_AND_PRIMARY, TRUNK_AND_PRIMARY)));
    }
}
