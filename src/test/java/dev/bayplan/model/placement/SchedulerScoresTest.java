package dev.bayplan.model.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulerScoresTest {

    @Test
    void selectorSpreadOf2018PrefersTheEmptierZoneTwiceAsMuch() {
        var spread = new SelectorSpread(2);
        spread.count(1, 2, 0);
        spread.count(1, 1, 0);
        spread.count(1, 0, 1);
        assertThat(spread.score(2, 0)).isZero();
        assertThat(spread.score(1, 0)).isEqualTo(1);
        assertThat(spread.score(0, 1)).isEqualTo(10);
    }

    @Test
    void selectorSpreadForgets() {
        var spread = new SelectorSpread(1);
        spread.count(1, 5, 0);
        spread.clear();
        spread.count(1, 1, 0);
        assertThat(spread.score(1, 0)).isZero();
        assertThat(spread.score(0, 0)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # most, milliCpu, MiB, score
                10,      500, 1024,    7
               100,      500, 1024,   79
               100,     1931,    0,   50
               100,     1930, 6903,    0
            """)
    void leastRequestedCountsWhatStaysFree(int most, int milliCpu, int mib, int score) {
        assertThat(SchedulerScores.leastRequested(most, milliCpu, mib, 1_930, 6_903)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # milliCpu, MiB, of 2018, of today
                   500, 500,      10,      100
                   500,   0,       5,       75
                  1000,   0,       0,       50
                     0,   0,      10,      100
            """)
    void balancedPrefersLikeParts(int milliCpu, int mib, int of2018, int today) {
        assertThat(SchedulerScores.balanced2018(milliCpu, mib, 1_000, 1_000)).isEqualTo(of2018);
        assertThat(SchedulerScores.balanced(milliCpu, mib, 1_000, 1_000)).isEqualTo(today);
    }

    @Test
    void topologySpreadTurnsCountsAround() {
        assertThat(SchedulerScores.topologySpread(0, 0, 8)).isEqualTo(100);
        assertThat(SchedulerScores.topologySpread(8, 2, 8)).isEqualTo(25);
        assertThat(SchedulerScores.topologySpread(0, 0, 0)).isEqualTo(100);
    }
}
