package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.product;
import static dev.bayplan.model.limits.Arithmetic.sum;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.offering.Offering;
import java.time.LocalDate;
import java.util.List;

/// What the kubelet of an EKS node keeps back, and what is left to pods.
public enum Kubelet {
    /// Of 2018: it keeps nothing back.
    UNRESERVED("Amazon EKS AMI, files/kubelet.service: nothing reserved", LocalDate.of(2018, 6, 11)) {
        @Override
        public int reservedMilliCpu(int vcpus) {
            return 0;
        }

        @Override
        public long reservedMib(long maxPods) {
            return 0;
        }

        @Override
        public Bound cpu(InstanceType type) {
            return bound(Resource.CPU, all(type));
        }

        @Override
        public Bound memory(Arithmetic seen, long maxPods, int evictionMib) {
            return bound(Resource.MEMORY, seen.minus(given(Quantity.EVICTION_MIB, evictionMib)));
        }
    },
    /// Of today: 6 % of the first core, 1 % of the second, 0.5 % of the next two, 0.25 % of the rest; and memory by
    /// the pods admitted, not by those that run.
    RESERVED("Amazon EKS AMI, nodeadm kubelet configuration", LocalDate.of(2026, 7, 23)) {
        @Override
        public int reservedMilliCpu(int vcpus) {
            int first = Math.min(vcpus, 1);
            int second = Math.min(vcpus - first, 1);
            int third = Math.min(vcpus - first - second, 2);
            int rest = vcpus - first - second - third;
            return first * 60 + second * 10 + third * 5 + rest * 1_000 / 400;
        }

        @Override
        public long reservedMib(long maxPods) {
            return reservedMemory(maxPods).value();
        }

        @Override
        public Bound cpu(InstanceType type) {
            return bound(
                    Resource.CPU,
                    all(type).minus(given(Quantity.KUBE_RESERVED_MILLI_CPU, reservedMilliCpu(type.vcpus()))));
        }

        @Override
        public Bound memory(Arithmetic seen, long maxPods, int evictionMib) {
            Arithmetic eviction = given(Quantity.EVICTION_MIB, evictionMib);
            return bound(
                    Resource.MEMORY, new Arithmetic.Difference(seen, List.of(reservedMemory(maxPods), eviction)));
        }

        private Arithmetic reservedMemory(long maxPods) {
            return sum(
                    product(given(Quantity.KUBE_RESERVED_MIB_PER_POD, MIB_PER_POD), given(Quantity.MAX_PODS, maxPods)),
                    given(Quantity.KUBE_RESERVED_MIB, MIB_ALWAYS));
        }
    };

    /// Free memory at which the kubelet begins to evict, in MiB.
    public static final int EVICTION_MIB = 100;

    private static final int MIB_PER_POD = 11;
    private static final int MIB_ALWAYS = 255;

    private final Source source;

    Kubelet(String citation, LocalDate date) {
        source = new Source(citation, date);
    }

    /// {@return the kubelet of a date}
    public static Kubelet on(LocalDate asOf) {
        return Offering.KUBELET_RESERVATION.isOfferedOn(asOf) ? RESERVED : UNRESERVED;
    }

    /// {@return thousandths of a vCPU kept back}
    public abstract int reservedMilliCpu(int vcpus);

    /// {@return MiB kept back on a node that admits `maxPods`}
    public abstract long reservedMib(long maxPods);

    /// {@return what pods may request of the processor}
    public abstract Bound cpu(InstanceType type);

    /// {@return what pods may request of the memory}
    ///
    /// @param seen        MiB that the operating system sees
    /// @param maxPods     pods that the node admits, those in the host's network included
    /// @param evictionMib free MiB at which the kubelet begins to evict
    public abstract Bound memory(Arithmetic seen, long maxPods, int evictionMib);

    private static Arithmetic all(InstanceType type) {
        return given(Quantity.MILLI_CPU, type.vcpus() * 1_000L);
    }

    final Bound bound(Resource resource, Arithmetic arithmetic) {
        return new Bound(resource, arithmetic, source);
    }
}
