package dev.bayplan.model.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.addresses.WarmPool.Pool;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.settings.WarmTargets;
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
        assertThat(rule.atRest(M5_LARGE, new WarmTargets(warmEnis, warm, least, 1), pods))
                .isEqualTo(new Pool(enis, addresses));
    }

    @ParameterizedTest
    @EnumSource
    void poolNeverExceedsTheNode(WarmPool rule) {
        for (int pods = 0; pods < 100; pods++) {
            Pool pool = rule.atRest(M5_LARGE, WarmTargets.DEFAULT, pods);
            assertThat(pool.enis()).isBetween(1, 3);
            assertThat(pool.addresses()).isEqualTo(pool.enis() * 9);
            assertThat(pool.served(pods)).isEqualTo(Math.min(pods, 27));
            assertThat(pool.served(pods) + pool.free(pods)).isEqualTo(pool.addresses());
        }
    }

    @ParameterizedTest
    @EnumSource
    void interfacesWithoutSecondaryAddressesAreNotAttached(WarmPool rule) {
        assertThat(rule.atRest(new SharedAddresses(3, 1), WarmTargets.DEFAULT, 5)).isEqualTo(new Pool(1, 0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # custom, trunk, pods, interfaces, addresses
            true,     false,    0,          2,         9
            true,     false,    9,          3,        18
            true,     false,   99,          3,        18
            false,    true,     0,          2,         9
            false,    true,    99,          3,        18
            true,     true,    99,          3,         9
            """)
    void interfacesThatServeNoPodsAreAttachedBesideThePool(
            boolean custom, boolean trunk, int pods, int enis, int addresses) {
        var node = new SharedAddresses(3, 10, 1, !custom, trunk, 29);
        assertThat(WarmPool.BY_FREE_ADDRESSES.atRest(node, WarmTargets.DEFAULT, pods))
                .isEqualTo(new Pool(enis, addresses));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # warm, addresses warm, least, pods, prefixes
            1,                   0,     0,    0,        1
            1,                   0,     0,    1,        2
            2,                   0,     0,   16,        3
            1,                   0,     0,  100,        7
            1,                   5,    10,   15,        2
            1,                   0,    20,  100,        2
            """)
    void prefixesAreKeptReadyUntilTheNodeMayHaveNoMorePods(
            int warm, int warmAddresses, int least, int pods, int prefixes) {
        var node = new SharedAddresses(3, 10, 16, true, false, 110);
        assertThat(WarmPool.BY_FREE_ADDRESSES.atRest(node, new WarmTargets(1, warmAddresses, least, warm), pods))
                .isEqualTo(new Pool(1, prefixes * 16));
    }

    @Test
    void noMoreAddressesAreKeptReadyThanTheNodeMayHavePods() {
        var node = new SharedAddresses(15, 50, 1, true, false, 20);
        assertThat(WarmPool.BY_FREE_ADDRESSES.atRest(node, WarmTargets.DEFAULT, 18)).isEqualTo(new Pool(1, 49));
        assertThat(WarmPool.BY_FREE_ADDRESSES.atRest(node, new WarmTargets(1, 8, 0, 1), 18))
                .isEqualTo(new Pool(1, 20));
    }
}
