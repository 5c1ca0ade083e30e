package dev.bayplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void numbersAreGrouped() {
        assertThat(Numbers.whole(1_373)).isEqualTo("1,373");
        assertThat(Numbers.whole(-1_000_000)).isEqualTo("-1,000,000");
    }

    @Test
    void sharesHaveADigitOnlyWhereNeeded() {
        assertThat(Numbers.percent(2.0 / 3)).isEqualTo("66.7 %");
        assertThat(Numbers.percent(0.5)).isEqualTo("50 %");
        assertThat(Numbers.percent(0)).isEqualTo("0 %");
        assertThat(Numbers.percent(0.1 + 0.2)).isEqualTo("30 %");
    }

    @Test
    void daysAreWrittenInEnglish() {
        assertThat(Numbers.day(LocalDate.of(2018, 6, 6))).isEqualTo("6 Jun 2018");
        assertThat(Numbers.month(LocalDate.of(2018, 6, 6))).isEqualTo("Jun 2018");
    }

    @Test
    void moneyIsWrittenToTheCent() {
        assertThat(Numbers.usd(new BigDecimal("1210.235"))).isEqualTo("1,210.24");
        assertThat(Numbers.usd(new BigDecimal("146"))).isEqualTo("146.00");
        assertThat(Numbers.usd(BigDecimal.ZERO)).isEqualTo("0.00");
    }

    @Test
    void moneyBelowOneDollarKeepsFourDigits() {
        assertThat(Numbers.usd(new BigDecimal("0.388"))).isEqualTo("0.388");
        assertThat(Numbers.usd(new BigDecimal("0.5"))).isEqualTo("0.50");
        assertThat(Numbers.usd(new BigDecimal("0.000123456"))).isEqualTo("0.0001235");
        assertThat(Numbers.usd(new BigDecimal("0.99999"))).isEqualTo("1.00");
    }

    @Test
    void pricesAreWrittenAsPublished() {
        assertThat(Numbers.price(new BigDecimal("0.0225"))).isEqualTo("0.0225");
        assertThat(Numbers.price(new BigDecimal("0.1"))).isEqualTo("0.10");
        assertThat(Numbers.price(BigDecimal.ZERO)).isEqualTo("0.00");
    }

    @Test
    void decimalsAreShort() {
        assertThat(Numbers.decimal(new BigDecimal("250000.0"))).isEqualTo("250,000");
        assertThat(Numbers.decimal(new BigDecimal("1.5"))).isEqualTo("1.5");
        assertThat(Numbers.decimal(BigDecimal.valueOf(2.0 / 3))).isEqualTo("0.667");
    }
}
