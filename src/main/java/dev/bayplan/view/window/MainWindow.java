package dev.bayplan.view.window;

import dev.bayplan.controller.Presentations;
import dev.bayplan.controller.bars.ToolBarPresentation;
import dev.bayplan.controller.files.FileActions;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.bars.LifecyclePane;
import dev.bayplan.view.window.bars.StatusBarPane;
import dev.bayplan.view.window.bars.TimelinePane;
import dev.bayplan.view.window.bars.ToolBarPane;
import dev.bayplan.view.window.inspector.InspectorPane;
import dev.bayplan.view.window.inspector.ScriptSection;
import dev.bayplan.view.window.inspector.SelectedSection;
import dev.bayplan.view.window.ledger.ClaimsPane;
import dev.bayplan.view.window.ledger.ComparisonPane;
import dev.bayplan.view.window.ledger.LedgerPane;
import dev.bayplan.view.window.parts.Parts;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The window: tool bar and timeline above, what can be edited on the left, the drawing in the middle, the reasons on
/// the right. Both sides can come after the drawing: they are most of the work of opening it.
public final class MainWindow {

    private static final double WIDTH = 1_440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    /// What stays in sight above what is scrolled to.
    private static final double ABOVE = 60;

    private final Stage stage;
    private final Presentations presentations;
    private final VBox left = new VBox();
    private final StackPane right = new StackPane();
    private final Scene scene;
    private final ThemeSwitch themeSwitch;
    private final Curtain curtain;

    /// Builds the window without showing it.
    ///
    /// @param canvas the drawing
    public MainWindow(Stage stage, Presentations presentations, Region canvas, FileActions files) {
        this.stage = stage;
        this.presentations = presentations;
        left.getStyleClass().add("left");
        right.getStyleClass().add("right");
        ToolBarPresentation toolBar = presentations.toolBar();
        // Tab goes the way the eye does: the order in which the parts are set.
        var root = new BorderPane();
        root.getStyleClass().add("window");
        root.setTop(new VBox(
                new ToolBarPane(toolBar, presentations.playback(), files, presentations.talk()),
                new TimelinePane(presentations.timeline(), presentations.claims())));
        root.setLeft(left);
        var keys = new SimpleBooleanProperty(this, "keys", false);
        var centre = new BorderPane(new StackPane(
                new PreviewPane(canvas, presentations.preview()), new FindPane(presentations.find()),
                new KeysPane(keys)));
        centre.setBottom(new LifecyclePane(presentations.lifecycle()));
        root.setCenter(centre);
        root.setRight(right);
        root.setBottom(new StatusBarPane(presentations.status(), files.noticeProperty()));
        scene = new Scene(root, WIDTH, HEIGHT);
        themeSwitch = new ThemeSwitch(scene, toolBar.themeProperty());
        curtain = new Curtain(stage, scene, presentations.talk());
        Shortcuts.install(scene, presentations, files, keys, curtain);
        stage.titleProperty().bind(Bindings.createStringBinding(
                () -> title(toolBar), toolBar.nameProperty(), toolBar.modifiedProperty()));
        stage.setOnCloseRequest(event -> {
            if (!files.mayClose()) {
                event.consume();
            }
        });
    }

    /// Shows the whole window at once.
    public void show() {
        showInspector();
        showReasons();
        showWithoutSides();
    }

    /// Shows the drawing and the bars, and for the sides the room that they will take.
    public void showWithoutSides() {
        layOut();
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.show();
        scene.getRoot().requestFocus();
    }

    /// Says what talks are drawn on.
    ///
    /// @param drawing makes the drawing of a talk, when the first one begins
    public void presentOn(Supplier<Region> drawing) {
        curtain.drawOn(drawing);
    }

    /// {@return the colours of the drawing that match those of the window}
    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return themeSwitch.paletteProperty();
    }

    /// Gives every part its place before the window shows, so that the drawing can be laid out meanwhile.
    public void layOut() {
        stage.setScene(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// Fills the left side.
    public void showInspector() {
        ScrollPane inspector = scrolled(
                new InspectorPane(presentations.inspector(), presentations.story()), "inspector-scroll");
        VBox.setVgrow(inspector, Priority.ALWAYS);
        inspector.setFocusTraversable(false);
        left.getChildren().setAll(
                inspector, new SelectedSection(presentations.inspector().selectedProperty()),
                new ScriptSection(
                        presentations.inspector().script(), presentations.lifecycle().lifecycle().openProperty()));
    }

    /// Fills the right side: the claims stand where the ledger does, for they speak of the same numbers.
    public void showReasons() {
        ScrollPane ledger = scrolled(
                new LedgerPane(presentations.ledger(), presentations.advice(), presentations.comparison()),
                "ledger-scroll");
        Parts.showWhile(ledger, presentations.claims().openProperty().not());
        right.getChildren().setAll(ledger, new ClaimsPane(presentations.claims()));
        // What carries a group or a role is told at the top.
        presentations.ledger().carriedProperty().subscribe(_ -> ledger.setVvalue(0));
        presentations.comparison().askedProperty().subscribe(key -> {
            if (key != null) {
                scrollTo(ledger, "#" + ComparisonPane.WHY + key);
            }
        });
    }

    private static void scrollTo(ScrollPane pane, String id) {
        pane.applyCss();
        pane.layout();
        Node content = pane.getContent();
        Node node = content.lookup(id);
        double range = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (node != null && range > 0) {
            double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
            pane.setVvalue(Math.clamp((top - ABOVE) / range, 0, 1));
        }
    }

    private static String title(ToolBarPresentation toolBar) {
        return Messages.text(
                toolBar.modifiedProperty().get() ? "window.title.modified" : "window.title",
                toolBar.nameProperty().get());
    }

    private static ScrollPane scrolled(Node content, String id) {
        var scroll = new ScrollPane(content);
        scroll.setId(id);
        scroll.getStyleClass().add("side-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        return scroll;
    }
}
