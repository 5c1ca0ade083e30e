package dev.bayplan.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.drawing.scene.SomeOutcomes.Named;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.Lens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Shapes of an instance, an interface, a pod or a task are drawn together, near and far.
class GroupsTest {

    static Stream<Named> outcomes() {
        return SomeOutcomes.all(6);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void everyInstanceInterfaceAndReplicaHasItsGroup(Named drawn) {
        for (Lens lens : Lens.values()) {
            Scene scene = Drawn.scene(drawn.outcome(), lens);
            for (double zoom : new double[] {1, 0.09}) {
                List<String> groups = Drawn.paint(scene, zoom, new Overlay()).groups();
                assertThat(groups).doesNotHaveDuplicates();
                for (Side side : AnyOutcome.sides(drawn.outcome())) {
                    String cluster = side.orchestrator() + " CLUSTER 0";
                    assertThat(groups).contains(cluster);
                    String instances = cluster + " > " + side.orchestrator() + " INSTANCE \\d+";
                    String interfaces = " > " + side.orchestrator() + " NETWORK_INTERFACE \\d+";
                    boolean replicasOnly = scene.cluster(side.orchestrator()).showsReplicasOnly();
                    assertThat(count(groups, instances)).isEqualTo(side.plan().instances());
                    assertThat(count(groups, instances + interfaces))
                            .isEqualTo(replicasOnly ? 0 : side.plan().interfaces());
                    assertThat(count(
                            groups, instances + "(" + interfaces + ")?" + " > " + side.orchestrator() + " SLOT \\d+"))
                            .isEqualTo(side.plan().placed());
                    assertThat(count(groups, instances + " > " + side.orchestrator() + " UNADDRESSED \\d+"))
                            .as("some of these may be left out where there are many")
                            .isBetween(
                                    replicasOnly || side.plan().withoutAddress() == 0 ? 0L : 1L,
                                    (long) side.plan().withoutAddress());
                }
            }
        }
    }

    private static long count(List<String> groups, String pattern) {
        return groups.stream().filter(group -> group.matches(pattern)).count();
    }
}
