package dev.bayplan.model.traffic;

import java.util.SplittableRandom;

/// Sends requests on their way, one after another; where the last one goes is read from the source itself. The same
/// traffic and the same seed give the same requests.
///
/// DNS gives each balancer node its share of the clients. A balancer node takes its targets in turn, or any of them
/// where a hash of the connection decides; kube-proxy takes any pod, or the pods in turn, as its mode says.
public final class RequestSource implements Journey {

    private final ServiceRequests[] services;
    private int workload;

    public RequestSource(Traffic traffic, long seed) {
        this(traffic, seed, 1);
    }

    /// @param every one in so many requests is sent; the others use up the connections that they would share with it
    public RequestSource(Traffic traffic, long seed, int every) {
        var seeds = new SplittableRandom(seed);
        services = new ServiceRequests[traffic.workloads()];
        for (int w = 0; w < services.length; w++) {
            services[w] = new ServiceRequests(traffic, w, seeds.nextLong(), every);
        }
    }

    /// Sends the next request for workload `w`.
    public void send(int w) {
        workload = w;
        services[w].send();
    }

    /// {@return the next request for workload `w`}
    public Request next(int w) {
        send(w);
        return Request.of(this);
    }

    /// {@return the connections that the clients of workload `w` have opened}
    long connections(int w) {
        return services[w].connections();
    }

    @Override
    public int workload() {
        return workload;
    }

    @Override
    public int entryZone() {
        return services[workload].entryZone();
    }

    @Override
    public int instance() {
        return services[workload].instance();
    }

    @Override
    public int slot() {
        return services[workload].slot();
    }

    @Override
    public int target() {
        return services[workload].targetInstance();
    }
}
