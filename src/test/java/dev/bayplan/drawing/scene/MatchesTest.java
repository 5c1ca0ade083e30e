package dev.bayplan.drawing.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Samples;
import dev.bayplan.drawing.scene.SomeOutcomes.Named;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import dev.bayplan.text.AddressText;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a search finds, and what it does not.
class MatchesTest {

    private static final Outcome OUTCOME = Outcome.of(Samples.article(), Samples.catalogs());
    private static final Plan EKS = OUTCOME.eks().plan();

    private static Matches eks(String typed) {
        return new Matches(OUTCOME.eks(), Query.of(typed));
    }

    @Test
    void aWorkloadIsAllItsPodsAndNothingElse() {
        Matches web = eks("web");
        assertThat(web.count()).isEqualTo(EKS.placed(0));
        for (int s = 0; s < EKS.slots(); s++) {
            assertThat(web.slot(0, 0, s)).as("slot " + s).isEqualTo(EKS.workload(s) == 0);
        }
        assertThat(eks("WEB ").count()).isEqualTo(web.count());
    }

    @Test
    void aPodIsFoundByItsNumber() {
        Matches one = eks("web-17");
        assertThat(one.count()).isEqualTo(1);
        int s = slot(one);
        assertThat(EKS.workload(s)).isZero();
        assertThat(EKS.replica(s)).isEqualTo(17);
        assertThat(eks("pod:web-17").count()).isEqualTo(1);
    }

    @Test
    void anAddressIsFoundWholeOrByItsBeginning() {
        Matches one = eks("10.0.0.7");
        assertThat(AddressText.of(EKS, slot(one))).isEqualTo("10.0.0.7");
        assertThat(one.count()).isEqualTo(1);
        assertThat(eks("address:10.0.0.7").count()).isEqualTo(1);
        assertThat(eks("10.0.16.").count()).isEqualTo(30);
        assertThat(eks("10.0.0.700").count()).isZero();
    }

    @Test
    void interfacesAndInstancesAreFoundWithWhatIsOnThem() {
        assertThat(eks("eth1").count()).isEqualTo(3);
        Matches one = eks("eth1@i-3");
        assertThat(one.count()).isEqualTo(1);
        assertThat(one.target(one.next(0))).isEqualTo(
                new Target.NetworkInterface(Orchestrator.EKS, EKS.firstInterface(2) + 1));
        assertThat(one.slot(2, EKS.firstInterface(2) + 1, EKS.firstSlot(EKS.firstInterface(2) + 1))).isTrue();
        assertThat(one.anythingOn(2)).isTrue();
        assertThat(one.anythingOn(1)).isFalse();
        Matches instance = eks("i-2");
        assertThat(instance.target(instance.next(0))).isEqualTo(new Target.Instance(Orchestrator.EKS, 1));
        assertThat(instance.networkInterface(EKS.firstInterface(1))).isTrue();
    }

    @Test
    void aWordBeforeAColonRestrictsTheSearch() {
        assertThat(eks("type:m5.large").count()).isEqualTo(3);
        assertThat(eks("m5").count()).isEqualTo(3);
        assertThat(eks("zone:us-east-1a").count()).isEqualTo(1);
        assertThat(eks("workload:m5").count()).isZero();
        assertThat(eks("workload:web").count()).isEqualTo(eks("web").count());
        assertThat(new Matches(OUTCOME.ecs(), Query.of("group:sg-web")).count()).isPositive();
        assertThat(eks("group:sg-web").count()).as("pods have the groups of their node").isZero();
        assertThat(new Matches(OUTCOME.ecs(), Query.of("web")).count()).as("sg-web only holds the word")
                .isEqualTo(OUTCOME.ecs().plan().placed(0));
    }

    @Test
    void aRoleIsFoundOnTheInstancesThatHaveIt() {
        var catalogs = BundledCatalogs.load();
        Outcome example = Outcome.of(BundledExamples.read("article-vpc-eni", catalogs), catalogs);
        assertThat(new Matches(example.eks(), Query.of("role:node-role")).count()).isGreaterThanOrEqualTo(3);
        assertThat(new Matches(example.eks(), Query.of("group:node-role")).count()).isZero();
    }

    @Test
    void pendingIsWhatHasNoPlace() {
        assertThat(eks("pending").count()).isEqualTo(9);
        assertThat(eks("pending").withoutPlace()).isEqualTo(9);
        assertThat(eks("pending").next(0)).isEqualTo(-1);
    }

    @Test
    void anIpv6AddressIsFoundWholeOrByItsBeginning() {
        Outcome ipv6 = AnyOutcome.of(SomeOutcomes.twoSecurityGroups(10).withEks(EksSettings.DEFAULT
                .withNetworking(EksSettings.DEFAULT.networking().withAddresses(PodAddresses.IPV6))));
        Plan plan = ipv6.eks().plan();
        int s = IntStream.range(0, plan.slots()).filter(plan::hasIpv6).findFirst().orElseThrow();
        String address = AddressText.of(plan, s);
        Matches one = new Matches(ipv6.eks(), Query.of(address));
        assertThat(one.count()).isEqualTo(1);
        assertThat(slot(one)).isEqualTo(s);
        assertThat(new Matches(ipv6.eks(), Query.of("address:" + address.toUpperCase(Locale.ROOT))).count())
                .isEqualTo(1);
        String block = AddressText.ipv6Of(plan, plan.instanceOfSlot(s));
        long there = IntStream.range(0, plan.slots())
                .filter(each -> plan.hasIpv6(each) && AddressText.of(plan, each).startsWith(block)).count();
        assertThat(new Matches(ipv6.eks(), Query.of(block)).count()).isEqualTo((int) there);
        assertThat(new Matches(ipv6.eks(), Query.of(block.replace("::", ""))).count()).isEqualTo((int) there);
        assertThat(new Matches(ipv6.eks(), Query.of("2001:db8")).count())
                .isEqualTo((int) IntStream.range(0, plan.slots()).filter(plan::hasIpv6).count());
        assertThat(new Matches(ipv6.eks(), Query.of("2001:db")).count()).isZero();
    }

    @Test
    void whatHasNoAddressIsGoneToOnItsInstance() {
        Outcome full = SomeOutcomes.extremes()
                .map(Named::outcome)
                .filter(outcome -> outcome.eks().plan().withoutAddress() > 0)
                .findFirst().orElseThrow();
        Plan plan = full.eks().plan();
        Matches pending = new Matches(full.eks(), Query.of("pending"));
        assertThat(pending.count()).isEqualTo(plan.withoutAddress() + plan.pendingReplicas());
        assertThat(pending.withoutPlace()).isEqualTo(plan.pendingReplicas());
        assertThat(pending.target(pending.next(0))).isInstanceOfSatisfying(
                Target.Instance.class, there -> assertThat(plan.unaddressed(there.instance())).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "web:", "type:", "i-99999999999", "eth1@", "999.999.999.999", "(", "i-0"})
    void whatMakesNoSenseFindsNothing(String typed) {
        assertThat(eks(typed).count()).isZero();
    }

    private static int slot(Matches matches) {
        return matches.target(matches.next(0)) instanceof Target.Slot(var _, int s) ? s : -1;
    }
}
