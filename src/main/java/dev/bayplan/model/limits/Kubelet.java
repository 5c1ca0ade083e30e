package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.product;
import static dev.bayplan.model.limits.Arithmetic.sum;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.Source;
import java.time.LocalDate;
import java.util.List;

/// What the kubelet of an EKS node keeps back, and what is left to pods.
public final class Kubelet {

    /// Free memory at which the kubelet begins to evict, in MiB.
    public static final int EVICTION_MIB = 100;

    private static final int MIB_PER_POD = 11;
    private static final int MIB_ALWAYS = 255;

    private static final Source UNRESERVED =
            new Source("Amazon EKS AMI, files/kubelet.service: nothing reserved", LocalDate.of(2018, 6, 11));
    private static final Source RESERVED =
            new Source("Amazon EKS AMI, nodeadm kubelet configuration", LocalDate.of(2026, 7, 23));

    private Kubelet() {}

    /// {@return thousandths of a vCPU kept back: 6 % of the first core, 1 % of the second, 0.5 % of the next two,
    /// 0.25 % of the rest}
    public static int reservedMilliCpu(int vcpus) {
        int first = Math.min(vcpus, 1);
        int second = Math.min(vcpus - first, 1);
        int third = Math.min(vcpus - first - second, 2);
        int rest = vcpus - first - second - third;
        return first * 60 + second * 10 + third * 5 + rest * 1_000 / 400;
    }

    /// {@return MiB kept back; it grows with the pods admitted, not with those that run}
    public static Arithmetic reservedMemory(long maxPods) {
        return sum(
                product(given(Quantity.KUBE_RESERVED_MIB_PER_POD, MIB_PER_POD), given(Quantity.MAX_PODS, maxPods)),
                given(Quantity.KUBE_RESERVED_MIB, MIB_ALWAYS));
    }

    /// {@return what pods may request of the processor}
    ///
    /// @param reserves whether the node's kubelet keeps anything back, as it does not in 2018
    public static Bound cpu(InstanceType type, boolean reserves) {
        Arithmetic all = given(Quantity.MILLI_CPU, type.vcpus() * 1_000L);
        return reserves
                ? new Bound(
                        Resource.CPU,
                        all.minus(given(Quantity.KUBE_RESERVED_MILLI_CPU, reservedMilliCpu(type.vcpus()))),
                        RESERVED)
                : new Bound(Resource.CPU, all, UNRESERVED);
    }

    /// {@return what pods may request of the memory}
    public static Bound memory(InstanceType type, long maxPods, boolean reserves) {
        Arithmetic seen = VisibleMemory.of(type);
        Arithmetic eviction = given(Quantity.EVICTION_MIB, EVICTION_MIB);
        return reserves
                ? new Bound(
                        Resource.MEMORY,
                        new Arithmetic.Difference(seen, List.of(reservedMemory(maxPods), eviction)),
                        RESERVED)
                : new Bound(Resource.MEMORY, seen.minus(eviction), UNRESERVED);
    }
}
