package dev.bayplan.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.RecordingSurface.Call;
import dev.bayplan.drawing.paint.RecordingSurface.Kind;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.Boxes;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.drawing.scene.SomeOutcomes.Named;
import dev.bayplan.model.scenario.Lens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Labels stay inside the picture, and none is written over another.
class LabelsTest {

    private static final Fonts FONTS = new Fonts();

    static Stream<Named> outcomes() {
        return SomeOutcomes.all(15);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void labelsLieInsideThePictureAndApart(Named drawn) {
        for (Lens lens : Lens.values()) {
            Scene scene = SceneLayout.forPicture(drawn.outcome(), lens, FONTS);
            Box whole = new Box(0, 0, scene.width(), scene.height());
            List<Call> labels = labels(scene).stream()
                    .sorted((one, other) -> Double.compare(one.box().x(), other.box().x()))
                    .toList();
            for (int i = 0; i < labels.size(); i++) {
                Call label = labels.get(i);
                Boxes.assertInside(lens + " " + label, whole, label.box());
                for (int j = i + 1; j < labels.size() && labels.get(j).box().x() < label.box().right(); j++) {
                    if (Boxes.overlap(label.box(), labels.get(j).box())) {
                        assertThat(label).as("%s: written over", lens).isEqualTo(labels.get(j));
                    }
                }
            }
        }
    }

    private static List<Call> labels(Scene scene) {
        var surface = new RecordingSurface(FONTS);
        var view = new Viewport();
        view.show(0, 0, 1, scene.width(), scene.height());
        new ScenePainter(FONTS).paint(surface, view, scene, Palette.LIGHT, new Overlay());
        return surface.calls(Kind.TEXT);
    }
}
