package dev.bayplan.drawing.paint;

import static dev.bayplan.drawing.paint.Drawn.fills;
import static dev.bayplan.drawing.paint.Drawn.paint;
import static dev.bayplan.drawing.paint.Drawn.rounded;
import static dev.bayplan.drawing.paint.Drawn.scene;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.paint.RecordingSurface.Call;
import dev.bayplan.drawing.paint.RecordingSurface.Kind;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.Grant;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.drawing.scene.SomeOutcomes.Named;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Target;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// How the drawing tells who holds what.
class GrantsTest {

    private static final double FAR = 0.09;

    static Stream<Named> outcomes() {
        return SomeOutcomes.all(12);
    }

    private static List<ClusterScene> clusters(Scene scene) {
        return List.of(scene.eks(), scene.ecs());
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void securityLensMarksWhatDiffersFromWhatWasAskedOnceEach(Named drawn) {
        Scene scene = scene(drawn.outcome(), Lens.SECURITY_GROUPS);
        long tooWide = granted(scene, Grant.TOO_WIDE);
        long lacking = granted(scene, Grant.LACKING);
        int legend = (tooWide > 0 ? 1 : 0) + (lacking > 0 ? 1 : 0);
        assertThat(tooWide).isEqualTo(drawn.outcome().eks().securityScope().grantedTooWidely()
                + drawn.outcome().ecs().securityScope().grantedTooWidely());
        assertThat(marks(paint(scene, 1, new Overlay()).calls(Kind.DIAMOND))).isEqualTo(tooWide + lacking + legend);
        assertThat(marks(paint(scene, FAR, new Overlay()).calls(Kind.GROUND))).isEqualTo(tooWide + lacking);
        assertThat(paint(scene(drawn.outcome(), Lens.NETWORK), 1, new Overlay()).calls(Kind.DIAMOND)).isEmpty();
    }

    private static long granted(Scene scene, Grant grant) {
        return clusters(scene).stream()
                .mapToLong(cluster -> IntStream.range(0, cluster.side().plan().slots())
                        .filter(s -> granted(cluster, s, scene.lens()) == grant)
                        .count())
                .sum();
    }

    private static Grant granted(ClusterScene cluster, int s, Lens lens) {
        Plan plan = cluster.side().plan();
        int w = plan.workload(s);
        return w < 0 ? Grant.AS_ASKED : Grant.of(cluster.side(), plan.group(plan.instanceOfSlot(s)), w, lens);
    }

    @Test
    void iamLensMarksRolesNotAskedForAndRolesNotGiven() {
        Scene scene = scene(AnyOutcome.of(SomeOutcomes.podsOfEveryRole()), Lens.IAM);
        // web reaches no instance role and gets its own; cart asks for none and gets none; the agent of the host's
        // network reaches that of the instance; under ECS all tasks do.
        assertThat(granted(scene, Grant.TOO_WIDE)).isEqualTo(2 + 6);
        assertThat(granted(scene, Grant.LACKING)).isZero();
        assertThat(marks(paint(scene, 1, new Overlay()).calls(Kind.DIAMOND))).isEqualTo(8 + 1);
        assertThat(paint(scene, 1, new Overlay()).texts())
                .contains("i-1 · instance-role", "asks for no role", "holds a role it did not ask for")
                .doesNotContain("lacks the role it asked for");
        assertThat(marks(paint(scene, FAR, new Overlay()).calls(Kind.GROUND))).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotCarryTheSelectedGroupIsFaint(Lens lens) {
        Scene scene = scene(AnyOutcome.of(SomeOutcomes.twoSecurityGroups(4)), lens);
        var overlay = new Overlay();
        overlay.emphasise(new Carried.Group("own"));
        Map<Box, Integer> ordinary = fills(paint(scene, 1, new Overlay()), Kind.BOX, 1);
        Map<Box, Integer> emphasised = fills(paint(scene, 1, overlay), Kind.BOX, 1);
        for (ClusterScene cluster : clusters(scene)) {
            Plan plan = cluster.side().plan();
            for (int s = 0; s < plan.slots(); s++) {
                if (plan.workload(s) >= 0) {
                    Box cell = rounded(cluster.boxOf(new Target.Slot(cluster.orchestrator(), s)).orElseThrow(), 1);
                    // Only tasks of the first workload have the group: those of EKS hold that of their node.
                    boolean carries = cluster.orchestrator() == Orchestrator.ECS && plan.workload(s) == 0;
                    int full = Objects.requireNonNull(ordinary.get(cell));
                    assertThat(emphasised).containsEntry(cell, carries ? full : Palette.LIGHT.faint(full));
                }
            }
        }
    }

    private static long marks(List<Call> calls) {
        return calls.stream().filter(call -> call.argb() == Palette.LIGHT.alert()).count();
    }

    @Test
    void securityLensMarksPodsOnInstancesWithOtherGroups() {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.twoSecurityGroups(4));
        assertThat(outcome.eks().securityScope().grantedTooWidely()).isEqualTo(4);
        assertThat(marks(paint(scene(outcome, Lens.SECURITY_GROUPS), 1, new Overlay()).calls(Kind.DIAMOND)))
                .isEqualTo(5);
    }
}
