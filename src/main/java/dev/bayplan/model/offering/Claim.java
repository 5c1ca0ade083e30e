package dev.bayplan.model.offering;

import static dev.bayplan.model.offering.Finding.ended;

import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.offering.Verdict.Condition;
import dev.bayplan.model.offering.Verdict.NeverExact;
import dev.bayplan.model.offering.Verdict.NoLongerTrueSince;
import dev.bayplan.model.offering.Verdict.True;
import dev.bayplan.model.offering.Verdict.TrueOnlyFor;
import java.time.LocalDate;
import java.util.List;

/// What the article of June 2018 claims, in its order, with what primary sources say of it.
public enum Claim {
    EKS_IS_AVAILABLE(found(new True(), Offering.EKS.source())),
    BALANCERS_ARE_BETA(
            found(new TrueOnlyFor(Condition.NETWORK_LOAD_BALANCER),
                    "Kubernetes 1.9, aws.go: aws-load-balancer-type", 2017, 12, 15),
            ended(Offering.ALB_INGRESS_CONTROLLER)),
    THREE_STEPS_OR_TWO(
            found(new True(), "Kubernetes 1.9, aws.go: every node is a target", 2017, 12, 15),
            new Finding(
                    Offering.ALB_INGRESS_CONTROLLER, new TrueOnlyFor(Condition.INSTANCE_TARGETS),
                    source("AWS Load Balancer Controller, ingress annotations: target-type", 2026, 8, 17))),
    PROXY_PICKS_AT_RANDOM(
            found(new TrueOnlyFor(Condition.NEW_CONNECTIONS), "Kubernetes 1.9, kube-proxy in iptables mode",
                    2017, 12, 15)),
    PROXY_PICKS_AMONG_ALL_PODS(
            found(new NeverExact(), "Kubernetes 1.9, kube-proxy: the endpoints of a Service", 2017, 12, 15)),
    TWO_TO_15_INTERFACES(
            found(new True(), "Amazon EC2 User Guide, elastic network interfaces", 2018, 6, 25),
            ended(Offering.MORE_THAN_15_INTERFACES)),
    UP_TO_750_PODS(
            found(new NeverExact(), "Amazon VPC CNI 1.0.0, docs/cni-proposal.md", 2018, 6, 3),
            new Finding(Offering.MORE_THAN_15_INTERFACES, new NeverExact(),
                    source("Amazon EKS AMI, nodeadm, eni_max_pods.go", 2026, 7, 23))),
    UP_TO_15_TASKS(
            found(new NeverExact(), "Amazon ECS Developer Guide, task networking", 2018, 6, 7),
            new Finding(Offering.ECS_ENI_TRUNKING, new NeverExact(),
                    source("Amazon ECS Developer Guide, task networking", 2023, 4, 18))),
    INTERFACES_LIMIT_TASKS(
            found(new TrueOnlyFor(Condition.AWSVPC_TASKS), "Amazon ECS Developer Guide, task networking", 2018, 6, 7)),
    INSTANCES_SHARE_INTERFACES(
            found(new NeverExact(), "Amazon VPC CNI 1.0.0, docs/cni-proposal.md", 2018, 6, 3)),
    NO_SECURITY_GROUP_PER_POD(
            found(new True(), "Amazon VPC CNI 1.0.0, docs/cni-proposal.md", 2018, 6, 3),
            ended(Offering.SECURITY_GROUPS_FOR_PODS)),
    NO_ROLE_PER_POD(
            found(new True(), "Amazon EKS User Guide, first edition", 2018, 6, 6),
            ended(Offering.IAM_ROLES_FOR_SERVICE_ACCOUNTS),
            new Finding(
                    Offering.EKS_POD_IDENTITY, new NoLongerTrueSince(Offering.IAM_ROLES_FOR_SERVICE_ACCOUNTS),
                    Offering.EKS_POD_IDENTITY.source())),
    CLUSTER_COSTS_144_DOLLARS(
            found(new TrueOnlyFor(Condition.MONTH_OF_720_HOURS), Offering.CONTROL_PLANE_AT_TEN_CENTS.source()),
            ended(Offering.CONTROL_PLANE_AT_TEN_CENTS)),
    ECS_IS_ONLY_ON_AWS(
            found(new True(), "Amazon ECS Developer Guide, what is Amazon ECS", 2018, 6, 7),
            ended(Offering.ECS_ANYWHERE));

    private final List<Finding> findings;

    Claim(Finding... findings) {
        this.findings = List.of(findings);
    }

    /// {@return all that was ever found, in the order of its days; the first holds from the article on}
    public List<Finding> findings() {
        return findings;
    }

    public Finding finding(LocalDate asOf) {
        return findings.stream()
                .filter(finding -> finding.since().isOfferedOn(asOf))
                .reduce(findings.getFirst(), (_, later) -> later);
    }

    public Verdict verdict(LocalDate asOf) {
        return finding(asOf).verdict();
    }

    private static Finding found(Verdict verdict, String citation, int year, int month, int day) {
        return found(verdict, source(citation, year, month, day));
    }

    private static Finding found(Verdict verdict, Source source) {
        return new Finding(Offering.EKS, verdict, source);
    }

    private static Source source(String citation, int year, int month, int day) {
        return new Source(citation, LocalDate.of(year, month, day));
    }
}
