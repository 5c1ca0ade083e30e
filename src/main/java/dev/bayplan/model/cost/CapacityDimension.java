package dev.bayplan.model.cost;

/// What the capacity units of a load balancer are measured by.
public enum CapacityDimension { NEW_CONNECTIONS, ACTIVE_CONNECTIONS, PROCESSED_BYTES, RULE_EVALUATIONS }
