package dev.bayplan.model.lifecycle;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.lifecycle.Hindrance.Way;
import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.NodeNetwork;
import dev.bayplan.model.limits.Quantity;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.limits.TrunkedTasks;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.script.VersionHealth;
import dev.bayplan.model.settings.HostPorts;
import dev.bayplan.model.settings.NetworkMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Says when a deployment stands still, why, and what would let it go on.
final class Hindrances {

    private static final int WHOLE = 100;

    private final Simulation simulation;
    private final Scenario scenario;
    private final List<InstanceType> types;

    Hindrances(Simulation simulation, Start from) {
        this.simulation = simulation;
        scenario = from.scenario();
        types = from.types();
    }

    /// Something goes on that may have stood still.
    void progress(Service service) {
        if (service.stalled) {
            goesOn(service);
        }
    }

    /// A replica of the version that is deployed answers.
    void goesOn(Service service) {
        if (service.stalled || service.overdue) {
            service.stalled = false;
            service.overdue = false;
            simulation.recorder.emit(
                    EventKind.DEPLOYMENT_RESUMED, new Subject.OfWorkload(service.w), rule(), Detail.NONE);
        }
    }

    private LifecycleRule rule() {
        return isEks() ? LifecycleRule.ROLLING_UPDATE : LifecycleRule.SERVICE_DEPLOYMENT;
    }

    private boolean isEks() {
        return simulation.start.orchestrator() == Orchestrator.EKS;
    }

    /// Tells of a deployment in which nothing is under way any more.
    void look(Service service) {
        if (service.deploying && !service.stalled && !service.overdue
                && service.throttledUntil <= simulation.now()
                && service.replicas().stream().noneMatch(each -> isUnderWay(service, each))) {
            service.stalled = true;
            simulation.recorder.emit(
                    EventKind.DEPLOYMENT_STALLED, new Subject.OfWorkload(service.w), rule(),
                    new Detail.Blocked(hindrance(service)));
        }
    }

    private boolean isUnderWay(Service service, LiveReplica replica) {
        if (replica.terminating) {
            return true;
        }
        return switch (replica.phase) {
            case PENDING, READY, GONE -> false;
            case WITHOUT_ADDRESS -> simulation.network.isMoving(replica.instance);
            case ATTACHING, PULLING, DRAINING, LOST -> true;
            // What never becomes ready goes on trying; for that there are other limits.
            case STARTING, BACKING_OFF ->
                    service.healthOf(replica) == VersionHealth.HEALTHY || replica.version == service.version;
        };
    }

    Hindrance hindrance(Service service) {
        int waiting = service.queue.size();
        if (waiting > 0) {
            var pending = simulation.cluster.pending(service.w, waiting);
            return Hindrance.of(pending, ways(service, waiting, pending.bound()));
        }
        int without = service.staying(each -> each.phase == Phase.WITHOUT_ADDRESS).size();
        if (without > 0) {
            Resource bound = hasAddressesLeft() ? Resource.ADDRESSES : Resource.SUBNET;
            return new Hindrance(service.w, without, bound, addresses(bound), ways(service, without, bound));
        }
        return new Hindrance(service.w, 0, null, null, ways(service, 0, null));
    }

    private boolean hasAddressesLeft() {
        return IntStream.range(0, scenario.zones().size()).anyMatch(z -> simulation.network.left(z) > 0);
    }

    /// {@return the addresses for pods that the fleet has, or those that its subnets have}
    private Arithmetic addresses(Resource bound) {
        if (bound == Resource.SUBNET) {
            return new Arithmetic.Sum(scenario.zones().stream().map(each -> Subnet.usable(each.subnet())).toList());
        }
        return new Arithmetic.Sum(IntStream.range(0, types.size())
                .mapToObj(g -> Arithmetic.product(
                        Arithmetic.given(Quantity.INSTANCES, scenario.fleet().get(g).count()),
                        NodeNetwork.of(types.get(g), scenario.eks().networking()).podAddresses()))
                .toList());
    }

    private List<Way> ways(Service service, int waiting, @Nullable Resource bound) {
        List<Way> ways = new ArrayList<>();
        if (!service.daemon && service.desired > 0) {
            bounds(service, bound == null, ways);
        }
        if (waiting > 0 && !service.daemon) {
            moreInstances(service, ways);
        }
        boolean awsvpc = !isEks() && scenario.networkMode(service.w) == NetworkMode.AWSVPC;
        if (bound == Resource.INTERFACES && awsvpc && !scenario.ecs().trunking()
                && Offering.ECS_ENI_TRUNKING.isOfferedOn(scenario.asOf())
                && types.stream().anyMatch(each -> TrunkedTasks.of(each).isPresent())) {
            ways.add(new Way.Trunking());
        }
        if (bound == Resource.PORT && !isEks() && scenario.networkMode(service.w) == NetworkMode.BRIDGE
                && scenario.ecs().hostPorts() == HostPorts.FIXED) {
            ways.add(new Way.DynamicPorts());
        }
        return ways;
    }

    private void bounds(Service service, boolean boundsAlone, List<Way> ways) {
        int desired = service.desired;
        if (isEks()) {
            if (scenario.eks().deployment().unavailable(desired) == 0) {
                ways.add(new Way.MaxUnavailable(1));
            }
            return;
        }
        if (scenario.ecs().deployment().least(desired) == desired) {
            ways.add(new Way.MinimumHealthyPercent((desired - 1) * WHOLE / desired));
        }
        if (boundsAlone && scenario.ecs().deployment().most(desired) == desired) {
            ways.add(new Way.MaximumPercent(Math.ceilDiv((desired + 1) * WHOLE, desired)));
        }
    }

    /// One is enough: with it the deployment goes on, if slowly.
    private void moreInstances(Service service, List<Way> ways) {
        int best = -1;
        int most = 0;
        for (int g = 0; g < simulation.limits.size(); g++) {
            InstanceLimits limits = simulation.limits.get(g);
            int copies = limits.copies(service.w).count();
            if (copies > most) {
                most = copies;
                best = g;
            }
        }
        if (best >= 0) {
            ways.add(new Way.MoreInstances(best, 1));
        }
    }
}
