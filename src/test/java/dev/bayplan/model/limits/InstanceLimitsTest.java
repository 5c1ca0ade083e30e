package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.scenario.PlainScenario.GROUPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.PlainScenario;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.settings.PodNetworking;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstanceLimitsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # orchestrator, day,   type,        milliCpu,   MiB, copies, binding
            EKS, 2018-06-06, m5.large,                10,    16,     27, MAX_PODS
            EKS, 2018-06-06, m5.large,               500,    16,      4, CPU
            EKS, 2026-08-20, m5.large,               500,    16,      3, CPU
            EKS, 2018-06-06, m5.large,                10,  1024,      7, MEMORY
            EKS, 2026-08-20, m5.large,                10,  1024,      6, MEMORY
            EKS, 2018-06-06, t2.small,                10,    16,      6, MAX_PODS
            EKS, 2026-08-20, t2.small,                10,    16,      9, MAX_PODS
            EKS, 2026-08-20, p4d.24xlarge,            10,    16,    735, MAX_PODS
            EKS, 2026-08-20, m5.large,              2000,    16,      0, CPU
            ECS, 2026-08-20, m5.large,                10,    16,      2, INTERFACES
            ECS, 2026-08-20, m5.large,              2000,    16,      1, CPU
            ECS, 2026-08-20, p4d.24xlarge,            10,    16,     59, INTERFACES
            ECS, 2018-06-06, c5.18xlarge,             10, 20000,      6, MEMORY
            """)
    void smallestBoundBinds(
            Orchestrator orchestrator, LocalDate asOf, String type, int milliCpu, int mib, int copies,
            Resource binding) {
        Scenario scenario = PlainScenario.of(asOf, new Workload("web", Hue.BLUE, 1, milliCpu, mib, GROUPS, 0));
        Limit limit = InstanceLimits.of(orchestrator, SomeTypes.named(type, asOf), scenario).copies(0);
        assertThat(limit.count()).isEqualTo(copies);
        assertThat(limit.binding().resource()).isEqualTo(binding);
    }

    @ParameterizedTest
    @EnumSource
    void shapeWithOneInterfaceAndOneAddressTakesNothing(Orchestrator orchestrator) {
        var type = SomeTypes.type("edited", 2, 8_192, 1, 1, 1);
        Scenario scenario = PlainScenario.of(SomeTypes.TODAY, new Workload("web", Hue.BLUE, 1, 1, 1, GROUPS, 0));
        assertThat(InstanceLimits.of(orchestrator, type, scenario).copies(0).count()).isZero();
    }

    @Test
    void firstOfEqualBoundsBinds() {
        var source = new Source("a test", SomeTypes.TODAY);
        var limit = new Limit(List.of(
                new Bound(Resource.MEMORY, given(Quantity.MEMORY_MIB, 5), source),
                new Bound(Resource.CPU, given(Quantity.MILLI_CPU, 5), source),
                new Bound(Resource.MAX_PODS, given(Quantity.MAX_PODS, 6), source)));
        assertThat(limit.binding().resource()).isEqualTo(Resource.CPU);
        assertThatThrownBy(() -> new Limit(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void publishedPodsCountThoseInTheNetworkOfTheHost() {
        InstanceType type = SomeTypes.named("m5.large", SomeTypes.TODAY);
        assertThat(EksLimits.pods(type, PodNetworking.DEFAULT, SomeTypes.TODAY).count()).isEqualTo(29);
        assertThat(EcsLimits.tasks(type, PlainScenario.of(SomeTypes.TODAY)).count()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,  60
            2,  70
            4,  80
            16, 110
            96, 310
            """)
    void kubeletOfTodayReservesByCore(int vcpus, int milliCpu) {
        assertThat(Kubelet.RESERVED.reservedMilliCpu(vcpus)).isEqualTo(milliCpu);
        assertThat(Kubelet.UNRESERVED.reservedMilliCpu(vcpus)).isZero();
    }
}
