package dev.bayplan.model.scenario;

/// One way of looking at a plan.
public enum Lens { TRAFFIC, NETWORK, SECURITY_GROUPS, IAM, COST, LIFECYCLE }
