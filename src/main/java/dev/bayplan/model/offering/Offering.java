package dev.bayplan.model.offering;

import dev.bayplan.model.catalog.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Something that AWS or Kubernetes has offered since a day. In the order of those days.
///
/// Rules that changed on a day nobody recorded are taken to have changed with the instance catalogs, on
/// 1 January 2019; their precision says so.
public enum Offering {
    EKS(day(2018, 6, 5), Marked.TIMELINE, "Amazon EKS User Guide, document history", 2024, 10, 30),
    ECS_DAEMON_SCHEDULING(day(2018, 7, 31), Marked.NO, "Amazon ECS Developer Guide, document history", 2023, 6, 1),
    ALB_INGRESS_CONTROLLER(
            day(2018, 11, 20), Marked.NO, "Amazon EKS User Guide, document history", 2024, 10, 30),
    KUBELET_RESERVATION(unknown(), Marked.NO, "Amazon EKS AMI, nodeadm kubelet configuration", 2026, 7, 23),
    WARM_POOL_BY_FREE_ADDRESSES(unknown(), Marked.NO, "Amazon VPC CNI, ipamd.go", 2026, 8, 20),
    CURRENT_DOCUMENTS(unknown(), Marked.NO, "Amazon VPC CNI, the newest document read", 2026, 8, 20),
    MORE_THAN_15_INTERFACES(unknown(), Marked.NO, "Amazon VPC resource controller, limits.go", 2026, 3, 20),
    POD_TOPOLOGY_SPREAD(unknown(), Marked.NO, "Kubernetes 1.34.1, scheduler plugins", 2025, 9, 9),
    HPA_STABILIZATION(unknown(), Marked.NO, "Kubernetes, horizontal pod autoscaling", 2023, 6, 1),
    CUSTOM_NETWORKING(unknown(), Marked.NO, "Amazon VPC CNI, README: AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", 2026, 8, 20),
    MAX_ENI(unknown(), Marked.NO, "Amazon VPC CNI, README: MAX_ENI", 2026, 8, 20),
    ECS_ENI_TRUNKING(month(2019, 6), Marked.TIMELINE, "Amazon ECS Developer Guide, document history", 2023, 6, 1),
    IAM_ROLES_FOR_SERVICE_ACCOUNTS(
            day(2019, 9, 3), Marked.TIMELINE, "Amazon EKS User Guide, document history", 2024, 10, 30),
    IMDS_V2(month(2019, 11), Marked.NO, "Amazon EC2 User Guide, instance metadata service version 2", 2023, 6, 1),
    CONTROL_PLANE_AT_TEN_CENTS(
            day(2020, 1, 21), Marked.TIMELINE, "Amazon EKS User Guide, document history", 2024, 10, 30),
    SECURITY_GROUPS_FOR_PODS(day(2020, 8, 19), Marked.TIMELINE, "Amazon VPC CNI 1.7.0, release notes", 2020, 8, 19),
    NLB_IP_TARGETS(
            day(2020, 10, 23), Marked.NO, "AWS Load Balancer Controller, containers roadmap issue 981", 2020, 10, 23),
    ECS_CIRCUIT_BREAKER(month(2020, 12), Marked.NO, "Amazon ECS Developer Guide, document history", 2023, 6, 1),
    ECS_ANYWHERE(day(2021, 5, 25), Marked.TIMELINE, "Amazon ECS Developer Guide, document history", 2023, 6, 1),
    PREFIX_DELEGATION(month(2021, 7), Marked.TIMELINE, "Amazon VPC CNI 1.9.0, release notes", 2021, 7, 1),
    EKS_ANYWHERE(day(2021, 9, 8), Marked.TIMELINE, "Amazon EKS User Guide, document history", 2024, 10, 30),
    IPV6_PODS(month(2021, 11), Marked.TIMELINE, "Amazon VPC CNI 1.10.0, release notes", 2021, 11, 1),
    TOPOLOGY_AWARE_HINTS(month(2021, 12), Marked.NO, "Kubernetes 1.23, topology aware hints in beta", 2021, 12, 7),
    STANDARD_POD_SECURITY_GROUPS(month(2022, 4), Marked.NO, "Amazon VPC CNI 1.11, release notes", 2022, 4, 1),
    ALB_CROSS_ZONE_OFF(
            month(2022, 11), Marked.NO, "Application Load Balancers, cross-zone load balancing for target groups",
            2023, 6, 1),
    NETWORK_POLICY(day(2023, 8, 31), Marked.TIMELINE, "Amazon VPC CNI 1.14, release notes", 2023, 8, 31),
    EKS_POD_IDENTITY(
            day(2023, 11, 26), Marked.TIMELINE, "Amazon EKS User Guide, document history", 2024, 10, 30),
    EKS_EXTENDED_SUPPORT(day(2024, 4, 1), Marked.NO, "Amazon EKS User Guide, document history", 2024, 10, 30),
    PREFER_SAME_ZONE(month(2024, 8), Marked.NO, "Kubernetes 1.31, traffic distribution in beta", 2024, 8, 13),
    EKS_HYBRID_NODES(month(2024, 12), Marked.TIMELINE, "Amazon EKS User Guide, document history", 2024, 12, 31),
    NODE_GRACE_OF_50_SECONDS(
            month(2025, 1), Marked.NO, "Kubernetes 1.32, pull request 126287; on EKS by endoflife.date", 2026, 2, 14),
    ENI_PER_NETWORK_CARD(month(2025, 7), Marked.TIMELINE, "Amazon VPC CNI 1.20, release notes", 2025, 7, 1),
    PREFER_SAME_NODE(month(2025, 8), Marked.NO, "Kubernetes 1.34, KEP-3015 in beta", 2025, 8, 27);

    /// The first as-of date: the day EKS became generally available.
    public static final LocalDate FIRST_DAY = EKS.since();

    /// How exactly the first day of an offering is known.
    public enum Precision { DAY, MONTH, NOT_KNOWN }

    private enum Marked { TIMELINE, NO }

    private record Start(LocalDate date, Precision precision) {}

    private final Start start;
    private final Marked marked;
    private final Source source;

    Offering(Start start, Marked marked, String citation, int year, int month, int day) {
        this.start = start;
        this.marked = marked;
        this.source = new Source(citation, LocalDate.of(year, month, day));
    }

    /// {@return the first day, or the first of its month where only that is known}
    public LocalDate since() {
        return start.date();
    }

    public Precision precision() {
        return start.precision();
    }

    public Source source() {
        return source;
    }

    public boolean isOfferedOn(LocalDate asOf) {
        return !asOf.isBefore(since());
    }

    /// {@return the offerings a timeline shows, oldest first}
    public static List<Offering> milestones() {
        return Arrays.stream(values()).filter(offering -> offering.marked == Marked.TIMELINE).toList();
    }

    private static Start day(int year, int month, int day) {
        return new Start(LocalDate.of(year, month, day), Precision.DAY);
    }

    private static Start month(int year, int month) {
        return new Start(LocalDate.of(year, month, 1), Precision.MONTH);
    }

    private static Start unknown() {
        return new Start(LocalDate.of(2019, 1, 1), Precision.NOT_KNOWN);
    }
}
