package dev.bayplan.model.limits;

import dev.bayplan.model.offering.Offering;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The TCP ports that a container instance keeps for itself: SSH, Docker and the ECS agent.
///
/// Source: Amazon ECS Developer Guide, task definition parameters; amazon-ecs-agent, README.
public final class ReservedPorts {

    /// Most ports that an instance may keep.
    public static final int MOST = 100;

    private static final List<Integer> OF_2018 = List.of(22, 2_375, 2_376, 51_678);
    private static final int AGENT_INTROSPECTION_BY_TASKS = 51_679;

    private ReservedPorts() {}

    /// {@return the ports that are kept on a date}
    public static List<Integer> on(LocalDate asOf) {
        return Offering.CURRENT_DOCUMENTS.isOfferedOn(asOf)
                ? Stream.concat(OF_2018.stream(), Stream.of(AGENT_INTROSPECTION_BY_TASKS)).toList()
                : OF_2018;
    }
}
