package dev.bayplan.drawing.paint;

import static dev.bayplan.drawing.paint.Drawn.FONTS;
import static dev.bayplan.drawing.paint.Drawn.scene;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.InstanceLayout;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.scenario.Lens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Bars turn into cells and cells into boxes without a jump: an instance has the same colour, seen as a whole, a little
/// before and a little after.
class LevelsTest {

    /// Of 255 in each of red, green and blue. Marks of a box are not counted, those of a flat cell are.
    private static final double NOT_SEEN = 11;

    private static final double A_LITTLE = 0.001;

    @ParameterizedTest
    @EnumSource(Lens.class)
    void noLevelJumpsIntoAnother(Lens lens) {
        Scene scene = scene(AnyOutcome.of(SomeOutcomes.sixtyInstances()), lens);
        for (ClusterScene cluster : List.of(scene.eks(), scene.ecs())) {
            for (double cell : new double[] {1, 1.8, 8}) {
                double[] before = color(scene, cluster, cell * (1 - A_LITTLE));
                double[] after = color(scene, cluster, cell * (1 + A_LITTLE));
                for (int channel = 0; channel < before.length; channel++) {
                    assertThat(after[channel])
                            .as("%s, cells of %s pixels", cluster.orchestrator(), cell)
                            .isCloseTo(before[channel], within(NOT_SEEN));
                }
            }
        }
    }

    @Test
    void aBarIsGoneOnceItsCellsAreSeen() {
        Scene scene = scene(AnyOutcome.of(SomeOutcomes.sixtyInstances()), Lens.NETWORK);
        assertThat(color(scene, scene.ecs(), 2)[0]).isGreaterThan(color(scene, scene.ecs(), 1)[0] + 100);
    }

    /// {@return red, green and blue of the first instance where its cells are so many pixels high}
    private static double[] color(Scene scene, ClusterScene cluster, double cell) {
        InstanceLayout layout = cluster.layout(0);
        double zoom = cell / layout.cellHeight();
        int width = (int) Math.ceil(layout.width() * zoom);
        int height = (int) Math.ceil(layout.height() * zoom);
        var view = new Viewport();
        view.show(cluster.instanceX(0), cluster.instanceY(0), zoom, width, height);
        var mean = new MeanColor(width, height);
        new ScenePainter(FONTS).paint(mean, view, scene, Palette.LIGHT, new Overlay());
        return mean.channels();
    }
}
