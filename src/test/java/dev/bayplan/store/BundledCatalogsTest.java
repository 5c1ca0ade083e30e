package dev.bayplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.InstanceType.Architecture;
import dev.bayplan.model.catalog.InstanceType.Hypervisor;
import dev.bayplan.model.catalog.InterfaceLimits;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledCatalogsTest {

    private static final Catalogs CATALOGS = BundledCatalogs.load();
    private static final Catalog OF_2018 = CATALOGS.on(LocalDate.of(2018, 6, 6));
    private static final Catalog OF_TODAY = CATALOGS.on(CATALOGS.today());

    @ParameterizedTest
    @CsvSource(textBlock = """
            # as of,    published,  types
            2018-06-05, 2018-06-28,   115
            2018-12-31, 2018-06-28,   115
            2019-01-01, 2026-08-02, 1_373
            2026-08-02, 2026-08-02, 1_373
            """)
    void aDateHasTheTypesOfItsSnapshot(LocalDate asOf, LocalDate published, String types) {
        Catalog catalog = CATALOGS.on(asOf);

        assertThat(catalog.published()).isEqualTo(published);
        assertThat(catalog.byName()).hasSize(Integer.parseInt(types.replace("_", "")));
        assertThat(catalog.sources()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # type,      of 2018: ENIs, card, IPv4, today: ENIs, card, IPv4
            m5.large,                3,    3,   10,           3,    3,   10
            t2.small,                2,    2,    4,           3,    3,    4
            h1.16xlarge,            15,   15,   50,           8,    8,   50
            """)
    void interfaceLimitsAreThoseOfTheSnapshot(
            String type, int enisThen, int cardThen, int ipv4Then, int enis, int card, int ipv4) {
        assertThat(find(OF_2018, type).interfaces()).isEqualTo(new InterfaceLimits(enisThen, cardThen, ipv4Then));
        assertThat(find(OF_TODAY, type).interfaces()).isEqualTo(new InterfaceLimits(enis, card, ipv4));
    }

    @Test
    void aTypeOf2018HasNoPriceAndNoBranchInterfaces() {
        assertThat(find(OF_2018, "m5.large")).isEqualTo(new InstanceType(
                "m5.large", 2, 8_192, new InterfaceLimits(3, 3, 10), null, null, Hypervisor.UNKNOWN, false,
                Architecture.X86_64, 0, null, true));
        assertThat(OF_2018.types()).allMatch(type -> type.usdPerHour() == null && type.branchInterfaces() == null);
        assertThat(OF_2018.types()).filteredOn(InstanceType::eksTemplate).hasSize(55);
        assertThat(find(OF_2018, "t2.micro").eksTemplate()).isFalse();
    }

    @Test
    void aTypeOfTodayHasEveryFigure() {
        assertThat(find(OF_TODAY, "m5.large")).isEqualTo(new InstanceType(
                "m5.large", 2, 8_192, new InterfaceLimits(3, 3, 10), 9, 10, Hypervisor.NITRO, false,
                Architecture.X86_64, 0, 0.096, true));
        assertThat(find(OF_TODAY, "p4d.24xlarge").interfaces()).isEqualTo(new InterfaceLimits(60, 15, 50));
        assertThat(find(OF_TODAY, "p4d.24xlarge").gpus()).isEqualTo(8);
        assertThat(find(OF_TODAY, "t2.small").branchInterfaces()).isZero();
        assertThat(OF_TODAY.types()).filteredOn(type -> type.usdPerHour() == null).hasSize(28);
        assertThat(OF_TODAY.types()).filteredOn(type -> type.branchInterfaces() == null).hasSize(9);
        assertThat(OF_TODAY.types()).filteredOn(type -> type.ecsTrunkTasks() == null).hasSize(945);
        assertThat(OF_TODAY.types()).filteredOn(InstanceType::bareMetal).hasSize(152);
        assertThat(OF_TODAY.types())
                .filteredOn(type -> type.architecture() == Architecture.ARM64)
                .hasSize(404);
        assertThat(OF_TODAY.types()).allMatch(InstanceType::eksTemplate);
    }

    private static InstanceType find(Catalog catalog, String type) {
        return catalog.find(type).orElseThrow();
    }
}
