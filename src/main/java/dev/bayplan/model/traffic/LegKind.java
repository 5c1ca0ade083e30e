package dev.bayplan.model.traffic;

/// One numbered step of a request.
public enum LegKind { CLIENT_TO_BALANCER, BALANCER_TO_INSTANCE, PROXY_TO_POD, BALANCER_TO_TASK }
