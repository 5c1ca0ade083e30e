package dev.bayplan.model.offering;

/// How AWS supports the Kubernetes version of an EKS cluster: 14 months standard, then 12 months extended.
public enum SupportType { STANDARD, EXTENDED }
