package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.settings.Scaling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What runs: a Service with its pods under EKS, a service with its tasks under ECS.
///
/// @param name              unique in the scenario
/// @param hue               its colour in every picture
/// @param replicas          pods or tasks asked for
/// @param milliCpu          processor request of one replica, in thousandths of a vCPU; at least 1
/// @param memoryMib         memory request of one replica, in MiB; at least 1
/// @param securityGroups    names of the groups it asks for; 1 to 5
/// @param requestsPerSecond requests that clients send it
/// @param role              name of the IAM role it asks for; null = none
/// @param port              the port it listens on
/// @param hostNetwork       whether it runs in the network of the host: `hostNetwork` under EKS, mode `host` under ECS
/// @param daemon            whether one replica runs on each instance: a DaemonSet, the DAEMON strategy; then there are
///                          as many replicas as instances
/// @param scaling           what a replica can answer, and whether there are more of them as the load grows
public record Workload(
        String name,
        Hue hue,
        int replicas,
        int milliCpu,
        int memoryMib,
        List<String> securityGroups,
        int requestsPerSecond,
        @Nullable String role,
        int port,
        boolean hostNetwork,
        boolean daemon,
        Scaling scaling) {

    /// The port where nobody names another.
    public static final int USUAL_PORT = 8_080;

    private static final int HIGHEST_PORT = 65_535;

    /// Most replicas over all workloads.
    public static final int MOST_REPLICAS = 1_000_000;

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
        if (role != null) {
            Check.name("role", role);
        }
        Check.between("port", port, 1, HIGHEST_PORT);
        if (daemon && scaling.automatic()) {
            throw new InvalidValueException("scaling.automatic", "false for a daemon", true);
        }
    }

    /// A workload that asks for no role, in a network of its own, with as many replicas as are named.
    public Workload(
            String name, Hue hue, int replicas, int milliCpu, int memoryMib, List<String> securityGroups,
            int requestsPerSecond) {
        this(
                name, hue, replicas, milliCpu, memoryMib, securityGroups, requestsPerSecond, null, USUAL_PORT, false,
                false, Scaling.DEFAULT);
    }

    public Workload withName(String text) {
        return new Workload(
                text, hue, replicas, milliCpu, memoryMib, securityGroups, requestsPerSecond,
                role, port, hostNetwork, daemon, scaling);
    }

    public Workload withHue(Hue colour) {
        return new Workload(
                name, colour, replicas, milliCpu, memoryMib, securityGroups, requestsPerSecond,
                role, port, hostNetwork, daemon, scaling);
    }

    public Workload withReplicas(int number) {
        return new Workload(
                name, hue, number, milliCpu, memoryMib, securityGroups, requestsPerSecond,
                role, port, hostNetwork, daemon, scaling);
    }

    public Workload withMilliCpu(int request) {
        return new Workload(
                name, hue, replicas, request, memoryMib, securityGroups, requestsPerSecond,
                role, port, hostNetwork, daemon, scaling);
    }

    public Workload withMemoryMib(int request) {
        return new Workload(
                name, hue, replicas, milliCpu, request, securityGroups, requestsPerSecond,
                role, port, hostNetwork, daemon, scaling);
    }

    public Workload withSecurityGroups(List<String> names) {
        return new Workload(
                name, hue, replicas, milliCpu, memoryMib, names, requestsPerSecond,
                role, port, hostNetwork, daemon, scaling);
    }

    public Workload withRequestsPerSecond(int rate) {
        return new Workload(
                name, hue, replicas, milliCpu, memoryMib, securityGroups, rate,
                role, port, hostNetwork, daemon, scaling);
    }

    public Workload withRole(@Nullable String roleName) {
        return new Workload(
                name, hue, replicas, milliCpu, memoryMib, securityGroups, requestsPerSecond,
                roleName, port, hostNetwork, daemon, scaling);
    }

    public Workload withPort(int number) {
        return new Workload(
                name, hue, replicas, milliCpu, memoryMib, securityGroups, requestsPerSecond,
                role, number, hostNetwork, daemon, scaling);
    }

    public Workload withHostNetwork(boolean on) {
        return new Workload(
                name, hue, replicas, milliCpu, memoryMib, securityGroups, requestsPerSecond,
                role, port, on, daemon, scaling);
    }

    public Workload withDaemon(boolean on) {
        return new Workload(
                name, hue, replicas, milliCpu, memoryMib, securityGroups, requestsPerSecond,
                role, port, hostNetwork, on, on ? scaling.withAutomatic(false) : scaling);
    }

    public Workload withScaling(Scaling other) {
        return new Workload(
                name, hue, replicas, milliCpu, memoryMib, securityGroups, requestsPerSecond,
                role, port, hostNetwork, daemon, other);
    }
}
