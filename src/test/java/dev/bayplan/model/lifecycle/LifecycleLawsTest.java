package dev.bayplan.model.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.limits.Demand;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Pending;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.placement.PlanText;
import dev.bayplan.model.scenario.AnyScenario;
import dev.bayplan.model.scenario.AnyScript;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws that hold for every script. A failing case prints its seed, which is all that is needed to repeat it.
class LifecycleLawsTest {

    private static final Catalogs CATALOGS = SomeTypes.catalogs();
    private static final int UNTIL = 2_400;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private record Played(Outcome outcome, Lifecycle lifecycle) {

        static Played of(long seed) {
            Scenario scenario = AnyScript.of(
                    new SplittableRandom(seed + 77), AnyScenario.from(seed, CATALOGS));
            Outcome outcome = Outcome.of(scenario, CATALOGS);
            return new Played(outcome, outcome.play(UNTIL, seed));
        }

        List<Timeline> sides() {
            return List.of(lifecycle.eks(), lifecycle.ecs());
        }
    }

    private static int[] times(long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, 12).map(_ -> random.nextInt(UNTIL + 1)).sorted().toArray();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameScriptAlwaysLeadsToTheSame(long seed) {
        Played once = Played.of(seed);
        Lifecycle again = once.outcome().play(UNTIL, seed);
        for (Orchestrator side : Orchestrator.values()) {
            assertThat(again.side(side).events()).isEqualTo(once.lifecycle().side(side).events());
            assertThat(again.side(side).figures()).isEqualTo(once.lifecycle().side(side).figures());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void goingToATimeGivesWhatPlayingToItGives(long seed) {
        for (Timeline timeline : Played.of(seed).sides()) {
            Replay steps = timeline.replay();
            for (int time : times(seed)) {
                Moment stepped = steps.seek(time);
                Moment reached = timeline.at(time);
                assertThat(PlanText.of(reached.plan())).isEqualTo(PlanText.of(stepped.plan()));
                for (int id = 0; id < timeline.replicas(); id++) {
                    assertThat(reached.phase(id)).isEqualTo(stepped.phase(id));
                }
            }
            assertThat(PlanText.of(steps.seek(0).plan())).isEqualTo(PlanText.of(timeline.at(0).plan()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theStartIsThePlan(long seed) {
        Scenario scenario = AnyScenario.from(seed, CATALOGS);
        Outcome outcome = Outcome.of(scenario, CATALOGS);
        Lifecycle still = outcome.play(0, seed);
        for (Orchestrator side : Orchestrator.values()) {
            Plan plan = outcome.side(side).plan();
            Plan start = still.side(side).at(0).plan();
            assertThat(standing(start)).isEqualTo(standing(plan));
            assertThat(pending(scenario, start)).containsExactlyInAnyOrderElementsOf(pending(scenario, plan));
        }
    }

    /// {@return every instance, interface and address; not what waits}
    private static List<String> standing(Plan plan) {
        return PlanText.of(plan).lines().skip(1).toList();
    }

    /// What is not started has no daemon that waits, so daemons are left out.
    private static List<Pending> pending(Scenario scenario, Plan plan) {
        return plan.pending().stream().filter(each -> !scenario.workloads().get(each.workload()).daemon()).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingStandsBeyondALimit(long seed) {
        Played played = Played.of(seed);
        for (Timeline timeline : played.sides()) {
            List<InstanceLimits> limits = played.outcome().side(timeline.orchestrator()).limits();
            for (int time : times(seed + 1)) {
                Plan plan = timeline.at(time).plan();
                for (int i = 0; i < plan.instances(); i++) {
                    int[] on = replicas(plan, i, played.outcome().scenario().workloads().size());
                    for (Demand demand : limits.get(plan.group(i)).demands()) {
                        long used = IntStream.range(0, on.length)
                                .mapToLong(w -> (long) on[w] * demand.each().get(w))
                                .sum();
                        assertThat(used).as("%s at %d", demand.bound().resource(), time)
                                .isLessThanOrEqualTo(demand.bound().capacity());
                    }
                }
                checkAddresses(played.outcome().scenario(), plan);
            }
        }
    }

    private static int[] replicas(Plan plan, int i, int workloads) {
        int[] on = new int[workloads];
        for (int j = plan.firstInterface(i); j < plan.firstInterface(i) + plan.interfaces(i); j++) {
            for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
                if (plan.workload(s) >= 0) {
                    on[plan.workload(s)]++;
                }
            }
        }
        for (int n = 0; n < plan.unaddressed(i); n++) {
            on[plan.unaddressedWorkload(i, n)]++;
        }
        return on;
    }

    private static void checkAddresses(Scenario scenario, Plan plan) {
        Set<Integer> seen = new HashSet<>();
        for (int j = 0; j < plan.interfaces(); j++) {
            assertThat(seen.add(plan.address(plan.firstSlot(j)))).isTrue();
            for (int s = plan.firstSlot(j) + 1; s < plan.firstSlot(j) + plan.slots(j); s++) {
                if (plan.hasFurtherAddress(j, s) && !plan.hasIpv6(s)) {
                    assertThat(seen.add(plan.address(s))).isTrue();
                }
            }
        }
        for (int z = 0; z < scenario.zones().size(); z++) {
            assertThat((long) plan.subnetAddresses(z))
                    .isLessThanOrEqualTo(Subnet.usable(scenario.zones().get(z).subnet()).value());
        }
        assertThat(IntStream.range(0, scenario.zones().size()).map(plan::subnetAddresses).sum())
                .isEqualTo(seen.size());
    }

    /// Whether it runs, waits, is tried again or is under way: it is somewhere.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyReplicaAskedForIsSomewhere(long seed) {
        Played played = Played.of(seed);
        Scenario scenario = played.outcome().scenario();
        for (Timeline timeline : played.sides()) {
            for (int time : times(seed + 2)) {
                Moment moment = timeline.at(time);
                for (int w = 0; w < scenario.workloads().size(); w++) {
                    int there = 0;
                    for (Phase phase : Phase.values()) {
                        there += phase == Phase.GONE || phase == Phase.DRAINING ? 0 : moment.count(w, phase);
                    }
                    // While a new version comes, old ones may have gone before.
                    if (!scenario.workloads().get(w).daemon() && !isDeployed(timeline, w, time)) {
                        assertThat(there).as("workload %d under %s at %d", w, timeline.orchestrator(), time)
                                .isEqualTo((int) timeline.series(w).at(time, Series.Measured.DESIRED));
                    }
                    checkPending(moment, w);
                }
            }
        }
    }

    private static boolean isDeployed(Timeline timeline, int w, int time) {
        return timeline.events().stream().anyMatch(
                each -> each.kind() == EventKind.DEPLOYMENT_STARTED && each.at() <= time
                        && each.subject().equals(new Subject.OfWorkload(w)));
    }

    private static void checkPending(Moment moment, int w) {
        int pending = moment.plan().pending().stream()
                .filter(each -> each.workload() == w)
                .mapToInt(Pending::count)
                .sum();
        assertThat(pending).isEqualTo(moment.count(w, Phase.PENDING));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void phasesAndPlanSayTheSame(long seed) {
        for (Timeline timeline : Played.of(seed).sides()) {
            for (int time : times(seed + 3)) {
                Moment moment = timeline.at(time);
                int inSlots = 0;
                for (int s = 0; s < moment.plan().slots(); s++) {
                    int id = moment.replica(s);
                    if (id >= 0) {
                        inSlots++;
                        assertThat(moment.phase(id)).isNotIn(
                                Phase.PENDING, Phase.WITHOUT_ADDRESS, Phase.LOST, Phase.GONE);
                        assertThat(moment.plan().workload(s)).isEqualTo(timeline.workload(id));
                        assertThat(moment.plan().replica(s)).isEqualTo(timeline.number(id));
                    }
                }
                assertThat(inSlots).isEqualTo(moment.plan().placed());
            }
        }
    }

    /// Whatever reads a plan reads any moment of it.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aMomentIsAPlanAsAnyOther(long seed) {
        Played played = Played.of(seed);
        for (Timeline timeline : played.sides()) {
            Side start = played.outcome().side(timeline.orchestrator());
            for (int time : times(seed + 4)) {
                Moment moment = timeline.at(time);
                Side side = start.at(moment, CATALOGS);
                for (int w = 0; w < played.outcome().scenario().workloads().size(); w++) {
                    assertThat(side.traffic().targets(w)).isEqualTo(moment.plan().placed(w));
                    assertThat(side.traffic().refused(w)).isBetween(0.0, 1.0);
                }
                assertThat(side.securityScope().grantedTooWidely()).isLessThanOrEqualTo(moment.plan().placed());
                assertThat(side.iamScope().grantedTooWidely()).isLessThanOrEqualTo(moment.plan().placed());
            }
        }
    }

    @Test
    void theNextEventIsFound() {
        Timeline timeline = Played.of(1).lifecycle().eks();
        for (int time : times(9)) {
            int next = Event.firstAfter(timeline.events(), time);
            assertThat(timeline.events().subList(0, next)).allMatch(each -> each.at() <= time);
            assertThat(timeline.events().subList(next, timeline.events().size())).allMatch(each -> each.at() > time);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void causesComeBeforeTheirEffects(long seed) {
        Played played = Played.of(seed);
        for (Timeline timeline : played.sides()) {
            int before = 0;
            for (int e = 0; e < timeline.events().size(); e++) {
                Event event = timeline.events().get(e);
                assertThat(event.at()).isBetween(before, UNTIL);
                before = event.at();
                if (event.cause() instanceof Cause.Followed(int earlier)) {
                    assertThat(earlier).isLessThan(e);
                }
            }
        }
    }
}
