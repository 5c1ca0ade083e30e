package dev.bayplan.model.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.offering.Offering;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    @Test
    void asTheyComeBothOrchestratorsAskForNothing() {
        assertThat(EksSettings.DEFAULT.requirements()).isEmpty();
        assertThat(EcsSettings.DEFAULT.requirements()).isEmpty();
    }

    @Test
    void whatIsChosenNamesItsFieldAndItsOffering() {
        EksSettings eks = EksSettings.DEFAULT
                .withNetworking(PodNetworking.DEFAULT
                        .withAddresses(PodAddresses.PREFIX_DELEGATION)
                        .withWarmTargets(WarmTargets.DEFAULT.withWarmAddresses(5)))
                .withTraffic(ServiceTraffic.DEFAULT
                        .withLoadBalancer(LoadBalancerKind.NETWORK)
                        .withTargetType(TargetType.IP))
                .withPermissions(PodPermissions.DEFAULT.withIdentity(PodIdentity.IRSA))
                .withSupport(SupportTier.EXTENDED);

        assertThat(eks.requirements()).containsExactly(
                new Requirement("networking.addresses", Offering.PREFIX_DELEGATION),
                new Requirement("networking.warmTargets", Offering.WARM_POOL_BY_FREE_ADDRESSES),
                new Requirement("traffic.targetType", Offering.NLB_IP_TARGETS),
                new Requirement("permissions.identity", Offering.IAM_ROLES_FOR_SERVICE_ACCOUNTS),
                new Requirement("support", Offering.EKS_EXTENDED_SUPPORT));
    }

    @Test
    void anApplicationLoadBalancerIsKeptInItsZonesOnlySinceADay() {
        assertThat(EcsSettings.DEFAULT.withCrossZone(CrossZone.OFF).requirements())
                .isEqualTo(List.of(new Requirement("crossZone", Offering.ALB_CROSS_ZONE_OFF)));
        assertThat(EcsSettings.DEFAULT.withLoadBalancer(LoadBalancerKind.NETWORK).withCrossZone(CrossZone.OFF)
                .requirements()).isEmpty();
    }

    @Test
    void whatExcludesEachOtherIsRefused() {
        assertThatThrownBy(() -> ServiceTraffic.DEFAULT.withTargetType(TargetType.IP))
                .hasMessageStartingWith("targetType must be instance with a Classic Load Balancer");
        assertThatThrownBy(() -> EcsSettings.DEFAULT.withLoadBalancer(LoadBalancerKind.CLASSIC))
                .hasMessageStartingWith("loadBalancer must be network or application");
        assertThatThrownBy(() -> PodNetworking.DEFAULT.withAddresses(PodAddresses.IPV6).withCustomNetworking(true))
                .hasMessage("customNetworking must be off with IPv6 but is on");
    }

    @Test
    void aBalancerThatCannotStayGivesWay() {
        EcsSettings host = EcsSettings.DEFAULT
                .withNetworkMode(NetworkMode.HOST)
                .withLoadBalancer(LoadBalancerKind.CLASSIC);

        assertThat(host.withNetworkMode(NetworkMode.AWSVPC).loadBalancer()).isEqualTo(LoadBalancerKind.APPLICATION);
        assertThat(ServiceTraffic.DEFAULT.withLoadBalancer(LoadBalancerKind.NETWORK).withTargetType(TargetType.IP)
                .withLoadBalancer(LoadBalancerKind.CLASSIC).targetType()).isEqualTo(TargetType.INSTANCE);
    }
}
