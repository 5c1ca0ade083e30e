package dev.bayplan.drawing.paint;

import static dev.bayplan.drawing.paint.Drawn.FONTS;
import static dev.bayplan.drawing.paint.Drawn.fills;
import static dev.bayplan.drawing.paint.Drawn.paint;
import static dev.bayplan.drawing.paint.Drawn.rounded;
import static dev.bayplan.drawing.paint.Drawn.scene;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.paint.RecordingSurface.Call;
import dev.bayplan.drawing.paint.RecordingSurface.Kind;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.Lane;
import dev.bayplan.drawing.scene.Lanes;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.drawing.scene.SomeOutcomes.Named;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.RequestFlow;
import dev.bayplan.model.traffic.RequestSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is drawn of a scene, by recorded calls.
class ScenePainterTest {

    /// So far away that every cell is flat, and so near that it is still a cell.
    private static final double FAR = 0.09;

    static Stream<Named> outcomes() {
        return SomeOutcomes.all(12);
    }

    private static List<ClusterScene> clusters(Scene scene) {
        return List.of(scene.eks(), scene.ecs());
    }

    @Test
    void titlesZonesTypesAndWorkloadsAppear() {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.sixtyInstances());
        assertThat(paint(scene(outcome, Lens.NETWORK), 1, new Overlay()).texts())
                .contains("Amazon EKS", "Amazon ECS", "us-east-1a", "us-east-1b", "us-east-1c", "m5.large", "web",
                        "cart", "eth0");
        assertThat(paint(scene(outcome, Lens.TRAFFIC), 1, new Overlay()).texts())
                .contains("clients", "kube-proxy", "Classic Load Balancer · instance targets · cross-zone off",
                        "Application Load Balancer · ip targets · cross-zone on");
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void boxesAndFlatCellsAgreeCellByCell(Named drawn) {
        for (Lens lens : Lens.values()) {
            Scene scene = scene(drawn.outcome(), lens);
            Map<Box, Integer> boxes = fills(paint(scene, 1, new Overlay()), Kind.BOX, 1);
            Map<Box, Integer> flat = fills(paint(scene, FAR, new Overlay()), Kind.GROUND, FAR);
            for (ClusterScene cluster : clusters(scene)) {
                Plan plan = cluster.side().plan();
                int filled = 0;
                for (int s = 0; s < plan.slots(); s++) {
                    Box cell = cluster.boxOf(new Target.Slot(cluster.orchestrator(), s)).map(each -> rounded(each, 1))
                            .orElse(null);
                    if (cell == null) {
                        continue;
                    }
                    Integer fill = flat.get(cell);
                    if (fill == null) {
                        throw new AssertionError("slot " + s + " is not drawn flat in " + lens);
                    }
                    if (plan.workload(s) >= 0) {
                        assertThat(boxes).as("%s, slot %d", lens, s).containsEntry(cell, fill);
                        filled++;
                    } else {
                        assertThat(boxes).as("%s, slot %d", lens, s).doesNotContainKey(cell);
                        assertThat(fill >>> 24).as("opacity of what is free").isLessThan(255);
                    }
                }
                assertThat(filled).isEqualTo(plan.placed());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOffScreenIsSkipped(Lens lens) {
        Scene scene = scene(AnyOutcome.of(SomeOutcomes.sixtyInstances()), lens);
        Box seen = new Box(scene.eks().instanceX(7) + 1, scene.eks().instanceY(7) + 1, 20, 20);
        var view = new Viewport();
        view.show(seen.x(), seen.y(), 1, seen.width(), seen.height());
        List<Call> outlines = paint(scene, view, new Overlay()).calls(Kind.OUTLINE);
        for (ClusterScene cluster : clusters(scene)) {
            for (int i = 0; i < cluster.side().plan().instances(); i++) {
                Box frame = rounded(
                        new Box(
                                view.x(cluster.instanceX(i)), view.y(cluster.instanceY(i)), cluster.layout(i).width(),
                                cluster.layout(i).height()),
                        1);
                boolean mine = cluster.orchestrator() == Orchestrator.EKS && i == 7;
                assertThat(outlines.stream().anyMatch(call -> rounded(call.box(), 1).equals(frame)))
                        .as("instance %d of %s is drawn", i, cluster.orchestrator())
                        .isEqualTo(mine);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void smallTextIsNotDrawn(Lens lens) {
        Scene scene = scene(AnyOutcome.of(SomeOutcomes.sixtyInstances()), lens);
        for (double zoom : new double[] {0.5, 0.3, FAR}) {
            assertThat(paint(scene, zoom, new Overlay()).calls(Kind.TEXT))
                    .allMatch(call -> call.box().height() >= 0.93 * Pen.SMALLEST_TEXT - 1e-9);
        }
        assertThat(paint(scene, 0.02, new Overlay()).texts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lens.class)
    void moreCellsThanTheSurfaceHasTimeForAreFlat(Lens lens) {
        Scene scene = scene(AnyOutcome.of(SomeOutcomes.sixtyInstances()), lens);
        var view = new Viewport();
        view.show(0, 0, 1, scene.width(), scene.height());
        var boxes = paint(new RecordingSurface(FONTS), scene, view, new Overlay());
        var flat = paint(new RecordingSurface(FONTS).withMostBoxes(10), scene, view, new Overlay());
        assertThat(flat.calls(Kind.GROUND)).hasSizeGreaterThan(boxes.calls(Kind.GROUND).size());
        assertThat(flat.calls(Kind.TEXT)).hasSizeLessThan(boxes.calls(Kind.TEXT).size());
        assertThat(flat.texts()).contains("Amazon EKS", "m5.large");
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void everyRequestOnItsWayIsOneDot(Named drawn) {
        Scene scene = scene(drawn.outcome(), Lens.TRAFFIC);
        var overlay = new Overlay();
        RecordingSurface still = paint(scene, 1, overlay);
        long answered = 0;
        long refused = 0;
        for (ClusterScene cluster : clusters(scene)) {
            var flow = new RequestFlow(cluster.side().traffic(), 1);
            for (int step = 0; step < 700; step++) {
                flow.step();
            }
            overlay.motion(cluster.orchestrator()).show(flow);
            for (int i = 0; i < flow.live(); i++) {
                refused += flow.dot(i).refused() ? 1 : 0;
                answered += flow.dot(i).refused() ? 0 : 1;
            }
        }
        RecordingSurface moving = paint(scene, 1, overlay);
        // Each dot has a rim.
        assertThat(moving.calls(Kind.CIRCLE)).hasSize(still.calls(Kind.CIRCLE).size() + (int) answered * 2);
        assertThat(moving.calls(Kind.DIAMOND)).hasSize(still.calls(Kind.DIAMOND).size() + (int) refused);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void lanesAcrossZonesAreDashed(Named drawn) {
        Scene scene = scene(drawn.outcome(), Lens.TRAFFIC);
        long crossing = clusters(scene).stream()
                .flatMap(cluster -> lanes(cluster).between().stream())
                .filter(Lane::crossing)
                .count();
        int legend = crossing > 0 ? 1 : 0;
        List<Call> lines = paint(scene, 1, new Overlay()).calls(Kind.LINE);
        assertThat(lines.stream().filter(call -> call.dash() > 0)).hasSize((int) crossing + legend)
                .allMatch(call -> call.argb() == Palette.LIGHT.crossing());
        // The legend's scale is drawn of three lines.
        assertThat(lines.stream().filter(call -> call.dash() == 0 && call.argb() != Palette.LIGHT.muted()))
                .allMatch(call -> call.argb() == Palette.LIGHT.lane());
    }

    private static Lanes lanes(ClusterScene cluster) {
        return Objects.requireNonNull(cluster.lanes());
    }

    @Test
    void followedRequestShowsItsStepsOneByOne() {
        Scene scene = scene(AnyOutcome.of(SomeOutcomes.sixtyInstances()), Lens.TRAFFIC);
        Request request = new RequestSource(scene.eks().side().traffic(), 1).next(0);
        for (int steps = 0; steps <= 3; steps++) {
            var overlay = new Overlay();
            overlay.motion(Orchestrator.EKS).follow(request, steps, "");
            assertThat(paint(scene, 1, overlay).texts().stream().filter(List.of("1", "2", "3")::contains))
                    .hasSize(steps);
        }
    }

    @Test
    void selectionIsOutlinedOnce() {
        Scene scene = scene(AnyOutcome.of(SomeOutcomes.sixtyInstances()), Lens.NETWORK);
        var overlay = new Overlay();
        overlay.select(new Target.Slot(Orchestrator.ECS, 3));
        assertThat(paint(scene, 1, overlay).calls(Kind.OUTLINE))
                .filteredOn(call -> call.argb() == Palette.LIGHT.selection())
                .hasSize(1);
    }
}
