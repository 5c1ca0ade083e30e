package dev.bayplan.model.settings;

import java.util.List;
import java.util.stream.Stream;

/// How the EKS cluster is set up.
public record EksSettings(
        PodNetworking networking, ServiceTraffic traffic, PodPermissions permissions, SupportTier support,
        RollingUpdate deployment) {

    /// As a cluster of June 2018 came.
    public static final EksSettings DEFAULT = new EksSettings(
            PodNetworking.DEFAULT, ServiceTraffic.DEFAULT, PodPermissions.DEFAULT, SupportTier.STANDARD,
            RollingUpdate.DEFAULT);

    /// {@return what is chosen that AWS has not always offered}
    public List<Requirement> requirements() {
        return Stream.of(
                        networking.requirements().map(each -> each.inside("networking")),
                        traffic.requirements().map(each -> each.inside("traffic")),
                        permissions.requirements().map(each -> each.inside("permissions")),
                        Requirement.of("support", support))
                .flatMap(each -> each)
                .toList();
    }

    public EksSettings withNetworking(PodNetworking other) {
        return new EksSettings(other, traffic, permissions, support, deployment);
    }

    public EksSettings withTraffic(ServiceTraffic other) {
        return new EksSettings(networking, other, permissions, support, deployment);
    }

    public EksSettings withPermissions(PodPermissions other) {
        return new EksSettings(networking, traffic, other, support, deployment);
    }

    public EksSettings withSupport(SupportTier tier) {
        return new EksSettings(networking, traffic, permissions, tier, deployment);
    }

    public EksSettings withDeployment(RollingUpdate other) {
        return new EksSettings(networking, traffic, permissions, support, other);
    }
}
