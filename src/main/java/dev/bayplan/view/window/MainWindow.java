package dev.bayplan.view.window;

import dev.bayplan.controller.Presentations;
import dev.bayplan.controller.bars.ToolBarPresentation;
import dev.bayplan.controller.files.FileActions;
import dev.bayplan.text.Messages;
import dev.bayplan.view.canvas.ScreenFonts;
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
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
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
/// the right.
public final class MainWindow {

    private static final double WIDTH = 1_440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Scene scene;
    /// What stays in sight above what is scrolled to.
    private static final double ABOVE = 60;

    private final ThemeSwitch themeSwitch;

    /// Builds the window without showing it.
    ///
    /// @param canvas the drawing
    public MainWindow(Stage stage, Presentations presentations, Region canvas, FileActions files) {
        this.stage = stage;
        var _ = ScreenFonts.load();
        ToolBarPresentation toolBar = presentations.toolBar();
        // Tab goes the way the eye does: the order in which the parts are set.
        var root = new BorderPane();
        root.getStyleClass().add("window");
        root.setTop(new VBox(
                new ToolBarPane(toolBar, presentations.playback(), files),
                new TimelinePane(presentations.timeline(), presentations.claims())));
        ScrollPane inspector = scrolled(new InspectorPane(presentations.inspector()), "inspector-scroll");
        VBox.setVgrow(inspector, Priority.ALWAYS);
        inspector.setFocusTraversable(false);
        var left = new VBox(
                inspector, new SelectedSection(presentations.inspector().selectedProperty()),
                new ScriptSection(
                        presentations.inspector().script(), presentations.lifecycle().lifecycle().openProperty()));
        left.getStyleClass().add("left");
        root.setLeft(left);
        var centre = new BorderPane(new PreviewPane(canvas, presentations.preview()));
        centre.setBottom(new LifecyclePane(presentations.lifecycle()));
        root.setCenter(centre);
        root.setRight(right(presentations));
        root.setBottom(new StatusBarPane(presentations.status(), files.noticeProperty()));
        scene = new Scene(root, WIDTH, HEIGHT);
        themeSwitch = new ThemeSwitch(scene, toolBar.themeProperty());
        Shortcuts.install(scene, presentations, files);
        stage.titleProperty().bind(Bindings.createStringBinding(
                () -> title(toolBar), toolBar.nameProperty(), toolBar.modifiedProperty()));
        stage.setOnCloseRequest(event -> {
            if (!files.mayClose()) {
                event.consume();
            }
        });
    }

    public void show() {
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.show();
        scene.getRoot().requestFocus();
    }

    /// {@return whether the window is dark, so that the drawing can be too}
    public ReadOnlyBooleanProperty darkProperty() {
        return themeSwitch.darkProperty();
    }

    /// The claims stand where the reasons do, which speak of the same numbers.
    private static Region right(Presentations presentations) {
        ScrollPane ledger = scrolled(
                new LedgerPane(presentations.ledger(), presentations.advice(), presentations.comparison()),
                "ledger-scroll");
        Parts.showWhile(ledger, presentations.claims().openProperty().not());
        // What carries a group or a role is told at the top.
        presentations.ledger().carriedProperty().subscribe(_ -> ledger.setVvalue(0));
        presentations.comparison().askedProperty().subscribe(key -> {
            if (key != null) {
                scrollTo(ledger, "#" + ComparisonPane.WHY + key);
            }
        });
        return new StackPane(ledger, new ClaimsPane(presentations.claims()));
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
