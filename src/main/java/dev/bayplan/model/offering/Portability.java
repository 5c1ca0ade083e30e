package dev.bayplan.model.offering;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Whether an orchestrator runs outside AWS.
///
/// @param by      what makes it; empty where nothing of AWS does
/// @param leftOut what stays behind there
public record Portability(Extent extent, List<Offering> by, List<Part> leftOut) {

    /// How much of it runs outside AWS.
    public enum Extent {
        NOTHING,
        /// What it runs can move to another such orchestrator, it cannot.
        WORKLOADS,
        /// Its workloads, while it stays in an AWS Region.
        INSTANCES,
        ALL
    }

    /// What an orchestrator has on EC2.
    public enum Part { CONTROL_PLANE, AWSVPC, VPC_ADDRESSES, LOAD_BALANCERS, SERVICE_DISCOVERY, CAPACITY_PROVIDERS }

    public Portability {
        by = List.copyOf(by);
        leftOut = List.copyOf(leftOut);
    }

    /// EKS is conformant Kubernetes, so that its workloads have always been able to move.
    public static Portability ofEks(LocalDate asOf) {
        return Offering.EKS_ANYWHERE.isOfferedOn(asOf)
                ? new Portability(
                        Extent.ALL, offered(asOf, Offering.EKS_ANYWHERE, Offering.EKS_HYBRID_NODES),
                        List.of(Part.VPC_ADDRESSES))
                : new Portability(Extent.WORKLOADS, List.of(), List.of(Part.CONTROL_PLANE));
    }

    /// Task definitions are of ECS alone, so that nothing moves without it.
    public static Portability ofEcs(LocalDate asOf) {
        return Offering.ECS_ANYWHERE.isOfferedOn(asOf)
                ? new Portability(
                        Extent.INSTANCES, offered(asOf, Offering.ECS_ANYWHERE),
                        List.of(Part.CONTROL_PLANE, Part.AWSVPC, Part.LOAD_BALANCERS, Part.SERVICE_DISCOVERY,
                                Part.CAPACITY_PROVIDERS))
                : new Portability(Extent.NOTHING, List.of(), List.of());
    }

    private static List<Offering> offered(LocalDate asOf, Offering... offerings) {
        return Stream.of(offerings).filter(offering -> offering.isOfferedOn(asOf)).toList();
    }
}
