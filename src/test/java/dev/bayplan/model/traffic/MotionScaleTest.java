package dev.bayplan.model.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.settings.LegLatency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotionScaleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # instances, requests a second, requests a dot
            4,           0,                 1
            4,           12,                1
            4,           13,                2
            4,           24,                2
            4,           25,                5
            4,           61,                10
            4,           120,               10
            4,           121,               20
            4,           1000,              100
            4,           10000000,          1000000
            200,         10000000,          20000
            1000,        500000000,         500000
            """)
    void oneDotStandsForOneTwoOrFiveTimesAPowerOfTen(int instances, long requestsPerSecond, int dot) {
        assertThat(MotionScale.of(instances, requestsPerSecond, LegLatency.DEFAULT).requestsPerDot()).isEqualTo(dot);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # microseconds of the longest leg, seconds for a millisecond
            1200,                              2
            1000,                              2
            2500,                              1
            100000,                            0.02
            500,                               5
            1,                                 2000
            """)
    void slowestLegTakesALittleOverTwoSecondsAtMost(int longest, double seconds) {
        MotionScale scale = MotionScale.of(3, 100, new LegLatency(1, 1, longest));
        assertThat(scale.secondsPerMillisecond()).isEqualTo(seconds);
        assertThat(scale.seconds(longest)).isBetween(1.0, 2.5);
    }
}
