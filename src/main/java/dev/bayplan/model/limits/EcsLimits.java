package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.offering.DatedSource;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.HostPorts;
import dev.bayplan.model.settings.NetworkMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What a container instance carries.
public final class EcsLimits {

    private static final DatedSource TASK_NETWORKING = new DatedSource(
            new Source("Amazon ECS Developer Guide, task networking", LocalDate.of(2018, 6, 7)),
            new Source("Amazon ECS Developer Guide, task networking", LocalDate.of(2023, 4, 18)));
    private static final Source TRUNKING =
            new Source("Amazon ECS Developer Guide, elastic network interface trunking", LocalDate.of(2023, 4, 18));
    private static final DatedSource PORTS = new DatedSource(
            new Source("Amazon ECS Developer Guide, task definition parameters", LocalDate.of(2018, 6, 7)),
            new Source("Amazon ECS Developer Guide, task definition parameters", LocalDate.of(2023, 4, 18)));
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

    /// {@return the tasks of one instance, and what stops the next, before CPU and memory}
    public static Limit tasks(InstanceType type, Scenario scenario) {
        return new Limit(List.of(network(type, scenario)));
    }

    /// {@return another number that is printed too, which makes ours unsure; mostly empty}
    public static OptionalInt publishedOtherwise(InstanceType type, EcsSettings settings) {
        return switch (settings.networkMode()) {
            case AWSVPC -> trunked(type, settings).isPresent() ? OptionalInt.empty() : publishedOtherwise(type);
            case BRIDGE -> switch (settings.hostPorts()) {
                case DYNAMIC -> OptionalInt.of(Math.toIntExact(DynamicPorts.FALLBACK.count().value()));
                case FIXED -> OptionalInt.empty();
            };
            case HOST -> OptionalInt.empty();
        };
    }

    /// {@return another number of `awsvpc` tasks without trunking that the ECS guide of 2023 prints for the type}
    public static OptionalInt publishedOtherwise(InstanceType type) {
        String[] parts = type.name().split("\\.", 2);
        return NETWORK_OPTIMISED.contains(parts[0]) && LARGEST.contains(parts[parts.length - 1])
                ? OptionalInt.of(PUBLISHED_FOR_THEM)
                : OptionalInt.empty();
    }

    /// {@return the tasks on the trunk of an instance; empty where there is none}
    public static Optional<TrunkedTasks> trunked(InstanceType type, EcsSettings settings) {
        return settings.trunking() && type.interfaces().enis() > 1 ? TrunkedTasks.of(type) : Optional.empty();
    }

    /// {@return what the service scheduler counts on an instance of this type}
    public static InstanceLimits of(InstanceType type, Scenario scenario) {
        LocalDate asOf = scenario.asOf();
        List<Demand> demands = new ArrayList<>(HostPort.demands(
                scenario, fixedPort(scenario), ReservedPorts.on(asOf), PORTS.on(asOf)));
        if (scenario.ecs().networkMode() == NetworkMode.AWSVPC) {
            demands.add(Demand.ofOne(
                    network(type, scenario), scenario, w -> scenario.networkMode(w) == NetworkMode.AWSVPC));
        } else {
            IntPredicate fixed = fixedPort(scenario);
            demands.add(Demand.ofOne(
                    new Bound(Resource.PORT, DynamicPorts.OF_KERNEL.count(), PORTS.on(asOf)), scenario,
                    w -> !fixed.test(w)));
        }
        demands.add(Demand.ofMilliCpu(
                new Bound(Resource.CPU, given(Quantity.MILLI_CPU, type.vcpus() * 1_000L), REGISTERED.on(asOf)),
                scenario));
        demands.add(Demand.ofMemory(
                new Bound(Resource.MEMORY, VisibleMemory.of(type), REGISTERED.on(asOf)), scenario));
        Optional<TrunkedTasks> trunk = trunked(type, scenario.ecs());
        return new InstanceLimits(
                demands,
                IntStream.range(0, scenario.workloads().size())
                        .mapToObj(w -> replicaNetwork(scenario.networkMode(w), trunk.isPresent()))
                        .toList(),
                interfaceUse(type, scenario.ecs()));
    }

    private static IntPredicate fixedPort(Scenario scenario) {
        return w -> switch (scenario.networkMode(w)) {
            case AWSVPC -> false;
            case BRIDGE -> scenario.ecs().hostPorts() == HostPorts.FIXED;
            case HOST -> true;
        };
    }

    private static ReplicaNetwork replicaNetwork(NetworkMode mode, boolean trunk) {
        return switch (mode) {
            case AWSVPC -> trunk ? ReplicaNetwork.BRANCH_INTERFACE : ReplicaNetwork.OWN_INTERFACE;
            case BRIDGE, HOST -> ReplicaNetwork.HOST;
        };
    }

    private static InterfaceUse interfaceUse(InstanceType type, EcsSettings settings) {
        return switch (settings.networkMode()) {
            case AWSVPC -> trunked(type, settings)
                    .<InterfaceUse>map(tasks -> new InterfaceUse.OwnBranch(Math.toIntExact(tasks.tasks().value())))
                    .orElse(new InterfaceUse.OwnInterface(type.interfaces().enis()));
            case BRIDGE, HOST -> new InterfaceUse.HostAddress();
        };
    }

    /// {@return what the network mode of the cluster bounds: interfaces, or ports of the host}
    private static Bound network(InstanceType type, Scenario scenario) {
        LocalDate asOf = scenario.asOf();
        return switch (scenario.ecs().networkMode()) {
            case AWSVPC -> trunked(type, scenario.ecs())
                    .map(tasks -> new Bound(Resource.BRANCH_INTERFACES, tasks.tasks(), TRUNKING))
                    .orElse(new Bound(
                            Resource.INTERFACES, awsvpcTasks(type.interfaces().enis()), TASK_NETWORKING.on(asOf)));
            case BRIDGE -> switch (scenario.ecs().hostPorts()) {
                case DYNAMIC -> new Bound(Resource.PORT, DynamicPorts.OF_KERNEL.count(), PORTS.on(asOf));
                case FIXED -> fixedPorts(scenario, asOf);
            };
            case HOST -> fixedPorts(scenario, asOf);
        };
    }

    /// Of each port there is one, so an instance takes as many tasks as there are different ports.
    private static Bound fixedPorts(Scenario scenario, LocalDate asOf) {
        long ports = HostPort.asked(scenario, fixedPort(scenario)).count();
        return new Bound(Resource.PORT, given(Quantity.DIFFERENT_PORTS, ports), PORTS.on(asOf));
    }
}
