package dev.bayplan.model.traffic;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Requests on their way, in fixed steps from a seed; on every machine and at every frame rate the same.
///
/// Time is slowed, and one request in many is shown, as the [MotionScale] says: any load costs the same. A step
/// allocates nothing.
public final class RequestFlow {

    /// Length of one step, in seconds on the screen.
    public static final double STEP_SECONDS = 1.0 / 120;

    /// Most requests in flight: more than [MotionScale] ever lets start before the first arrive.
    private static final int ROOM = 8_192;

    private final Traffic traffic;
    private final MotionScale scale;
    private final RequestSource source;
    private final RequestCounts counts;
    private final SplittableRandom random;
    private final double[] untilNext;
    private final List<List<LegKind>> legs;
    private final int[] workload = new int[ROOM];
    private final int[] entryZone = new int[ROOM];
    private final int[] instance = new int[ROOM];
    private final int[] slot = new int[ROOM];
    private final int[] target = new int[ROOM];
    private final int[] leg = new int[ROOM];
    private final double[] legSeconds = new double[ROOM];
    private final double[] elapsed = new double[ROOM];
    private final Dot dot = new Dot();
    private int live;

    /// One of the requests in flight.
    private final class Dot implements Journey {

        private int at;

        @Override
        public int workload() {
            return workload[at];
        }

        @Override
        public int entryZone() {
            return entryZone[at];
        }

        @Override
        public int instance() {
            return instance[at];
        }

        @Override
        public int slot() {
            return slot[at];
        }

        @Override
        public int target() {
            return target[at];
        }
    }

    public RequestFlow(Traffic traffic, long seed) {
        this.traffic = traffic;
        scale = traffic.motionScale();
        random = new SplittableRandom(seed);
        source = new RequestSource(traffic, random.nextLong(), scale.requestsPerDot());
        counts = new RequestCounts(traffic);
        untilNext = new double[traffic.workloads()];
        for (int w = 0; w < untilNext.length; w++) {
            untilNext[w] = interval(w);
        }
        legs = IntStream.range(0, untilNext.length).mapToObj(w -> traffic.route(w).legs()).toList();
    }

    /// Moves everything on by one [#STEP_SECONDS].
    public void step() {
        int kept = 0;
        for (int i = 0; i < live; i++) {
            if (advance(i)) {
                move(i, kept++);
            }
        }
        live = kept;
        for (int w = 0; w < untilNext.length; w++) {
            untilNext[w] -= STEP_SECONDS;
            while (untilNext[w] <= 0) {
                start(w);
                untilNext[w] += interval(w);
            }
        }
    }

    private void move(int from, int to) {
        workload[to] = workload[from];
        entryZone[to] = entryZone[from];
        instance[to] = instance[from];
        slot[to] = slot[from];
        target[to] = target[from];
        leg[to] = leg[from];
        legSeconds[to] = legSeconds[from];
        elapsed[to] = elapsed[from];
    }

    /// {@return whether request `i` is still on its way}
    private boolean advance(int i) {
        elapsed[i] += STEP_SECONDS;
        while (elapsed[i] >= legSeconds[i]) {
            boolean arrived = slot[i] == Journey.NOBODY || leg[i] + 1 == legs.get(workload[i]).size();
            if (arrived) {
                return false;
            }
            elapsed[i] -= legSeconds[i];
            leg[i]++;
            legSeconds[i] = seconds(i);
        }
        return true;
    }

    private double seconds(int i) {
        return scale.seconds(traffic.latency().of(dot(i).distance(leg(i), traffic.plan())));
    }

    private void start(int w) {
        source.send(w);
        counts.count(source);
        if (live < ROOM) {
            int i = live++;
            workload[i] = w;
            entryZone[i] = source.entryZone();
            instance[i] = source.instance();
            slot[i] = source.slot();
            target[i] = source.target();
            leg[i] = 0;
            elapsed[i] = 0;
            legSeconds[i] = seconds(i);
        }
    }

    /// Arrivals are independent of each other, so that the gaps between them are exponential.
    private double interval(int w) {
        double perSecond = traffic.requestsPerSecond(w) / (double) scale.requestsPerDot();
        return perSecond == 0 ? Double.POSITIVE_INFINITY : -StrictMath.log(1 - random.nextDouble()) / perSecond;
    }

    /// {@return the requests on their way}
    public int live() {
        return live;
    }

    /// {@return where request `i` goes; good until the next call}
    public Journey dot(int i) {
        dot.at = i;
        return dot;
    }

    /// {@return the leg that request `i` is on}
    public LegKind leg(int i) {
        return legs.get(workload[i]).get(leg[i]);
    }

    /// {@return how far request `i` has come on its leg, from 0 up to 1}
    public double progress(int i) {
        return elapsed[i] / legSeconds[i];
    }

    /// {@return what has been counted of the requests shown: each counts when it starts}
    public Counters counters() {
        return counts.counters(source);
    }
}
