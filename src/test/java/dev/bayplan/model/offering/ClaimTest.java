package dev.bayplan.model.offering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.offering.Verdict.Condition;
import dev.bayplan.model.offering.Verdict.NeverExact;
import dev.bayplan.model.offering.Verdict.NoLongerTrueSince;
import dev.bayplan.model.offering.Verdict.True;
import dev.bayplan.model.offering.Verdict.TrueOnlyFor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimTest {

    private static final LocalDate ARTICLE = LocalDate.of(2018, 6, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 2);

    @Test
    void verdictsOnTheDayOfTheArticle() {
        assertThat(verdicts(ARTICLE)).isEqualTo(Map.ofEntries(
                Map.entry(Claim.EKS_IS_AVAILABLE, new True()),
                Map.entry(Claim.BALANCERS_ARE_BETA, new TrueOnlyFor(Condition.NETWORK_LOAD_BALANCER)),
                Map.entry(Claim.THREE_STEPS_OR_TWO, new True()),
                Map.entry(Claim.PROXY_PICKS_AT_RANDOM, new TrueOnlyFor(Condition.NEW_CONNECTIONS)),
                Map.entry(Claim.PROXY_PICKS_AMONG_ALL_PODS, new NeverExact()),
                Map.entry(Claim.TWO_TO_15_INTERFACES, new True()),
                Map.entry(Claim.UP_TO_750_PODS, new NeverExact()),
                Map.entry(Claim.UP_TO_15_TASKS, new NeverExact()),
                Map.entry(Claim.INTERFACES_LIMIT_TASKS, new TrueOnlyFor(Condition.AWSVPC_TASKS)),
                Map.entry(Claim.INSTANCES_SHARE_INTERFACES, new NeverExact()),
                Map.entry(Claim.NO_SECURITY_GROUP_PER_POD, new True()),
                Map.entry(Claim.NO_ROLE_PER_POD, new True()),
                Map.entry(Claim.CLUSTER_COSTS_144_DOLLARS, new TrueOnlyFor(Condition.MONTH_OF_720_HOURS)),
                Map.entry(Claim.ECS_IS_ONLY_ON_AWS, new True())));
    }

    @Test
    void verdictsOfToday() {
        assertThat(verdicts(TODAY)).isEqualTo(Map.ofEntries(
                Map.entry(Claim.EKS_IS_AVAILABLE, new True()),
                Map.entry(Claim.BALANCERS_ARE_BETA, ended(2018, 11, 20)),
                Map.entry(Claim.THREE_STEPS_OR_TWO, new TrueOnlyFor(Condition.INSTANCE_TARGETS)),
                Map.entry(Claim.PROXY_PICKS_AT_RANDOM, new TrueOnlyFor(Condition.NEW_CONNECTIONS)),
                Map.entry(Claim.PROXY_PICKS_AMONG_ALL_PODS, new NeverExact()),
                Map.entry(Claim.TWO_TO_15_INTERFACES, new NoLongerTrueSince(Offering.MORE_THAN_15_INTERFACES)),
                Map.entry(Claim.UP_TO_750_PODS, new NeverExact()),
                Map.entry(Claim.UP_TO_15_TASKS, new NeverExact()),
                Map.entry(Claim.INTERFACES_LIMIT_TASKS, new TrueOnlyFor(Condition.AWSVPC_TASKS)),
                Map.entry(Claim.INSTANCES_SHARE_INTERFACES, new NeverExact()),
                Map.entry(Claim.NO_SECURITY_GROUP_PER_POD, ended(2020, 8, 19)),
                Map.entry(Claim.NO_ROLE_PER_POD, ended(2019, 9, 3)),
                Map.entry(Claim.CLUSTER_COSTS_144_DOLLARS, ended(2020, 1, 21)),
                Map.entry(Claim.ECS_IS_ONLY_ON_AWS, ended(2021, 5, 25))));
    }

    @ParameterizedTest
    @EnumSource
    void aFindingHoldsFromTheDayOfItsOfferingOn(Claim claim) {
        assertThat(claim.findings()).isSortedAccordingTo(Comparator.comparing(finding -> finding.since().since()));
        for (int i = 0; i < claim.findings().size(); i++) {
            Finding finding = claim.findings().get(i);
            assertThat(claim.finding(finding.since().since())).isEqualTo(finding);
            Finding before = claim.findings().get(Math.max(0, i - 1));
            assertThat(claim.finding(finding.since().since().minusDays(1))).isEqualTo(before);
        }
    }

    /// {@return what ended on that day, whichever offering it was}
    private static Verdict ended(int year, int month, int day) {
        LocalDate since = LocalDate.of(year, month, day);
        return Arrays.stream(Offering.values())
                .filter(offering -> offering.since().equals(since))
                .map(NoLongerTrueSince::new)
                .findFirst().orElseThrow();
    }

    private static Map<Claim, Verdict> verdicts(LocalDate asOf) {
        Map<Claim, Verdict> verdicts = new EnumMap<>(Claim.class);
        for (Claim claim : Claim.values()) {
            verdicts.put(claim, claim.verdict(asOf));
        }
        return verdicts;
    }
}
