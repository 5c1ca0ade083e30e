package dev.bayplan.controller.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.model.scenario.Camera;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// How a camera comes from one view to the next.
class FlightTest {

    private static final long SECOND = 1_000_000_000;
    private static final Camera CLOSE = new Camera(0.2, 0.8, 4);

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final Recomputation recomputation =
            new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
    private final DrawingPresentation drawing = new DrawingPresentation(
            document, recomputation.shownProperty(), new Selection(recomputation.outcomeProperty()), new Fonts(),
            Runnable::run, Runnable::run);

    @Test
    void itSetsOffGentlyIsHalfwayInTheMiddleAndThereInTheEnd() {
        var flight = new Flight(drawing, true);
        drawing.resized(800, 600);
        flight.begin(CLOSE);
        flight.advance(SECOND);
        flight.advance(SECOND + SECOND / 20);
        assertThat(drawing.camera().x()).isGreaterThan(0.49).isLessThan(0.5);
        flight.advance(SECOND + SECOND / 4);
        assertThat(drawing.camera().zoom()).isEqualTo(2);
        flight.advance(2 * SECOND);
        assertThat(drawing.camera()).isEqualTo(CLOSE);
        drawing.resized(1_200, 600);
        assertThat(drawing.camera()).as("in a room of another size").isEqualTo(CLOSE);
    }

    @Test
    void whereNothingMovesByItselfItIsThereAtOnce() {
        var flight = new Flight(drawing, false);
        flight.begin(CLOSE);
        assertThat(drawing.camera()).isEqualTo(CLOSE);
    }

    @Test
    void itIsThereAfterATimeInWhichNobodyLooked() {
        var flight = new Flight(drawing, true);
        flight.begin(CLOSE);
        flight.advance(SECOND);
        flight.resume();
        assertThat(drawing.camera()).isEqualTo(CLOSE);
    }

    @Test
    void whatIsAtAPixelHasItsOutlineThere() {
        drawing.resized(800, 600);
        drawing.look(CLOSE);
        double x = drawing.viewport().x(Objects.requireNonNull(drawing.sceneProperty().get()).eks().instanceX(0));
        double y = drawing.viewport().y(Objects.requireNonNull(drawing.sceneProperty().get()).eks().instanceY(0));
        assertThat(drawing.outlineAt(x + 3, y + 3)).hasValueSatisfying(box -> {
            assertThat(box.x()).isEqualTo(x);
            assertThat(box.y()).isEqualTo(y);
        });
        assertThat(drawing.outlineAt(x - 10_000, y)).isEmpty();
    }
}
