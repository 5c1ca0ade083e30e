package dev.bayplan.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogsTest {

    private final Catalogs catalogs = SomeTypes.catalogs();

    @Test
    void olderCatalogHoldsUntilTheNewerDoes() {
        Catalog older = catalogs.inOrder().getFirst();
        Catalog newer = catalogs.inOrder().getLast();
        assertThat(catalogs.on(SomeTypes.JUNE_2018)).isSameAs(older);
        assertThat(catalogs.on(newer.holdsFrom().minusDays(1))).isSameAs(older);
        assertThat(catalogs.on(newer.holdsFrom())).isSameAs(newer);
        assertThat(catalogs.on(LocalDate.of(2099, 1, 1))).isSameAs(newer);
        assertThat(catalogs.on(LocalDate.of(2017, 1, 1))).isSameAs(older);
    }

    @Test
    void todayIsTheDayOfTheNewestCatalog() {
        assertThat(catalogs.today()).isEqualTo(SomeTypes.TODAY);
    }

    @Test
    void typesAreFoundByName() {
        Catalog newer = catalogs.inOrder().getLast();
        assertThat(newer.find("m5.large")).hasValueSatisfying(type -> assertThat(type.vcpus()).isEqualTo(2));
        assertThat(newer.find("m5.huge")).isEmpty();
        assertThat(newer.byName()).hasSameSizeAs(newer.types());
    }

    @Test
    void noCatalogIsRefused() {
        assertThatThrownBy(() -> new Catalogs(List.of())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void defaultCardHasNoMoreInterfacesThanAllCards() {
        assertThatThrownBy(() -> new InterfaceLimits(3, 4, 10))
                .hasMessage("defaultCardEnis must be from 1 to 3 but is 4");
    }
}
