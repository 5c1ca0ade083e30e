package dev.bayplan.model.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferingTest {

    @ParameterizedTest
    @EnumSource
    void offeredFromItsDayOn(Offering offering) {
        assertThat(offering.isOfferedOn(offering.since())).isTrue();
        assertThat(offering.isOfferedOn(offering.since().minusDays(1))).isFalse();
    }

    @Test
    void offeringsStandInTheOrderOfTheirDays() {
        assertThat(List.of(Offering.values())).isSortedAccordingTo(Comparator.comparing(Offering::since));
        assertThat(Offering.milestones()).startsWith(Offering.EKS).doesNotContain(Offering.KUBELET_RESERVATION);
    }
}
