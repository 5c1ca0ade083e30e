package dev.bayplan.model.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.advice.Advised.Better;
import dev.bayplan.model.advice.Advised.NotYet;
import dev.bayplan.model.advice.Change.Bridge;
import dev.bayplan.model.advice.Change.LargerSubnet;
import dev.bayplan.model.advice.Change.LargerType;
import dev.bayplan.model.advice.Change.OneMoreInstance;
import dev.bayplan.model.advice.Change.Prefixes;
import dev.bayplan.model.advice.Change.Trunking;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.AnyScenario;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Edit.ReplaceZone;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.model.settings.MaxPodsRule;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTest {

    private static final Catalogs CATALOGS = BundledCatalogs.load();
    private static final Scenario ARTICLE = BundledExamples.read("article-vpc-eni", CATALOGS);

    static LongStream seeds() {
        return AnyScenario.seeds().limit(60);
    }

    @Test
    void inJune2018ALargerInstanceRaisesBothAndTheRestIsNotOfferedYet() {
        assertThat(forInstance(ARTICLE, Orchestrator.EKS)).containsExactly(
                new Better(new LargerType(0, "m5.large", "m5.xlarge"), 29, 58, new Tally(90, 0, 0)),
                new NotYet(new Prefixes(MaxPodsRule.RECOMMENDED), Offering.PREFIX_DELEGATION));
        assertThat(forInstance(ARTICLE, Orchestrator.ECS)).extracting(Advised::change).containsExactly(
                new Bridge(NetworkMode.AWSVPC), new LargerType(0, "m5.large", "m5.xlarge"), new Trunking());
    }

    @Test
    void todayTrunksAndPrefixesCarryMoreOnTheSameInstance() {
        Scenario today = ARTICLE.withAsOf(LocalDate.of(2026, 8, 2));
        assertThat(forInstance(today, Orchestrator.ECS))
                .filteredOn(advised -> advised.change() instanceof Trunking)
                .containsExactly(new Better(new Trunking(), 2, 10, new Tally(30, 0, 60)));
        assertThat(forInstance(today, Orchestrator.EKS))
                .filteredOn(advised -> advised.change().equals(new Prefixes(MaxPodsRule.RECOMMENDED)))
                .containsExactly(new Better(new Prefixes(MaxPodsRule.RECOMMENDED), 29, 110, new Tally(90, 0, 0)));
    }

    /// A size may carry no more than the one before it: then the next that does is named.
    @Test
    void sizesThatCarryNoMoreAreSkipped() {
        Scenario larger = new LargerType(0, "m5.large", "m5.xlarge").edit(ARTICLE).applyTo(ARTICLE);
        assertThat(forInstance(larger, Orchestrator.EKS).getFirst().change())
                .isEqualTo(new LargerType(0, "m5.xlarge", "m5.4xlarge"));
    }

    @Test
    void whatWaitsIsTakenInByAnotherInstance() {
        assertThat(forWaiting(ARTICLE, Orchestrator.EKS)).first()
                .isEqualTo(new Better(new OneMoreInstance(0, "m5.large"), 9, 0, new Tally(90, 0, 0)));
    }

    @Test
    void aFullSubnetIsHelpedByALargerOne() {
        Scenario narrow = ARTICLE;
        for (int z = 0; z < narrow.zones().size(); z++) {
            Zone zone = narrow.zones().get(z);
            narrow = new ReplaceZone(z, new Zone(zone.name(), new Cidr(zone.subnet().base(), 27))).applyTo(narrow);
        }
        assertThat(forWaiting(narrow, Orchestrator.EKS))
                .extracting(Advised::change)
                .contains(new LargerSubnet(0, narrow.zones().getFirst(), Cidr.parse("10.0.0.0/26")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAdvisedForAnInstanceIsWhatTheChangeGives(long seed) {
        Scenario scenario = AnyScenario.from(seed, CATALOGS);
        for (Orchestrator orchestrator : Orchestrator.values()) {
            Side now = Outcome.of(scenario, CATALOGS).side(orchestrator);
            Advice advice = Advice.of(scenario, CATALOGS, now.plan());
            for (int g = 0; g < scenario.fleet().size(); g++) {
                for (Advised advised : tried(advice.forInstance(g))) {
                    switch (advised) {
                        case Better better -> {
                            Side then = with(scenario, better, orchestrator);
                            assertThat(better.before()).isEqualTo(now.published(g).count());
                            assertThat(better.after()).isEqualTo(then.published(g).count());
                            assertThat(better.difference()).isPositive();
                        }
                        case NotYet(var _, Offering offering) ->
                                assertThat(offering.isOfferedOn(scenario.asOf())).isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAdvisedForWhatWaitsLeavesLessOfIt(long seed) {
        Scenario scenario = AnyScenario.from(seed, CATALOGS);
        for (Orchestrator orchestrator : Orchestrator.values()) {
            Side now = Outcome.of(scenario, CATALOGS).side(orchestrator);
            for (Better better : forWaiting(scenario, orchestrator)) {
                Side then = with(scenario, better, orchestrator);
                assertThat(better.before()).isEqualTo(waiting(now));
                assertThat(better.after()).isEqualTo(waiting(then)).isLessThan(better.before());
                assertThat(better.tally()).isEqualTo(new Tally(
                        then.plan().placed(), then.plan().withoutAddress(), then.plan().pendingReplicas()));
            }
        }
    }

    private static List<Advised> forInstance(Scenario scenario, Orchestrator orchestrator) {
        return tried(advice(scenario, orchestrator).forInstance(0));
    }

    private static List<Better> forWaiting(Scenario scenario, Orchestrator orchestrator) {
        Set<Integer> all = IntStream.range(0, scenario.workloads().size()).boxed().collect(Collectors.toSet());
        return tried(advice(scenario, orchestrator).forWaiting(all)).stream().map(Better.class::cast).toList();
    }

    private static Advice advice(Scenario scenario, Orchestrator orchestrator) {
        return Advice.of(scenario, CATALOGS, Outcome.of(scenario, CATALOGS).side(orchestrator).plan());
    }

    private static List<Advised> tried(List<Supplier<Optional<Advised>>> attempts) {
        return Advice.ranked(attempts.stream().map(Supplier::get).flatMap(Optional::stream).toList());
    }

    private static Side with(Scenario scenario, Better better, Orchestrator orchestrator) {
        return Outcome.of(better.change().edit(scenario).applyTo(scenario), CATALOGS).side(orchestrator);
    }

    private static int waiting(Side side) {
        return side.plan().withoutAddress() + side.plan().pendingReplicas();
    }
}
