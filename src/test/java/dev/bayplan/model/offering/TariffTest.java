package dev.bayplan.model.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TariffTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            EKS_CONTROL_PLANE,    2018-06-05, 0.20
            EKS_CONTROL_PLANE,    2020-01-20, 0.20
            EKS_CONTROL_PLANE,    2020-01-21, 0.10
            EKS_CONTROL_PLANE,    2026-08-02, 0.10
            EKS_EXTENDED_SUPPORT, 2024-04-01, 0.60
            ECS_CONTROL_PLANE,    2018-06-05, 0
            """)
    void priceIsThatOfTheDay(Tariff tariff, LocalDate asOf, BigDecimal usd) {
        assertThat(tariff.on(asOf).usd()).isEqualTo(usd);
    }

    @ParameterizedTest
    @CsvSource({"EKS_CONTROL_PLANE, 2018-06-04, 2018-06-05", "EKS_EXTENDED_SUPPORT, 2024-03-31, 2024-04-01"})
    void dayBeforeTheFirstPriceIsRefused(Tariff tariff, LocalDate before, String first) {
        assertThat(tariff.find(before)).isEmpty();
        assertThatThrownBy(() -> tariff.on(before))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(first);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheHourOfNetworkLoadBalancersIsUnsure(Tariff tariff) {
        assertThat(tariff.on(LocalDate.of(2026, 8, 2)).sure()).isEqualTo(tariff != Tariff.NETWORK_HOUR);
    }

    @Test
    void negativePriceIsRefused() {
        Price price = Tariff.CLASSIC_GB.on(Offering.FIRST_DAY);
        assertThatThrownBy(() -> new Price(new BigDecimal("-0.01"), price.since(), price.source(), true))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at least 0");
    }
}
