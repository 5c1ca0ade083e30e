package dev.bayplan.model.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.limits.Demand;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.InterfaceUse.HostAddress;
import dev.bayplan.model.limits.InterfaceUse.OwnBranch;
import dev.bayplan.model.limits.InterfaceUse.OwnInterface;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.limits.InterfaceUse.SharedIpv6;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.scenario.AnyScenario;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws that hold for every plan. A failing case prints its seed, which is all that is needed to repeat it.
class PlanLawsTest {

    private static final Catalogs CATALOGS = SomeTypes.catalogs();

    private record Planned(Scenario scenario, List<InstanceType> types, Plan plan) {}

    static LongStream seeds() {
        return AnyScenario.seeds();
    }

    private static List<Planned> both(long seed) {
        Scenario scenario = AnyScenario.from(seed, CATALOGS);
        List<InstanceType> types = scenario.typesFrom(CATALOGS.on(scenario.asOf()));
        List<Planned> both = new ArrayList<>();
        for (Orchestrator orchestrator : Orchestrator.values()) {
            both.add(new Planned(scenario, types, Planning.plan(scenario, types, orchestrator)));
        }
        return both;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyReplicaIsPlacedOrWithoutAddressOrPending(long seed) {
        for (Planned each : both(seed)) {
            Plan plan = each.plan();
            for (int w = 0; w < each.scenario().workloads().size(); w++) {
                int workload = w;
                int pending = plan.pending().stream()
                        .filter(waiting -> waiting.workload() == workload)
                        .mapToInt(Pending::count)
                        .sum();
                assertThat(plan.placed(w) + withoutAddress(plan, w) + pending)
                        .as("workload %d under %s", w, plan.orchestrator())
                        .isEqualTo(each.scenario().replicas(w));
            }
            assertThat(plan.placed() + plan.withoutAddress() + plan.pendingReplicas())
                    .isEqualTo(each.scenario().replicas());
        }
    }

    private static int withoutAddress(Plan plan, int w) {
        int count = 0;
        for (int i = 0; i < plan.instances(); i++) {
            for (int n = 0; n < plan.unaddressed(i); n++) {
                count += plan.unaddressedWorkload(i, n) == w ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void placedIsWhatStandsInTheSlots(long seed) {
        for (Planned each : both(seed)) {
            Plan plan = each.plan();
            int[] counted = new int[each.scenario().workloads().size()];
            int[] onInstance = new int[plan.instances()];
            Set<String> replicas = new HashSet<>();
            for (int s = 0; s < plan.slots(); s++) {
                if (plan.workload(s) >= 0) {
                    counted[plan.workload(s)]++;
                    onInstance[plan.instanceOfSlot(s)]++;
                    assertThat(replicas.add(plan.workload(s) + "/" + plan.replica(s))).isTrue();
                }
            }
            for (int w = 0; w < counted.length; w++) {
                assertThat(plan.placed(w)).isEqualTo(counted[w]);
            }
            for (int i = 0; i < onInstance.length; i++) {
                assertThat(plan.placedOn(i)).isEqualTo(onInstance[i]);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsPlacedBeyondABound(long seed) {
        for (Planned each : both(seed)) {
            Plan plan = each.plan();
            for (int i = 0; i < plan.instances(); i++) {
                InstanceType type = each.types().get(plan.group(i));
                List<Integer> admitted = admitted(plan, i);
                for (Demand demand : InstanceLimits.of(plan.orchestrator(), type, each.scenario()).demands()) {
                    assertThat(admitted.stream().mapToLong(w -> demand.each().get(w)).sum())
                            .as("%s of instance %d under %s", demand.bound().resource(), i, plan.orchestrator())
                            .isLessThanOrEqualTo(demand.bound().capacity());
                }
            }
        }
    }

    /// The workload of each replica that runs on an instance, with an address or without.
    private static List<Integer> admitted(Plan plan, int i) {
        List<Integer> admitted = new ArrayList<>();
        for (int s = 0; s < plan.slots(); s++) {
            if (plan.workload(s) >= 0 && plan.instanceOfSlot(s) == i) {
                admitted.add(plan.workload(s));
            }
        }
        for (int n = 0; n < plan.unaddressed(i); n++) {
            admitted.add(plan.unaddressedWorkload(i, n));
        }
        return admitted;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void addressesOfANodeAndInterfacesOfTasksAreNeverExceeded(long seed) {
        for (Planned each : both(seed)) {
            Plan plan = each.plan();
            for (int i = 0; i < plan.instances(); i++) {
                InstanceType type = each.types().get(plan.group(i));
                InterfaceUse use = InstanceLimits.of(plan.orchestrator(), type, each.scenario()).interfaceUse();
                assertThat(plan.interfaces(i)).isLessThanOrEqualTo(Math.min(use.enis(), type.interfaces().enis()));
                assertThat(shared(plan, i)).isLessThanOrEqualTo(switch (use) {
                    case SharedAddresses node -> node.addresses();
                    case SharedIpv6 _ -> Integer.MAX_VALUE;
                    case OwnInterface _, OwnBranch _, HostAddress _ -> 0;
                });
            }
        }
    }

    /// {@return the replicas that have an address on an interface they share}
    private static int shared(Plan plan, int i) {
        int count = 0;
        for (int j = plan.firstInterface(i); j < plan.firstInterface(i) + plan.interfaces(i); j++) {
            int first = plan.firstSlot(j);
            for (int s = first + 1; !plan.isTrunk(j) && s < first + plan.slots(j); s++) {
                count += plan.workload(s) >= 0 && plan.address(s) != plan.address(first) ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void addressesAreUniqueAndUsableAndCounted(long seed) {
        for (Planned each : both(seed)) {
            Plan plan = each.plan();
            Set<Integer> addresses = new HashSet<>();
            int[] inZone = new int[each.scenario().zones().size()];
            for (int s = 0; s < plan.slots(); s++) {
                int primary = plan.firstSlot(plan.interfaceOfSlot(s));
                boolean ofInstance = s != primary && plan.address(s) == plan.address(primary);
                if (plan.workload(s) == Plan.EMPTY || ofInstance || plan.hasIpv6(s)) {
                    continue;
                }
                int zone = plan.zone(plan.instanceOfSlot(s));
                Cidr subnet = each.scenario().zones().get(zone).subnet();
                inZone[zone]++;
                assertThat(addresses.add(plan.address(s))).as("%s only once", Cidr.text(plan.address(s))).isTrue();
                assertThat(plan.address(s) - subnet.base())
                        .as("%s in %s", Cidr.text(plan.address(s)), subnet)
                        .isBetween(Subnet.FIRST_USABLE, subnet.size() - 2);
            }
            for (int z = 0; z < inZone.length; z++) {
                assertThat(plan.subnetAddresses(z)).isEqualTo(inZone[z]);
                assertThat((long) inZone[z])
                        .isLessThanOrEqualTo(Subnet.usable(each.scenario().zones().get(z).subnet()).value());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sameScenarioGivesTheSamePlan(long seed) {
        List<Planned> once = both(seed);
        List<Planned> again = both(seed);
        for (int i = 0; i < once.size(); i++) {
            assertThat(PlanText.of(once.get(i).plan())).isEqualTo(PlanText.of(again.get(i).plan()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void slotsAndInterfacesKnowWhereTheyAre(long seed) {
        for (Planned each : both(seed)) {
            Plan plan = each.plan();
            int j = 0;
            int s = 0;
            for (int i = 0; i < plan.instances(); i++) {
                assertThat(plan.firstInterface(i)).isEqualTo(j);
                assertThat(plan.launched(i)).isEqualTo(plan.interfaces(i) > 0);
                for (int end = j + plan.interfaces(i); j < end; j++) {
                    assertThat(plan.instanceOfInterface(j)).isEqualTo(i);
                    assertThat(plan.firstSlot(j)).isEqualTo(s);
                    for (int last = s + plan.slots(j); s < last; s++) {
                        assertThat(plan.interfaceOfSlot(s)).isEqualTo(j);
                        assertThat(plan.instanceOfSlot(s)).isEqualTo(i);
                    }
                }
            }
            assertThat(plan.interfaces()).isEqualTo(j);
            assertThat(plan.slots()).isEqualTo(s);
        }
    }

    @Test
    void seedsReachEveryCorner() {
        List<Plan> plans = seeds().boxed().flatMap(seed -> both(seed).stream()).map(Planned::plan).toList();
        assertThat(plans).anyMatch(plan -> plan.withoutAddress() > 0);
        assertThat(plans).anyMatch(plan -> IntStream.range(0, plan.instances()).anyMatch(i -> !plan.launched(i)));
        assertThat(plans.stream().flatMap(plan -> plan.pending().stream()).map(Pending::bound))
                .contains(
                        Resource.MAX_PODS, Resource.INTERFACES, Resource.BRANCH_INTERFACES, Resource.PORT,
                        Resource.CPU, Resource.MEMORY, Resource.SUBNET);
        assertThat(plans).anyMatch(plan -> IntStream.range(0, plan.slots()).anyMatch(plan::hasIpv6));
        assertThat(plans).anyMatch(plan -> plan.branchInterfaces() > 0);
        assertThat(plans).anyMatch(
                plan -> IntStream.range(0, plan.slots()).anyMatch(s -> plan.workload(s) == Plan.EMPTY));
    }
}
