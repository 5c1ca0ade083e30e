package dev.bayplan.model.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.offering.Price;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.AnyScenario;
import dev.bayplan.model.scenario.EvenScenario;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.settings.CrossZone;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.LoadBalancerKind;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.ServiceTraffic;
import dev.bayplan.model.settings.TargetType;
import dev.bayplan.store.BundledCatalogs;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BillTest {

    private static final EksSettings STRAIGHT_TO_PODS = EksSettings.DEFAULT.withTraffic(
            ServiceTraffic.DEFAULT.withLoadBalancer(LoadBalancerKind.APPLICATION).withTargetType(TargetType.IP));

    private static final Catalogs CATALOGS = BundledCatalogs.load();

    static LongStream seeds() {
        return AnyScenario.seeds();
    }

    private static Scenario scenario(Workload... workloads) {
        return EvenScenario.of(3, List.of(EvenScenario.instances("m5.large", 3)), List.of(workloads));
    }

    private static Workload web(int requestsPerSecond) {
        return EvenScenario.workload("web", 6, requestsPerSecond);
    }

    private static Workload cart(int requestsPerSecond) {
        return EvenScenario.workload("cart", 6, requestsPerSecond);
    }

    private static Outcome of(Scenario scenario) {
        return Outcome.of(scenario, CATALOGS);
    }

    private static Bill eks(Scenario scenario) {
        return of(scenario).eks().bill();
    }

    @Test
    void eachServiceHasAClassicLoadBalancerOfItsOwn() {
        assertThat(eks(scenario(web(100), cart(50), EvenScenario.workload("jobs", 6, 0))).cluster().loadBalancers())
                .containsExactly(new BilledBalancer.Classic(1, 3.6), new BilledBalancer.Classic(1, 1.8));
        assertThat(eks(scenario(web(100), cart(100))).cluster().loadBalancers())
                .containsExactly(new BilledBalancer.Classic(2, 3.6));
        assertThat(eks(scenario(web(0))).cluster().loadBalancers()).isEmpty();
    }

    @Test
    void oneApplicationLoadBalancerServesAll() {
        Bill bill = of(scenario(web(100), cart(50))).ecs().bill();
        assertThat(bill.cluster().loadBalancers()).singleElement()
                .isInstanceOfSatisfying(BilledBalancer.Application.class, shared -> {
                    assertThat(shared.newConnections()).isEqualTo(150);
                    assertThat(shared.activeConnections()).isEqualTo(9_000);
                    assertThat(shared.gbPerHour()).isCloseTo(5.4, within(1e-9));
                    assertThat(shared.ruleEvaluations().value()).isZero();
                });
        Workload[] eleven = LongStream.range(0, 11)
                .mapToObj(w -> EvenScenario.workload("w" + w, 0, 10))
                .toArray(Workload[]::new);
        assertThat(of(scenario(eleven)).ecs().bill().cluster().loadBalancers()).singleElement()
                .isInstanceOfSatisfying(BilledBalancer.Application.class, shared ->
                        assertThat(shared.ruleEvaluations().value()).isEqualByComparingTo("110"));
    }

    @Test
    void onlyTheLegOfKubeProxyIsChargedBehindAClassicLoadBalancer() {
        BilledCluster cluster = eks(scenario(web(100))).cluster();
        assertThat(cluster.gbPerHour()).isCloseTo(3.6, within(1e-9));
        assertThat(cluster.chargedCrossings()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void balancerLegIsChargedBehindANetworkLoadBalancerThatCrossesZones() {
        Scenario behindNetwork = scenario(web(100)).withEks(EksSettings.DEFAULT.withTraffic(ServiceTraffic.DEFAULT
                .withLoadBalancer(LoadBalancerKind.NETWORK)
                .withCrossZone(CrossZone.ON)));
        assertThat(eks(behindNetwork).cluster().chargedCrossings()).isCloseTo(4.0 / 3, within(1e-9));
    }

    @Test
    void refusedRequestsOpenConnectionsButMoveNothing() {
        Workload nowhere = EvenScenario.workload("web", 0, 100);
        Bill bill = of(scenario(nowhere)).ecs().bill();
        assertThat(bill.cluster().gbPerHour()).isZero();
        assertThat(bill.perMonth().crossZone().value()).isZero();
        assertThat(bill.cluster().loadBalancers()).singleElement()
                .isInstanceOfSatisfying(BilledBalancer.Application.class, balancer -> {
                    assertThat(balancer.newConnections()).isEqualTo(100);
                    assertThat(balancer.gbPerHour()).isZero();
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsAddUpAndSoDoTheShares(long seed) {
        for (Side side : AnyOutcome.sides(of(AnyScenario.routed(seed, CATALOGS)))) {
            Cost cost = side.bill().perMonth();
            BigDecimal sum = Arrays.stream(CostPart.values())
                    .map(cost::part)
                    .filter(Objects::nonNull)
                    .map(Amount::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(cost.total().value()).isEqualByComparingTo(sum);
            assertThat(side.bill().perHour().total().value().doubleValue() * Cost.HOURS_PER_MONTH)
                    .isCloseTo(sum.doubleValue(), within(1e-6));
            int placed = side.plan().placed();
            cost.perReplica(placed).ifPresent(each -> assertThat(each.value().doubleValue() * placed)
                    .isCloseTo(sum.doubleValue(), within(1e-6)));
            assertThat(cost.perReplica(placed).isPresent()).isEqualTo(placed > 0);
            assertThat(cost.usd().total() == null).isEqualTo(!cost.isComplete());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyLaunchedInstancesArePaidFor(long seed) {
        for (Side side : AnyOutcome.sides(of(AnyScenario.routed(seed, CATALOGS)))) {
            long launched = LongStream.range(0, side.plan().instances())
                    .filter(i -> side.plan().launched((int) i))
                    .count();
            assertThat(side.bill().cluster().instances().stream().mapToInt(BilledInstances::count).sum())
                    .isEqualTo((int) launched);
        }
    }

    /// Law J6 of the domain rules.
    @ParameterizedTest
    @MethodSource("seeds")
    void sameInstancesAndRoutesDifferByTheControlPlaneAlone(long seed) {
        Scenario some = AnyScenario.from(seed, CATALOGS);
        if (some.workloads().stream().anyMatch(Workload::hostNetwork) || !some.asOf().equals(CATALOGS.today())) {
            return;
        }
        Outcome outcome = of(some.withEks(STRAIGHT_TO_PODS).withEcs(EcsSettings.DEFAULT));
        Bill eks = outcome.eks().bill();
        Bill ecs = outcome.ecs().bill();
        boolean sameLoad = eks.cluster().loadBalancers().equals(ecs.cluster().loadBalancers())
                && eks.cluster().instances().equals(ecs.cluster().instances());
        if (sameLoad) {
            assertThat(eks.perMonth().total().value().subtract(ecs.perMonth().total().value()))
                    .isEqualByComparingTo(eks.perMonth().controlPlane().value());
        }
    }

    @Test
    void fewInstancesDifferByTheControlPlaneAlone() {
        Scenario both = scenario(web(300)).withEks(STRAIGHT_TO_PODS);
        Outcome outcome = of(both);
        assertThat(outcome.eks().bill().perMonth().total().value())
                .isEqualByComparingTo(outcome.ecs().bill().perMonth().total().value().add(BigDecimal.valueOf(73)));
    }

    @Test
    void whoTheTasksAreNetworkedByDoesNotChangeTheBill() {
        Scenario some = scenario(web(300));
        Bill bridge = of(some.withEcs(EcsSettings.DEFAULT.withNetworkMode(NetworkMode.BRIDGE))).ecs().bill();
        assertThat(bridge.perMonth().usd()).isEqualTo(of(some).ecs().bill().perMonth().usd());
    }

    @Test
    void instancesOfUnknownPriceLeaveNoNumberBehind() {
        Cost cost = Cost.perMonth(SomeCosts.cluster(
                Orchestrator.EKS, SomeCosts.withoutPrice(2)), SomeCosts.TODAY);
        assertThat(cost.usd().instances()).isNull();
        assertThat(cost.usd().total()).isNull();
        assertThat(cost.usd().controlPlane()).isEqualByComparingTo("73");
    }

    @Test
    void instanceIsFoundByItsType() {
        BilledCluster cluster = eks(scenario(web(1))).cluster();
        assertThat(cluster.instance("m5.large", Cost.HOURS_PER_MONTH).orElseThrow().value())
                .isEqualByComparingTo("70.08");
        assertThat(cluster.instance("m5.4xlarge", 1)).isEmpty();
        assertThat(Stream.of(cluster.instances().getFirst().usdPerHour())).allMatch(Price::sure);
    }
}
