package dev.bayplan.text;

import static org.assertj.core.api.Assertions.assertThat;

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
    }

    @Test
    void daysAreWrittenInEnglish() {
        assertThat(Numbers.day(LocalDate.of(2018, 6, 6))).isEqualTo("6 Jun 2018");
        assertThat(Numbers.month(LocalDate.of(2018, 6, 6))).isEqualTo("Jun 2018");
    }
}
