package dev.bayplan.view.canvas;

import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.drawing.paint.ScenePainter;
import dev.bayplan.drawing.paint.Viewport;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.text.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The whole drawing, small, with a frame around what is seen of it; a click or a drag moves that. Shown only while a
/// good part is out of sight.
final class MiniMap extends Region {

    private static final double WIDTH = 190;
    private static final double TALLEST = 150;

    /// Of the whole drawing, seen at the most while the map is shown.
    private static final double MOST_SEEN = 0.7;

    private final DrawingPresentation drawing;
    private final ScenePainter painter;
    private final Canvas canvas = new Canvas();
    private final ImageView ground = new ImageView();
    private final Raster raster = new Raster();
    private final CanvasSurface surface = new CanvasSurface(canvas, raster);
    private final Viewport whole = new Viewport();
    private final Overlay nothing = new Overlay();
    private final Rectangle seen = new Rectangle();
    private @Nullable Scene painted;
    private @Nullable Palette in;

    /// @param painter also of the drawing: both paint in one thread
    MiniMap(DrawingPresentation drawing, ScenePainter painter) {
        this.drawing = drawing;
        this.painter = painter;
        setId("mini-map");
        getStyleClass().add("mini-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("canvas.miniMap"));
        ground.setSmooth(false);
        seen.getStyleClass().add("seen");
        seen.setManaged(false);
        getChildren().addAll(ground, canvas, seen);
        setManaged(false);
        setVisible(false);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::lookAt);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::lookAt);
    }

    /// Follows what the drawing shows; paints the map anew only where the scene or the colours are other ones.
    void follow(Scene scene, Palette palette) {
        Viewport view = drawing.viewport();
        double shown = view.width() / view.zoom() / scene.width() * (view.height() / view.zoom() / scene.height());
        setVisible(shown < MOST_SEEN);
        if (!isVisible()) {
            return;
        }
        if (!scene.equals(painted) || palette != in) {
            paint(scene, palette);
        }
        double scale = whole.zoom();
        double left = Math.clamp(view.sceneX(0) * scale, 0, getWidth());
        double top = Math.clamp(view.sceneY(0) * scale, 0, getHeight());
        seen.setX(left);
        seen.setY(top);
        seen.setWidth(Math.max(2, Math.clamp(view.sceneX(view.width()) * scale, 0, getWidth()) - left));
        seen.setHeight(Math.max(2, Math.clamp(view.sceneY(view.height()) * scale, 0, getHeight()) - top));
    }

    private void paint(Scene scene, Palette palette) {
        double scale = Math.min(WIDTH / scene.width(), TALLEST / scene.height());
        double width = Math.ceil(scene.width() * scale);
        double height = Math.ceil(scene.height() * scale);
        resize(width, height);
        canvas.setWidth(width);
        canvas.setHeight(height);
        raster.resize((int) width, (int) height);
        ground.setImage(raster.image());
        whole.show(0, 0, scale, width, height);
        painter.paint(surface, whole, scene, palette, nothing);
        surface.finish();
        painted = scene;
        in = palette;
    }

    private void lookAt(MouseEvent event) {
        drawing.lookAt(event.getX() / whole.zoom(), event.getY() / whole.zoom());
    }
}
