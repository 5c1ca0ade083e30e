package dev.bayplan.model.limits;

/// What can run out on an instance or in its subnet, in the order in which the component that refuses checks it; ties
/// between bounds are told in this order too.
public enum Resource { MAX_PODS, INTERFACES, BRANCH_INTERFACES, PORT, CPU, MEMORY, ADDRESSES, SUBNET }
