package dev.bayplan.model.limits;

/// The names of the numbers that stand in an [Arithmetic].
public enum Quantity {
    ENIS,
    DEFAULT_CARD_ENIS,
    IPV4_PER_ENI,
    PRIMARY_ADDRESS,
    PRIMARY_INTERFACE,
    HOST_NETWORK_PODS,
    MILLI_CPU,
    MEMORY_MIB,
    OPERATING_SYSTEM_MIB,
    KUBE_RESERVED_MILLI_CPU,
    KUBE_RESERVED_MIB_PER_POD,
    KUBE_RESERVED_MIB,
    EVICTION_MIB,
    MAX_PODS,
    REQUEST_MILLI_CPU,
    REQUEST_MIB,
    INSTANCES,
    SUBNET_ADDRESSES,
    AWS_RESERVED_ADDRESSES
}
