package dev.bayplan.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Notice.Kind;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.Edit.ReplaceGroup;
import dev.bayplan.model.scenario.Edit.ReplaceWorkload;
import dev.bayplan.model.scenario.Edit.SetAsOf;
import dev.bayplan.model.scenario.Edit.SetEcs;
import dev.bayplan.model.scenario.Edit.SetEks;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.PodSecurityGroups;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import dev.bayplan.text.NoticeText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is chosen and has no effect, on the published catalogs.
class NoticeTest {

    private static final Catalogs CATALOGS = BundledCatalogs.load();
    private static final Scenario ARTICLE = BundledExamples.read("article-vpc-eni", CATALOGS);

    @Test
    void theArticlesScenarioHasNothingToKnow() {
        assertThat(notices(ARTICLE)).isEmpty();
    }

    @Test
    void aTypeOutsideTheTemplateOf2018IsTold() {
        Scenario scenario = with(ARTICLE, type("t2.micro"));
        assertThat(notices(scenario)).containsExactly(new Notice(Kind.OUTSIDE_TEMPLATE, 0, "t2.micro"));
        assertThat(notices(scenario).getFirst().field()).isEqualTo("fleet[0].instanceType");
    }

    @Test
    void aTypeOfAnUnknownLaunchDateIsTold() {
        assertThat(notices(with(today(), type("m7g.large"))))
                .containsExactly(new Notice(Kind.LAUNCH_DATE_NOT_KNOWN, 0, "m7g.large"));
    }

    @Test
    void trunkingWithoutATrunkIsTold() {
        Scenario scenario = with(today(), new SetEcs(today().ecs().withTrunking(true)));
        assertThat(kinds(scenario)).isEmpty();
        assertThat(kinds(with(scenario, type("t3.large")))).contains(Kind.NO_TRUNK);
    }

    @Test
    void prefixesOnXenAreTold() {
        Scenario prefixes = networking(today(), today().eks().networking().withAddresses(
                PodAddresses.PREFIX_DELEGATION));
        assertThat(kinds(prefixes)).isEmpty();
        assertThat(kinds(with(prefixes, type("m4.xlarge")))).containsExactly(Kind.NO_PREFIXES);
        Scenario ipv6 = networking(today(), today().eks().networking().withAddresses(PodAddresses.IPV6));
        assertThat(kinds(with(ipv6, type("m4.xlarge")))).containsExactly(Kind.NO_IPV6);
    }

    @Test
    void securityGroupsForPodsWithoutBranchInterfacesAreToldWhereAPodNeedsOne() {
        Scenario groups = networking(today(), today().eks().networking().withSecurityGroups(PodSecurityGroups.STRICT));
        assertThat(kinds(groups)).isEmpty();
        Scenario small = with(groups, type("m4.xlarge"));
        assertThat(kinds(small)).containsExactly(Kind.NO_BRANCH_INTERFACES);
        List<String> ofNodes = small.fleet().getFirst().securityGroups();
        for (int w = 0; w < small.workloads().size(); w++) {
            small = with(small, new ReplaceWorkload(w, small.workloads().get(w).withSecurityGroups(ofNodes)));
        }
        assertThat(kinds(small)).isEmpty();
    }

    @Test
    void oneSentenceNamesAllTypesOfAKind() {
        LocalDate day = CATALOGS.today();
        assertThat(NoticeText.of(
                List.of(new Notice(Kind.NO_TRUNK, 0, "t3.large"), new Notice(Kind.NO_TRUNK, 1, "t3.small")),
                day, CATALOGS))
                .containsExactly("t3.large, t3.small: no ENI trunk; each awsvpc task takes a whole ENI");
    }

    private static Edit type(String name) {
        return new ReplaceGroup(0, ARTICLE.fleet().getFirst().withInstanceType(name));
    }

    private static Scenario today() {
        return with(ARTICLE, new SetAsOf(CATALOGS.today()));
    }

    private static Scenario networking(Scenario scenario, PodNetworking networking) {
        return with(scenario, new SetEks(scenario.eks().withNetworking(networking)));
    }

    private static Scenario with(Scenario scenario, Edit edit) {
        return edit.applyTo(scenario);
    }

    private static List<Kind> kinds(Scenario scenario) {
        return notices(scenario).stream().map(Notice::kind).toList();
    }

    private static List<Notice> notices(Scenario scenario) {
        return Notice.of(scenario, scenario.typesFrom(CATALOGS.on(scenario.asOf())), CATALOGS);
    }
}
