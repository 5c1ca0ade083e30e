package dev.bayplan.model.traffic;

import java.util.SplittableRandom;

/// Very many requests at once. A request is for a workload with the probability of its share of all requests, as where
/// arrivals of several are independent of each other; when each arrives changes nothing that is counted.
///
/// @param counters what was seen
/// @param p50      microseconds within which half of the answered requests are
/// @param p90      microseconds within which nine in ten are
/// @param p99      microseconds within which 99 in 100 are
public record Simulation(Counters counters, int p50, int p90, int p99) {

    /// {@return what becomes of so many requests; of none where nobody asks}
    public static Simulation of(Traffic traffic, long requests, long seed) {
        var seeds = new SplittableRandom(seed);
        var source = new RequestSource(traffic, seeds.nextLong());
        var counts = new RequestCounts(traffic);
        long rate = traffic.requestsPerSecond();
        long[] upTo = new long[traffic.workloads()];
        long sum = 0;
        for (int w = 0; w < upTo.length; w++) {
            sum += traffic.requestsPerSecond(w);
            upTo[w] = sum;
        }
        for (long n = 0; rate > 0 && n < requests; n++) {
            long arrived = seeds.nextLong(rate);
            int w = 0;
            while (arrived >= upTo[w]) {
                w++;
            }
            source.send(w);
            counts.count(source);
        }
        return new Simulation(
                counts.counters(source), counts.latency(0.5), counts.latency(0.9), counts.latency(0.99));
    }
}
