package dev.bayplan.model.settings;

/// How kube-proxy picks a pod, once for each connection.
public enum KubeProxyMode {
    /// At random.
    IPTABLES,
    /// In turn.
    IPVS,
    /// In turn.
    USERSPACE
}
