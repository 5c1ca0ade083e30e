package dev.bayplan.view.window;

import dev.bayplan.controller.Presentations;
import dev.bayplan.controller.bars.ToolBarPresentation;
import dev.bayplan.controller.files.FileActions;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.model.scenario.Theme;
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
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
import org.jspecify.annotations.Nullable;

/// The window: tool bar and timeline above, what can be edited on the left, the drawing in the middle, the reasons on
/// the right. It begins empty, so that it can be made while a scenario is read. Then comes the drawing, and all else
/// can come after that: it is most of the work of opening a window.
public final class MainWindow {

    private static final double WIDTH = 1_440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    /// What stays in sight above what is scrolled to.
    private static final double ABOVE = 60;

    private final Stage stage;
    private final VBox top = new VBox();
    private final VBox left = new VBox();
    private final StackPane centre = new StackPane();
    private final VBox time = new VBox();
    private final VBox bottom = new VBox();
    private final StackPane right = new StackPane();
    private final Scene scene;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
    private final StringProperty title =
            new SimpleStringProperty(this, "title", Messages.text("toolbar.application"));
    private final ThemeSwitch themeSwitch;
    private Supplier<Region> audience = Region::new;
    private @Nullable Presentations presentations;

    /// Builds the window with nothing in it, without showing it.
    public MainWindow(Stage stage) {
        this.stage = stage;
        top.getStyleClass().add("top");
        left.getStyleClass().add("left");
        right.getStyleClass().add("right");
        bottom.getStyleClass().add("bottom");
        var middle = new BorderPane(centre);
        middle.setBottom(time);
        // Tab goes the way the eye does: the order in which the parts are set.
        var root = new BorderPane();
        root.getStyleClass().add("window");
        root.setTop(top);
        root.setLeft(left);
        root.setCenter(middle);
        root.setRight(right);
        root.setBottom(bottom);
        themeSwitch = new ThemeSwitch(theme);
        scene = new Scene(root, WIDTH, HEIGHT);
        themeSwitch.dress(scene);
        stage.titleProperty().bind(title);
        stage.setScene(scene);
    }

    /// Shows the whole window at once.
    public void show(Region drawing, Presentations presentations, FileActions files) {
        setDrawing(drawing);
        fillBars(presentations, files);
        fillLeft();
        fillRight();
        show();
    }

    /// Shows what the window has, and for what is not there yet the room that it will take.
    public void show() {
        layOut();
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.show();
        scene.getRoot().requestFocus();
    }

    public Stage stage() {
        return stage;
    }

    /// {@return the theme that is chosen; at first that of the desktop}
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Says what talks are drawn on.
    ///
    /// @param drawing makes the drawing of a talk, when the first one begins
    public void presentOn(Supplier<Region> drawing) {
        audience = drawing;
    }

    /// {@return the colours of the drawing that match those of the window}
    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return themeSwitch.paletteProperty();
    }

    /// Gives every part its place before the window shows, so that the drawing can be laid out meanwhile.
    public void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// Puts the drawing in its place.
    public void setDrawing(Region drawing) {
        centre.getChildren().setAll(drawing);
    }

    /// Fills what stands above, over and below the drawing, and lets keys do what they do.
    public void fillBars(Presentations presentations, FileActions files) {
        this.presentations = presentations;
        themeSwitch.dressControls();
        ToolBarPresentation toolBar = presentations.toolBar();
        top.getChildren().setAll(
                new ToolBarPane(toolBar, presentations.playback(), files, presentations.talk()),
                new TimelinePane(presentations.timeline(), presentations.claims()));
        var keys = new SimpleBooleanProperty(this, "keys", false);
        Node drawing = centre.getChildren().getFirst();
        centre.getChildren().addAll(
                new PreviewPane(drawing, presentations.preview()), new FindPane(presentations.find()),
                new KeysPane(keys));
        time.getChildren().setAll(new LifecyclePane(presentations.lifecycle()));
        bottom.getChildren().setAll(new StatusBarPane(presentations.status(), files.noticeProperty()));
        var curtain = new Curtain(stage, presentations.talk(), () -> audience.get(), themeSwitch::dress);
        Shortcuts.install(scene, presentations, files, keys, curtain);
        stage.setOnCloseRequest(event -> {
            if (!files.mayClose()) {
                event.consume();
            }
        });
        title.bind(Bindings.createStringBinding(
                () -> title(toolBar), toolBar.nameProperty(), toolBar.modifiedProperty()));
    }

    private Presentations presentations() {
        return Objects.requireNonNull(presentations, "the bars come first");
    }

    /// Fills the left side, after the bars.
    public void fillLeft() {
        Presentations presentations = presentations();
        ScrollPane inspector = scrolled(
                new InspectorPane(presentations.inspector(), presentations.story()), "inspector-scroll");
        VBox.setVgrow(inspector, Priority.ALWAYS);
        inspector.setFocusTraversable(false);
        left.getChildren().setAll(
                inspector, new SelectedSection(presentations.inspector().selectedProperty()),
                new ScriptSection(
                        presentations.inspector().script(), presentations.lifecycle().lifecycle().openProperty()));
    }

    /// Fills the right side, after the bars. The claims stand where the ledger does: they speak of the same numbers.
    public void fillRight() {
        Presentations presentations = presentations();
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
