package dev.bayplan.model.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.TrunkedTasks.Origin;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.store.BundledCatalogs;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeLimitsTest {

    private static final LocalDate JUNE_2018 = LocalDate.of(2018, 6, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 2);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # type,         pods, custom, prefixes, recommended, branches, tasks, trunked
            m5.large,         29,     20,      434,         110,        9,     2,      10
            m5.24xlarge,     737,    688,    11762,         250,      107,    14,     120
            p4d.24xlarge,    737,    688,    11762,         250,       62,    59,     120
            m6g.medium,        8,      5,       98,          98,        4,     1,       4
            """)
    void todaysLimitsAreThoseOfTheGuides(
            String name, int pods, int custom, int prefixes, int recommended, int branches, int tasks, int trunked) {
        TypeLimits limits = TypeLimits.of(type(name, TODAY), TODAY);
        assertThat(limits.maxPods().value()).isEqualTo(pods);
        assertThat(limits.customNetworking().orElseThrow().value()).isEqualTo(custom);
        assertThat(limits.prefixes().orElseThrow().value()).isEqualTo(prefixes);
        assertThat(limits.recommended().orElseThrow().value()).isEqualTo(recommended);
        assertThat(limits.branchInterfaces()).isEqualTo(branches);
        assertThat(limits.awsvpc().value()).isEqualTo(tasks);
        assertThat(limits.trunked().orElseThrow()).satisfies(found -> {
            assertThat(found.tasks().value()).isEqualTo(trunked);
            assertThat(found.origin()).isEqualTo(Origin.PUBLISHED);
        });
    }

    @Test
    void whatCameLaterIsNotThereInJune2018() {
        TypeLimits limits = TypeLimits.of(type("m5.large", JUNE_2018), JUNE_2018);
        assertThat(limits.maxPods().value()).isEqualTo(29);
        assertThat(limits.customNetworking()).isEmpty();
        assertThat(limits.prefixes()).isEmpty();
        assertThat(limits.ipv6()).isEmpty();
        assertThat(limits.branchInterfaces()).isNull();
        assertThat(limits.trunked()).isEmpty();
        assertThat(limits.articleAddresses().value()).isEqualTo(30);
    }

    @Test
    void xenTakesNoPrefixesAndBurstableTypesNoTrunk() {
        assertThat(TypeLimits.of(type("m4.xlarge", TODAY), TODAY).prefixes()).isEmpty();
        assertThat(TypeLimits.of(type("t3.large", TODAY), TODAY).trunked()).isEmpty();
        assertThat(TypeLimits.of(type("t3.large", TODAY), TODAY).branchInterfaces()).isZero();
    }

    @Test
    void whatTheGuideLacksIsInferredAndSaysSo() {
        TrunkedTasks trunked = TypeLimits.of(type("m8g.large", TODAY), TODAY).trunked().orElseThrow();
        assertThat(trunked.origin()).isEqualTo(Origin.INFERRED);
        assertThat(trunked.tasks().value()).isEqualTo(10);
    }

    @Test
    void theInferredNumberIsThePublishedOneWhereverBothAreKnownButForFour() {
        Catalog catalog = BundledCatalogs.load().on(TODAY);
        assertThat(catalog.types().stream()
                        .filter(type -> TrunkedTasks.inferred(type).isPresent())
                        .filter(type -> TrunkedTasks.of(type).orElseThrow().origin() == Origin.PUBLISHED)
                        .filter(type -> TrunkedTasks.inferred(type).orElseThrow().value()
                                != TrunkedTasks.of(type).orElseThrow().tasks().value())
                        .map(InstanceType::name))
                .containsExactlyInAnyOrder("i4i.16xlarge", "i4i.32xlarge", "i4i.metal", "trn1n.32xlarge");
    }

    @Test
    void tenTypesAreUnsureForTheGuideSaysThirteen() {
        Catalog catalog = BundledCatalogs.load().on(TODAY);
        assertThat(catalog.types().stream().filter(type -> EcsLimits.publishedOtherwise(type).isPresent()))
                .hasSize(10)
                .allSatisfy(type -> assertThat(EcsLimits.publishedOtherwise(type)).hasValue(13));
        assertThat(EcsLimits.publishedOtherwise(type("m5.large", TODAY))).isEmpty();
    }

    @Test
    void sourcesAreThoseOfTheDate() {
        assertThat(pods(JUNE_2018).binding().source().citation())
                .contains("amazon-eks-nodegroup.yaml");
        assertThat(pods(TODAY).binding().source().citation()).contains("nodeadm");
    }

    @Test
    void thePortsOfTheKernelAreCountedToTheLast() {
        assertThat(DynamicPorts.OF_KERNEL.count().value()).isEqualTo(28_233);
    }

    private static InstanceType type(String name, LocalDate asOf) {
        return BundledCatalogs.load().on(asOf).find(name).orElseThrow();
    }

    private static Limit pods(LocalDate asOf) {
        return EksLimits.pods(type("m5.large", asOf), PodNetworking.DEFAULT, asOf);
    }
}
