package dev.bayplan.model.traffic;

import java.util.List;

/// What a load balancer has registered, and with it the legs of every request.
public enum TargetType {
    /// Every instance, on a NodePort; kube-proxy there picks a pod on any instance.
    INSTANCE(List.of(LegKind.CLIENT_TO_BALANCER, LegKind.BALANCER_TO_INSTANCE, LegKind.PROXY_TO_POD)),
    /// The address of each task.
    IP(List.of(LegKind.CLIENT_TO_BALANCER, LegKind.BALANCER_TO_TASK));

    private final List<LegKind> legs;

    TargetType(List<LegKind> legs) {
        this.legs = legs;
    }

    public List<LegKind> legs() {
        return legs;
    }
}
