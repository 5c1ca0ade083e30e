package dev.bayplan.model.reach;

import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.reach.SecurityScope.Unit;
import java.time.LocalDate;

/// How a pod or a task comes by its security groups: what carries them.
public enum GroupMechanism {
    /// Any interface of the node: all of them carry the node's groups.
    SHARED_INTERFACE(Unit.INSTANCE, Rule.SHARED_INTERFACE),
    /// An interface that an ENIConfig sets up: with its groups, or where it names none with those of the node.
    ENI_CONFIG(Unit.ENI_CONFIG, Rule.ENI_CONFIG),
    /// The primary interface of the node, in whose network the pod runs.
    POD_IN_HOST_NETWORK(Unit.INSTANCE, Rule.SHARED_INTERFACE),
    /// A branch interface of the pod's own, whose groups alone count.
    STRICT_BRANCH_INTERFACE(Unit.POD, Rule.BRANCH_INTERFACE),
    /// A branch interface of the pod's own. What crosses the host passes the node's groups too, and what leaves the
    /// VPC leaves with those of the node, by source NAT; the pod does not hold them, so they count as not granted.
    STANDARD_BRANCH_INTERFACE(Unit.POD, Rule.BRANCH_INTERFACE),
    /// An interface of the task's own.
    TASK_INTERFACE(Unit.TASK, Rule.TASK_NETWORKING),
    /// The primary interface of the instance, behind whose address it is, by Docker's NAT.
    HOST_ADDRESS(Unit.INSTANCE, Rule.TASK_NETWORKING),
    /// The primary interface of the instance, in whose network the task runs.
    TASK_IN_HOST_NETWORK(Unit.INSTANCE, Rule.TASK_NETWORKING);

    private final Unit unit;
    private final Rule rule;

    GroupMechanism(Unit unit, Rule rule) {
        this.unit = unit;
        this.rule = rule;
    }

    /// {@return whose groups decide}
    public Unit unit() {
        return unit;
    }

    /// {@return where this is written}
    public Source source(LocalDate asOf) {
        return rule.on(asOf);
    }
}
