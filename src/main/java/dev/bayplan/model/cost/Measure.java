package dev.bayplan.model.cost;

/// The names of the numbers that stand in an [Amount].
public enum Measure {
    INSTANCES,
    BALANCERS,
    HOURS,
    GB,
    GB_PER_HOUR,
    CHARGED_CROSSINGS,
    DIRECTIONS,
    CAPACITY_UNITS,
    NEW_CONNECTIONS_PER_SECOND,
    ACTIVE_CONNECTIONS,
    RULE_EVALUATIONS_PER_SECOND,
    REQUESTS_PER_SECOND,
    RULES,
    FREE_RULES,
    IN_ONE_UNIT,
    REPLICAS
}
