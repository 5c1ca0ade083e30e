package dev.bayplan.model.reach;

import dev.bayplan.model.catalog.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a container's credentials come from.
public enum Credentials {
    /// IAM roles for service accounts: a projected token, exchanged at the Security Token Service.
    WEB_IDENTITY("sts.amazonaws.com", Rule.WEB_IDENTITY),
    /// EKS Pod Identity: the agent on the node.
    POD_IDENTITY("169.254.170.23", Rule.POD_IDENTITY),
    /// The ECS agent.
    TASK_ROLE("169.254.170.2", Rule.TASK_ROLE),
    /// The instance metadata service, of a node.
    NODE_ROLE("169.254.169.254", Rule.NODE_ROLE),
    /// The instance metadata service, of a container instance.
    CONTAINER_INSTANCE_ROLE("169.254.169.254", Rule.TASK_ROLE),
    /// Nothing gives a pod any.
    NONE_FOR_POD(null, Rule.NODE_ROLE),
    /// Nothing gives a task any.
    NONE_FOR_TASK(null, Rule.TASK_ROLE);

    private final @Nullable String endpoint;
    private final Rule rule;

    Credentials(@Nullable String endpoint, Rule rule) {
        this.endpoint = endpoint;
        this.rule = rule;
    }

    /// {@return the host that is asked for them; null where none answers}
    public @Nullable String endpoint() {
        return endpoint;
    }

    /// {@return where this is written}
    public Source source(LocalDate asOf) {
        return rule.on(asOf);
    }
}
