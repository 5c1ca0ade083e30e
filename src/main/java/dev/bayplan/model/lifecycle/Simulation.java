package dev.bayplan.model.lifecycle;

import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.placement.Cluster;
import dev.bayplan.model.placement.Interfaces;
import dev.bayplan.model.placement.Pending;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.placement.ReplicaTable;
import dev.bayplan.model.placement.StartingReplicas;
import dev.bayplan.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// One cluster while it is played, in whole seconds. What all replicas go through is here; what each orchestrator does
/// about it is left to it.
abstract class Simulation {

    /// More than can be looked at: what crashes for a week without anybody slowing it down.
    private static final int MOST_EVENTS = 1_000_000;

    final Scenario scenario;
    final List<InstanceLimits> limits;
    final Plan start;

    /// The end, in seconds; earlier than asked for where too much happens.
    int until;

    final Recorder recorder;
    final Cluster cluster;
    final Network network;
    final ReplicaTable table;
    final Service[] services;
    final int started;
    final Instances instances;

    final Placing placing;
    final Hindrances hindrances;
    final Containers containers;
    final Deployments deployments;
    final Departures departures;

    private final Agenda agenda = new Agenda();
    private final SplittableRandom random;
    private final List<LiveReplica> all = new ArrayList<>();

    Simulation(Start from, int until, long seed) {
        scenario = from.scenario();
        limits = from.limits();
        start = from.plan();
        this.until = until;
        random = new SplittableRandom(seed);
        recorder = new Recorder(start.orchestrator(), scenario.workloads().size());
        cluster = new Cluster(scenario, limits, start);
        table = new ReplicaTable(scenario.workloads().size());
        services = new Service[scenario.workloads().size()];
        for (int w = 0; w < services.length; w++) {
            services[w] = new Service(w, scenario.workloads().get(w), scenario.replicas(w));
        }
        List<StartingReplicas.Standing> standing = new StartingReplicas(start).enter(scenario, table);
        started = standing.size();
        network = new Network(this, new Interfaces(scenario, limits, start, table), id -> addressed(all.get(id)));
        placing = new Placing(this);
        hindrances = new Hindrances(this, from);
        instances = new Instances(this);
        containers = new Containers(this);
        deployments = new Deployments(this);
        departures = new Departures(this);
        standing.forEach(this::enter);
    }

    private void enter(StartingReplicas.Standing standing) {
        var replica = new LiveReplica(standing.id(), 1);
        replica.instance = standing.instance();
        replica.placed = true;
        replica.phase = standing.hasAddress() ? Phase.READY : Phase.WITHOUT_ADDRESS;
        replica.registered = standing.hasAddress();
        all.add(replica);
        service(replica).add(replica);
        instances.keepImage(replica);
        if (!standing.hasAddress()) {
            recorder.change(new Change.Turned(replica.id, replica.phase));
        }
    }

    /// Plays to the end.
    Simulation play() {
        for (Pending each : start.pending()) {
            Service service = services[each.workload()];
            if (!service.daemon) {
                for (int n = 0; n < each.count(); n++) {
                    create(service);
                }
                placing.begin(service, each);
            }
        }
        new ScriptPlayer(this).enter();
        startScaling();
        settle();
        recorder.sample(services);
        while (agenda.next() <= until && recorder.events.size() < MOST_EVENTS) {
            recorder.now = agenda.next();
            while (agenda.next() == recorder.now) {
                agenda.doNext(recorder);
            }
            settle();
            recorder.sample(services);
        }
        until = agenda.next() <= until ? recorder.now : until;
        recorder.now = until;
        recorder.sample(services);
        return this;
    }

    /// Lets the controllers do what is to be done, until nothing is.
    private void settle() {
        boolean again = true;
        while (again) {
            again = false;
            for (Service each : services) {
                if (each.dirty) {
                    each.dirty = false;
                    recorder.cause = each.cause;
                    reconcile(each);
                    again = true;
                }
            }
            placing.placeWaiting();
        }
        for (Service each : services) {
            recorder.cause = each.cause;
            hindrances.look(each);
        }
    }

    int now() {
        return recorder.now;
    }

    Service service(LiveReplica replica) {
        return services[table.workload(replica.id)];
    }

    Subject subject(LiveReplica replica) {
        return new Subject.OfReplica(table.workload(replica.id), table.number(replica.id));
    }

    /// {@return a time with some seconds left to chance}
    int about(int seconds, int spread) {
        return seconds + random.nextInt(spread + 1);
    }

    /// Does something later, for the reason of now.
    void after(int seconds, Runnable action) {
        agenda.add(recorder.now + seconds, recorder.cause, action);
    }

    /// Does something later, unless the replica has turned to something else by then.
    void after(int seconds, LiveReplica replica, Runnable action) {
        int turns = replica.turns;
        after(seconds, () -> {
            if (replica.turns == turns) {
                action.run();
            }
        });
    }

    void at(int seconds, Cause cause, Runnable action) {
        agenda.add(seconds, cause, action);
    }

    Cause emit(EventKind kind, LiveReplica replica, LifecycleRule rule) {
        return recorder.emit(kind, subject(replica), rule, Detail.NONE);
    }

    /// Lets what follows follow from an event about a replica.
    void happens(EventKind kind, LiveReplica replica, LifecycleRule rule) {
        recorder.cause = emit(kind, replica, rule);
    }

    void turn(LiveReplica replica, Phase phase, boolean registered) {
        Service service = service(replica);
        service.tally(replica, -1);
        replica.phase = phase;
        replica.registered = registered;
        replica.turns++;
        service.tally(replica, 1);
        service.cause = recorder.cause;
        recorder.change(new Change.Turned(replica.id, phase));
    }

    /// Makes a replica more, which waits for an instance.
    LiveReplica create(Service service, LifecycleRule rule) {
        LiveReplica replica = create(service);
        boolean replaces = !service.deploying && service.scaledAt < now();
        replica.cause = emit(replaces ? EventKind.REPLACED : EventKind.CREATED, replica, rule);
        return replica;
    }

    private LiveReplica create(Service service) {
        var replica = new LiveReplica(table.add(service.w), service.version);
        all.add(replica);
        service.add(replica);
        recorder.change(new Change.Turned(replica.id, Phase.PENDING));
        service.queue.add(replica);
        return replica;
    }

    /// Puts a replica where it was chosen to go.
    void place(LiveReplica replica, int i) {
        Service service = service(replica);
        replica.instance = i;
        replica.placed = true;
        cluster.place(i, service.w);
        service.dirty = true;
        hindrances.progress(service);
        Cause before = recorder.cause;
        Cause ofService = service.cause;
        recorder.cause = replica.cause;
        recorder.cause = recorder.emit(
                EventKind.PLACED, subject(replica), placementRule(), new Detail.On(i));
        if (network.place(replica.id, i)) {
            connect(replica);
        } else {
            turn(replica, Phase.WITHOUT_ADDRESS, false);
            emit(EventKind.WITHOUT_ADDRESS, replica, LifecycleRule.WARM_POOL);
        }
        recorder.cause = before;
        service.cause = ofService;
    }

    private void addressed(LiveReplica replica) {
        hindrances.progress(service(replica));
        connect(replica);
    }

    int[] versions() {
        return all.stream().mapToInt(each -> each.version).toArray();
    }

    /// {@return who chooses instances}
    abstract LifecycleRule placementRule();

    /// Begins to look at the load from time to time.
    abstract void startScaling();

    /// Brings what is nearer to what is wanted, as far as that can be done now.
    abstract void reconcile(Service service);

    /// A replica has its place and its address.
    abstract void connect(LiveReplica replica);

    /// The container of a replica has been started.
    abstract void begun(LiveReplica replica);

    /// The container of a replica answers now.
    abstract void answers(LiveReplica replica);

    /// The container of a replica has been started, and will never answer.
    abstract void neverAnswers(LiveReplica replica);

    /// The container of a replica has ended, or could not be started.
    abstract void ended(LiveReplica replica);

    /// An instance is gone, and these replicas with it.
    abstract void lost(int i, List<LiveReplica> replicas);

    /// An instance has joined in place of one that was lost.
    abstract void joined(int i);
}
