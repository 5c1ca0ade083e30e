package dev.bayplan.model.reach;

import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.offering.DatedSource;
import java.time.LocalDate;

/// The rules of who holds what, and where they are read: the same document for every date where only one tells it.
enum Rule {
    SHARED_INTERFACE(
            new Source("Amazon VPC CNI 1.0.0, docs/cni-proposal.md", LocalDate.of(2018, 6, 3)),
            new Source("EKS Best Practices Guide, security groups for pods", LocalDate.of(2026, 5, 4))),
    ENI_CONFIG(new Source("Amazon VPC CNI, README: custom networking", LocalDate.of(2026, 8, 20))),
    BRANCH_INTERFACE(new Source("EKS Best Practices Guide, security groups for pods", LocalDate.of(2026, 5, 4))),
    TASK_NETWORKING(
            new Source("Amazon ECS Developer Guide, task networking", LocalDate.of(2018, 6, 7)),
            new Source("Amazon ECS Developer Guide, task networking", LocalDate.of(2023, 4, 18))),
    NODE_ROLE(
            new Source("Amazon EKS User Guide, worker node IAM role", LocalDate.of(2018, 6, 6)),
            new Source("EKS Best Practices Guide, identity and access management", LocalDate.of(2026, 5, 4))),
    WEB_IDENTITY(new Source("Amazon EKS User Guide, IAM roles for service accounts", LocalDate.of(2024, 10, 30))),
    POD_IDENTITY(new Source("Amazon EKS User Guide, how EKS Pod Identity works", LocalDate.of(2024, 10, 30))),
    TASK_ROLE(
            new Source("Amazon ECS Developer Guide, IAM roles for tasks", LocalDate.of(2018, 6, 7)),
            new Source("Amazon ECS Developer Guide, IAM roles for tasks", LocalDate.of(2023, 4, 18)));

    private final DatedSource source;

    Rule(Source only) {
        this(only, only);
    }

    Rule(Source of2018, Source current) {
        this.source = new DatedSource(of2018, current);
    }

    Source on(LocalDate asOf) {
        return source.on(asOf);
    }
}
