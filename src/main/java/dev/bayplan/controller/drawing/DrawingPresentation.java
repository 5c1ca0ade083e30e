package dev.bayplan.controller.drawing;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Latest;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.drawing.paint.Viewport;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Camera;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.scenario.View;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What the canvas shows, and from where: the scene, laid out in the background for the room there is, the viewport,
/// and what lies over the scene.
public final class DrawingPresentation {

    private static final double BUTTON_ZOOM = 1.25;

    /// The least height of what is looked for, in pixels.
    private static final double READABLE_HEIGHT = 16;

    private final Document document;
    private final ObservableValue<@Nullable Outcome> outcome;
    private final Selection selection;
    private final Fonts fonts;
    private final Executor background;
    private final Executor fx;
    private final Latest<Scene> latest;
    private final ReadOnlyObjectWrapper<@Nullable Scene> scene = new ReadOnlyObjectWrapper<>(this, "scene", null);
    private final Viewport viewport = new Viewport();
    private final Overlay overlay = new Overlay();
    private @Nullable Camera held = Camera.WHOLE;
    private boolean frameRequested;

    /// @param outcome    what to draw
    /// @param background where scenes are laid out
    /// @param fx         where they arrive
    public DrawingPresentation(
            Document document, ObservableValue<@Nullable Outcome> outcome, Selection selection, Fonts fonts,
            Executor background, Executor fx) {
        this.document = document;
        this.outcome = outcome;
        this.selection = selection;
        this.fonts = fonts;
        this.background = background;
        this.fx = fx;
        this.latest = new Latest<>(background, fx);
        outcome.subscribe(_ -> layOut());
        var view = document.scenarioProperty().map(Scenario::view);
        view.map(View::lens).subscribe(_ -> layOut());
        view.map(View::heat).subscribe(_ -> layOut());
        selection.targetProperty().subscribe(target -> {
            Scene seen = scene.get();
            overlay.select(seen == null ? target : in(seen, target));
            requestFrame();
        });
        selection.foundProperty().subscribe(found -> {
            overlay.find(found);
            requestFrame();
        });
        selection.soughtProperty().subscribe(this::reveal);
        selection.carriedProperty().subscribe(carried -> {
            overlay.emphasise(carried);
            requestFrame();
        });
    }

    /// {@return a drawing of something else, laid out in the same place}
    public DrawingPresentation another(
            Document shown, ObservableValue<@Nullable Outcome> drawn, Selection selected) {
        return new DrawingPresentation(shown, drawn, selected, fonts, background, fx);
    }

    /// {@return the scene of the newest outcome, or of the edit that is looked at; holds null until there is one}
    public ReadOnlyObjectProperty<@Nullable Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /// {@return what part of the scene is seen; to be read only}
    public Viewport viewport() {
        return viewport;
    }

    /// {@return what lies over the scene}
    public Overlay overlay() {
        return overlay;
    }

    /// Takes note of the room that the canvas has, in pixels.
    public void resized(double width, double height) {
        viewport.resize(width, height);
        hold();
        layOut();
    }

    private void layOut() {
        Outcome newest = outcome.getValue();
        double width = viewport.width();
        double height = viewport.height();
        if (newest == null || width < 1 || height < 1) {
            return;
        }
        View view = document.scenario().view();
        Outcome looked = newest.lookedAt(view);
        latest.request(
                () -> SceneLayout.forWindow(looked, view.lens(), fonts, width, height), this::laidOut,
                failure -> {
                    throw new IllegalStateException("the scene cannot be laid out", failure);
                });
    }

    private void laidOut(Scene next) {
        // The scene of a preview may lack what is selected in the document.
        overlay.select(in(next, selection.targetProperty().get()));
        scene.set(next);
        hold();
        requestFrame();
    }

    private static @Nullable Target in(Scene seen, @Nullable Target target) {
        return target != null && seen.cluster(target.orchestrator()).side().plan().has(target)
                ? target
                : null;
    }

    /// Shows the whole scene, and keeps doing so while it changes.
    public void fit() {
        look(Camera.WHOLE);
    }

    /// Looks from a camera, and keeps doing so while the scene and its room change.
    public void look(Camera from) {
        held = from;
        hold();
    }

    private void hold() {
        Scene shown = scene.get();
        Camera from = held;
        if (shown != null && from != null) {
            viewport.show(from, shown.width(), shown.height(), viewport.width(), viewport.height());
            requestFrame();
        }
    }

    /// {@return from where it is looked at now}
    public Camera camera() {
        Scene shown = scene.get();
        Camera from = held;
        if (from != null) {
            return from;
        }
        return shown == null ? Camera.WHOLE : viewport.camera(shown.width(), shown.height());
    }

    /// {@return the outline of what is at a pixel, in pixels; empty where nothing is}
    public Optional<Box> outlineAt(double x, double y) {
        Scene shown = scene.get();
        if (shown == null) {
            return Optional.empty();
        }
        return shown.at(viewport.sceneX(x), viewport.sceneY(y))
                .flatMap(target -> shown.cluster(target.orchestrator()).boxOf(target))
                .map(box -> new Box(
                        viewport.x(box.x()), viewport.y(box.y()), box.width() * viewport.zoom(),
                        box.height() * viewport.zoom()));
    }

    /// Zooms about a pixel.
    public void zoomAt(double x, double y, double factor) {
        Scene shown = scene.get();
        if (shown != null) {
            double whole = Math.min(viewport.width() / shown.width(), viewport.height() / shown.height());
            viewport.zoomAt(x, y, factor, whole / 2);
            held = null;
            requestFrame();
        }
    }

    public void zoomIn() {
        zoomAt(viewport.width() / 2, viewport.height() / 2, BUTTON_ZOOM);
    }

    public void zoomOut() {
        zoomAt(viewport.width() / 2, viewport.height() / 2, 1 / BUTTON_ZOOM);
    }

    /// Shows everything at its own size.
    public void zoomToOwnSize() {
        zoomAt(viewport.width() / 2, viewport.height() / 2, 1 / viewport.zoom());
    }

    /// Moves the scene by so many pixels.
    public void pan(double x, double y) {
        viewport.pan(x, y);
        held = null;
        requestFrame();
    }

    /// Brings a point of the scene into the middle.
    public void lookAt(double sceneX, double sceneY) {
        pan(viewport.width() / 2 - viewport.x(sceneX), viewport.height() / 2 - viewport.y(sceneY));
    }

    /// Moves something into the middle, and close enough to be read.
    private void reveal(@Nullable Target target) {
        Scene shown = scene.get();
        if (shown == null || target == null || in(shown, target) == null) {
            return;
        }
        ClusterScene cluster = shown.cluster(target.orchestrator());
        var instance = new Target.Instance(target.orchestrator(), cluster.side().plan().instanceOf(target));
        Box box = cluster.boxOf(target).or(() -> cluster.boxOf(instance)).orElseThrow();
        double zoom = Math.max(viewport.zoom(), READABLE_HEIGHT / box.height());
        zoom = Math.min(zoom, Viewport.LARGEST_ZOOM);
        viewport.show(
                box.centerX() - viewport.width() / zoom / 2, box.centerY() - viewport.height() / zoom / 2, zoom,
                viewport.width(), viewport.height());
        held = null;
        requestFrame();
    }

    /// Selects what is at a pixel: an entry of the legend, to see what carries it; a number, to see its sum; or a part
    /// of a cluster. Where nothing is, nothing is selected.
    public void select(double x, double y) {
        Scene shown = scene.get();
        if (shown == null) {
            return;
        }
        double atX = viewport.sceneX(x);
        double atY = viewport.sceneY(y);
        Carried entry = shown.captions().carriedAt(atX, atY).orElse(null);
        if (entry != null) {
            selection.toggle(entry);
            return;
        }
        String figure = shown.figureAt(atX, atY).orElse(null);
        if (figure != null) {
            selection.ask(figure);
            return;
        }
        Target pointed = shown.at(atX, atY).orElse(null);
        selection.targetProperty().set(pointed);
        if (pointed == null) {
            selection.carriedProperty().set(null);
        }
    }

    /// Asks for the next pulse to draw.
    public void requestFrame() {
        frameRequested = true;
    }

    /// {@return whether a frame was asked for since the last call}
    boolean takeFrameRequest() {
        boolean requested = frameRequested;
        frameRequested = false;
        return requested;
    }
}
