package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;
import java.util.List;

/// What runs: a Service with its pods under EKS, a service with its tasks under ECS.
///
/// @param name              unique in the scenario
/// @param hue               its colour in every picture
/// @param replicas          pods or tasks asked for
/// @param milliCpu          processor request of one replica, in thousandths of a vCPU; at least 1
/// @param memoryMib         memory request of one replica, in MiB; at least 1
/// @param securityGroups    names of the groups it asks for; 1 to 5
/// @param requestsPerSecond requests that clients send it
public record Workload(
        String name,
        Hue hue,
        int replicas,
        int milliCpu,
        int memoryMib,
        List<String> securityGroups,
        int requestsPerSecond) {

    /// Most replicas over all workloads.
    public static final int MOST_REPLICAS = 100_000;

    private static final int MOST_MILLI_CPU = 4_096_000;
    private static final int MOST_MEMORY_MIB = 64 * 1_024 * 1_024;
    private static final int MOST_REQUESTS = 10_000_000;

    public Workload {
        Check.name("name", name);
        Check.between("replicas", replicas, 0, MOST_REPLICAS);
        Check.between("milliCpu", milliCpu, 1, MOST_MILLI_CPU);
        Check.between("memoryMib", memoryMib, 1, MOST_MEMORY_MIB);
        securityGroups = Check.sized("securityGroups", securityGroups, 1, SecurityGroup.MOST_PER_INTERFACE);
        Check.distinct("securityGroups", securityGroups, group -> group, "");
        Check.between("requestsPerSecond", requestsPerSecond, 0, MOST_REQUESTS);
    }

    public Workload withName(String text) {
        return new Workload(text, hue, replicas, milliCpu, memoryMib, securityGroups, requestsPerSecond);
    }

    public Workload withHue(Hue colour) {
        return new Workload(name, colour, replicas, milliCpu, memoryMib, securityGroups, requestsPerSecond);
    }

    public Workload withReplicas(int number) {
        return new Workload(name, hue, number, milliCpu, memoryMib, securityGroups, requestsPerSecond);
    }

    public Workload withMilliCpu(int request) {
        return new Workload(name, hue, replicas, request, memoryMib, securityGroups, requestsPerSecond);
    }

    public Workload withMemoryMib(int request) {
        return new Workload(name, hue, replicas, milliCpu, request, securityGroups, requestsPerSecond);
    }

    public Workload withSecurityGroups(List<String> names) {
        return new Workload(name, hue, replicas, milliCpu, memoryMib, names, requestsPerSecond);
    }

    public Workload withRequestsPerSecond(int rate) {
        return new Workload(name, hue, replicas, milliCpu, memoryMib, securityGroups, rate);
    }
}
