package dev.bayplan.model.cost;

/// What one side is charged for, in the order in which it is told.
public enum CostPart { CONTROL_PLANE, INSTANCES, LOAD_BALANCERS, CROSS_ZONE }
