package dev.bayplan.model.scenario;

/// What runs the containers.
public enum Orchestrator { EKS, ECS }
