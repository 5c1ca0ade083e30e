package dev.bayplan.model.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.addresses.WarmPool.Pool;
import dev.bayplan.model.addresses.WarmPool.Targets;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WarmPoolTest {

    private static final SharedAddresses M5_LARGE = new SharedAddresses(3, 10);

    @Test
    void dayDecidesOnTheRule() {
        assertThat(WarmPool.on(SomeTypes.JUNE_2018)).isEqualTo(WarmPool.BY_WHOLE_INTERFACES);
        assertThat(WarmPool.on(SomeTypes.TODAY)).isEqualTo(WarmPool.BY_FREE_ADDRESSES);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # rule,             ENIs warm, addresses warm, least, pods, interfaces, addresses
            BY_WHOLE_INTERFACES,         1,              0,     0,    0,          2,        18
            BY_FREE_ADDRESSES,           1,              0,     0,    0,          1,         9
            BY_FREE_ADDRESSES,           1,              0,     0,    9,          2,        18
            BY_FREE_ADDRESSES,           1,              0,     0,   10,          3,        27
            BY_FREE_ADDRESSES,           0,              0,     0,    8,          1,         9
            BY_FREE_ADDRESSES,           0,              0,     0,    9,          2,        18
            BY_FREE_ADDRESSES,           1,              2,     0,    8,          2,        10
            BY_FREE_ADDRESSES,           1,              0,     5,   20,          1,         5
            """)
    void poolComesToRest(WarmPool rule, int warmEnis, int warm, int least, int pods, int enis, int addresses) {
        assertThat(rule.atRest(M5_LARGE, new Targets(warmEnis, warm, least), pods))
                .isEqualTo(new Pool(enis, addresses));
    }

    @ParameterizedTest
    @EnumSource
    void poolNeverExceedsTheNode(WarmPool rule) {
        for (int pods = 0; pods < 100; pods++) {
            Pool pool = rule.atRest(M5_LARGE, Targets.DEFAULT, pods);
            assertThat(pool.enis()).isBetween(1, 3);
            assertThat(pool.addresses()).isEqualTo(pool.enis() * 9);
            assertThat(pool.served(pods)).isEqualTo(Math.min(pods, 27));
            assertThat(pool.served(pods) + pool.free(pods)).isEqualTo(pool.addresses());
        }
    }

    @ParameterizedTest
    @EnumSource
    void interfacesWithoutSecondaryAddressesAreNotAttached(WarmPool rule) {
        assertThat(rule.atRest(new SharedAddresses(3, 1), Targets.DEFAULT, 5)).isEqualTo(new Pool(1, 0));
    }

    @Test
    void negativeTargetIsRefused() {
        assertThatThrownBy(() -> new Targets(-1, 0, 0)).hasMessage("warmEnis must be at least 0 but is -1");
    }
}
