package dev.bayplan.model.offering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.offering.Portability.Extent;
import dev.bayplan.model.offering.Portability.Part;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PortabilityTest {

    @Test
    void ecsRunsOutsideAwsSinceEcsAnywhere() {
        assertThat(Portability.ofEcs(LocalDate.of(2021, 5, 24)).extent()).isEqualTo(Extent.NOTHING);
        Portability anywhere = Portability.ofEcs(LocalDate.of(2021, 5, 25));
        assertThat(anywhere.extent()).isEqualTo(Extent.INSTANCES);
        assertThat(anywhere.leftOut()).containsExactly(
                Part.CONTROL_PLANE, Part.AWSVPC, Part.LOAD_BALANCERS, Part.SERVICE_DISCOVERY, Part.CAPACITY_PROVIDERS);
    }

    @Test
    void podsCouldAlwaysMoveAndTheControlPlaneSinceEksAnywhere() {
        Portability before = Portability.ofEks(LocalDate.of(2021, 9, 7));
        assertThat(before.extent()).isEqualTo(Extent.WORKLOADS);
        assertThat(before.leftOut()).containsExactly(Part.CONTROL_PLANE);
        assertThat(Portability.ofEks(LocalDate.of(2021, 9, 8)).by()).containsExactly(Offering.EKS_ANYWHERE);
        assertThat(Portability.ofEks(LocalDate.of(2024, 12, 1)).by())
                .containsExactly(Offering.EKS_ANYWHERE, Offering.EKS_HYBRID_NODES);
    }
}
