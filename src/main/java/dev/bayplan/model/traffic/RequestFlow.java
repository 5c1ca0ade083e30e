package dev.bayplan.model.traffic;

import dev.bayplan.model.placement.Plan;
import java.util.List;
import java.util.SplittableRandom;

/// Requests on their way, in fixed steps from a seed; on every machine and at every frame rate the same.
///
/// Time is slowed: a leg of one millisecond lasts [#SECONDS_PER_MILLISECOND] on the screen. One request in
/// [#requestsPerDot] is followed, so that any load costs the same.
public final class RequestFlow {

    /// Length of one step, in seconds on the screen.
    public static final double STEP_SECONDS = 1.0 / 120;

    /// How much time is slowed.
    public static final double SECONDS_PER_MILLISECOND = 2.0;

    /// The seed where nobody asks for another.
    public static final long DEFAULT_SEED = 42;

    /// Requests followed that start in one second on the screen, at the most.
    private static final double MOST_STARTS_PER_SECOND = 12;

    /// Most requests in flight; more are not started.
    private static final int ROOM = 256;

    private final Traffic traffic;
    private final Plan plan;
    private final RequestSource source;
    private final SplittableRandom random;
    private final long requestsPerDot;
    private final double[] untilNext;
    private final Request[] request = new Request[ROOM];
    private final int[] leg = new int[ROOM];
    private final double[] progress = new double[ROOM];
    private int live;
    private long answered;
    private long refused;
    private long extraNodeHops;
    private long balancerCrossings;
    private long proxyCrossings;

    public RequestFlow(Traffic traffic, long seed) {
        this.traffic = traffic;
        this.plan = traffic.plan();
        this.random = new SplittableRandom(seed);
        this.source = new RequestSource(traffic, random.nextLong());
        this.requestsPerDot = requestsPerDot(traffic);
        this.untilNext = new double[traffic.workloads()];
        for (int w = 0; w < untilNext.length; w++) {
            untilNext[w] = interval(w);
        }
    }

    /// {@return how many requests one dot stands for: 1, 2, 5, 10, 20, 50 … so that dots stay few}
    public static long requestsPerDot(Traffic traffic) {
        double wanted = traffic.requestsPerSecond() / MOST_STARTS_PER_SECOND;
        long scale = 1;
        while (true) {
            for (int step : new int[] {1, 2, 5}) {
                if (scale * step >= wanted) {
                    return scale * step;
                }
            }
            scale *= 10;
        }
    }

    /// Moves everything on by one [#STEP_SECONDS].
    public void step() {
        int kept = 0;
        for (int i = 0; i < live; i++) {
            if (advance(i)) {
                request[kept] = request[i];
                leg[kept] = leg[i];
                progress[kept] = progress[i];
                kept++;
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

    /// {@return whether request `i` is still on its way}
    private boolean advance(int i) {
        double left = STEP_SECONDS;
        while (true) {
            double lasts = seconds(i);
            double needed = (1 - progress[i]) * lasts;
            if (left < needed) {
                progress[i] += left / lasts;
                return true;
            }
            left -= needed;
            if (request[i].refused()) {
                refused++;
                return false;
            }
            progress[i] = 0;
            if (++leg[i] == legs(i).size()) {
                count(request[i]);
                return false;
            }
        }
    }

    private List<LegKind> legs(int i) {
        return traffic.route(request[i].workload()).legs();
    }

    private double seconds(int i) {
        return request[i].latency(leg(i), plan) * SECONDS_PER_MILLISECOND;
    }

    private void count(Request done) {
        answered++;
        extraNodeHops += done.extraNodeHop() ? 1 : 0;
        List<LegKind> legs = traffic.route(done.workload()).legs();
        for (int l = 0; l < legs.size(); l++) {
            if (done.crossesZone(legs.get(l), plan)) {
                if (legs.get(l) == LegKind.PROXY_TO_POD) {
                    proxyCrossings++;
                } else {
                    balancerCrossings++;
                }
            }
        }
    }

    private void start(int w) {
        Request next = source.next(w);
        if (live < ROOM) {
            request[live] = next;
            leg[live] = 0;
            progress[live] = 0;
            live++;
        }
    }

    /// Arrivals are independent of each other, so that the gaps between them are exponential.
    private double interval(int w) {
        double perSecond = traffic.requestsPerSecond(w) / (double) requestsPerDot;
        return perSecond == 0 ? Double.POSITIVE_INFINITY : -StrictMath.log(1 - random.nextDouble()) / perSecond;
    }

    /// {@return how many requests each dot stands for}
    public long requestsPerDot() {
        return requestsPerDot;
    }

    /// {@return the requests on their way}
    public int live() {
        return live;
    }

    public Request request(int i) {
        return request[i];
    }

    /// {@return the leg that request `i` is on}
    public LegKind leg(int i) {
        return legs(i).get(leg[i]);
    }

    /// {@return how far request `i` has come on its leg, from 0 up to 1}
    public double progress(int i) {
        return progress[i];
    }

    public Counters counters() {
        return new Counters(answered, refused, extraNodeHops, balancerCrossings, proxyCrossings);
    }
}
