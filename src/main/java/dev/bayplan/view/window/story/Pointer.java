package dev.bayplan.view.window.story;

import dev.bayplan.drawing.scene.Box;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// The speaker's pointer: a spot that the whole room sees, and a ring about what lies under it. Both go while the mouse
/// rests.
final class Pointer extends Pane {

    private static final Duration REST = Duration.seconds(3);
    private static final double RADIUS = 15;
    private static final double APART = 5;
    private static final double ROUND = 8;

    /// Something of the drawing at a pixel of it.
    interface Outlines {
        Optional<Box> at(double x, double y);
    }

    private final Node drawing;
    private final Outlines outlines;
    private final Circle spot = new Circle(RADIUS);
    private final Rectangle halo = new Rectangle();
    private final Rectangle ring = new Rectangle();
    private final PauseTransition rest = new PauseTransition(REST);

    Pointer(Node drawing, Outlines outlines) {
        this.drawing = drawing;
        this.outlines = outlines;
        setId("pointer");
        setMouseTransparent(true);
        spot.getStyleClass().add("pointer-spot");
        halo.getStyleClass().add("pointer-halo");
        ring.getStyleClass().add("pointer-ring");
        getChildren().addAll(halo, ring, spot);
        getChildren().forEach(shape -> shape.setManaged(false));
        hide();
        rest.setOnFinished(_ -> hide());
    }

    void moved(MouseEvent event) {
        Point2D here = sceneToLocal(event.getSceneX(), event.getSceneY());
        spot.setCenterX(here.getX());
        spot.setCenterY(here.getY());
        spot.setVisible(true);
        Point2D inside = drawing.sceneToLocal(event.getSceneX(), event.getSceneY());
        Optional<Box> under = drawing.isVisible() && drawing.contains(inside)
                ? outlines.at(inside.getX(), inside.getY())
                : Optional.empty();
        under.ifPresentOrElse(this::surround, this::forget);
        rest.playFromStart();
    }

    private void surround(Box box) {
        Point2D corner = sceneToLocal(drawing.localToScene(box.x(), box.y()));
        for (Rectangle each : new Rectangle[] {halo, ring}) {
            each.setX(corner.getX() - APART);
            each.setY(corner.getY() - APART);
            each.setWidth(box.width() + 2 * APART);
            each.setHeight(box.height() + 2 * APART);
            each.setArcWidth(2 * ROUND);
            each.setArcHeight(2 * ROUND);
            each.setVisible(true);
        }
    }

    /// Takes the ring away: another drawing has other things.
    void forget() {
        halo.setVisible(false);
        ring.setVisible(false);
    }

    void hide() {
        forget();
        spot.setVisible(false);
    }
}
