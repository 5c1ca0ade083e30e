package dev.bayplan.view.canvas;

import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.drawing.paint.ScenePainter;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The drawing in the window: wheel zooms about the pointer, dragging pans, a click selects.
public final class DrawingPane extends Region {

    private static final double ZOOM_PER_NOTCH = 1.15;
    private static final double NOTCH = 40;
    private static final double STILL = 4;
    private static final double MAP_INSET = 12;

    private final DrawingPresentation drawing;
    private final Canvas canvas = new Canvas();
    private final ImageView ground = new ImageView();
    private final Raster raster = new Raster();
    private final CanvasSurface surface = new CanvasSurface(canvas, raster);
    private final ImageView flow = new ImageView();
    private final FlowRaster dots = new FlowRaster();
    private final ScenePainter painter;
    private final ObservableValue<Palette> palette;
    private final @Nullable MiniMap map;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean panning;

    /// @param caption what is said of the requests that are followed, for who cannot see the drawing
    public DrawingPane(
            DrawingPresentation drawing, Fonts fonts, ObservableValue<Palette> palette,
            ObservableValue<String> caption) {
        this(drawing, fonts, palette, caption, true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private DrawingPane(
            DrawingPresentation drawing, Fonts fonts, ObservableValue<Palette> palette,
            ObservableValue<String> caption, boolean mapped) {
        this.drawing = drawing;
        this.painter = new ScenePainter(fonts);
        this.palette = palette;
        this.map = mapped ? new MiniMap(drawing, painter) : null;
        setId("drawing");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        caption.subscribe(said -> setAccessibleText(said.isEmpty() ? Messages.text("canvas.name") : said));
        ground.setSmooth(false);
        flow.setSmooth(false);
        getChildren().addAll(ground, canvas, flow);
        if (map != null) {
            getChildren().add(map);
        }
        palette.subscribe(_ -> drawing.requestFrame());
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// {@return the drawing as an audience sees it: without a map, and deaf to clicks}
    public static DrawingPane forAudience(
            DrawingPresentation drawing, Fonts fonts, ObservableValue<Palette> palette,
            ObservableValue<String> caption) {
        return new DrawingPane(drawing, fonts, palette, caption, false);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width != canvas.getWidth() || height != canvas.getHeight()) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            raster.resize((int) width, (int) height);
            ground.setImage(raster.image());
            dots.resize((int) width, (int) height);
            flow.setImage(dots.image());
            drawing.resized(width, height);
            drawing.requestFrame();
        }
    }

    /// Draws what stands still.
    public void drawScene() {
        Scene scene = drawing.sceneProperty().get();
        if (scene == null) {
            surface.begin(palette.getValue().background());
        } else {
            painter.paint(surface, drawing.viewport(), scene, palette.getValue(), drawing.overlay());
            painter.paintBadges(surface, drawing.viewport(), scene, palette.getValue(), drawing.overlay());
            showMap(scene);
        }
        surface.finish();
    }

    private void showMap(Scene scene) {
        MiniMap shown = map;
        if (shown != null) {
            shown.follow(scene, palette.getValue());
            shown.relocate(getWidth() - shown.getWidth() - MAP_INSET, getHeight() - shown.getHeight() - MAP_INSET);
        }
    }

    /// Draws the requests on their way over it.
    public void drawFlow() {
        Scene scene = drawing.sceneProperty().get();
        dots.begin();
        if (scene != null) {
            painter.paintFlow(dots, drawing.viewport(), scene, palette.getValue(), drawing.overlay());
        }
        dots.finish();
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            drawing.zoomAt(event.getX(), event.getY(), Math.pow(ZOOM_PER_NOTCH, event.getDeltaY() / NOTCH));
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        pressedX = lastX = event.getX();
        pressedY = lastY = event.getY();
    }

    private void dragged(MouseEvent event) {
        if (!panning && isStill(event)) {
            return;
        }
        panning = true;
        setCursor(Cursor.CLOSED_HAND);
        drawing.pan(event.getX() - lastX, event.getY() - lastY);
        lastX = event.getX();
        lastY = event.getY();
    }

    private void released(MouseEvent event) {
        if (!panning) {
            drawing.select(event.getX(), event.getY());
        }
        panning = false;
        setCursor(Cursor.DEFAULT);
    }

    private boolean isStill(MouseEvent event) {
        return Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < STILL;
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case HOME -> drawing.fit();
            case DIGIT0, NUMPAD0 -> drawing.zoomToOwnSize();
            case PLUS, EQUALS, ADD -> drawing.zoomIn();
            case MINUS, SUBTRACT -> drawing.zoomOut();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
