package dev.bayplan.view.window;

import dev.bayplan.controller.Document;
import dev.bayplan.controller.PlaybackPresentation;
import dev.bayplan.controller.Presentations;
import dev.bayplan.controller.Recomputation;
import dev.bayplan.controller.Samples;
import dev.bayplan.controller.Selection;
import dev.bayplan.drawing.scene.Target;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.model.scenario.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// Shows the window with a sample, to look at it. System property `demo` holds words: dark, five, traffic, security,
/// edit, picker, small.
public final class WindowDemo extends Application {

    @Override
    public void start(Stage stage) {
        List<String> words = List.of(System.getProperty("demo", "").split(",", -1));
        var workloads = new ArrayList<>(Samples.article().workloads());
        if (words.contains("five")) {
            workloads.add(Samples.workload("payments-gateway", Hue.REDDISH_PURPLE, 120, 250, 512, "sg-web"));
            workloads.add(Samples.workload("mail", Hue.YELLOW, 4, 1500, 2048, "sg-api"));
        }
        Lens lens = words.contains("traffic")
                ? Lens.TRAFFIC
                : words.contains("security") ? Lens.SECURITY_GROUPS : Lens.NETWORK;
        var scenario = Samples.scenario(workloads)
                .withView(new View(lens, words.contains("dark") ? Theme.DARK : Theme.LIGHT));
        var document = new Document(scenario, Samples.catalogs());
        var recomputation = new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
        var selection = new Selection(recomputation.outcomeProperty());
        var presentations =
                Presentations.of(document, Samples.catalogs(), recomputation, selection, new StillPlayback());
        var window = new MainWindow(stage, presentations, new Region(), new RecordedFiles(document));
        stage.setWidth(words.contains("small") ? 1280 : 1600);
        stage.setHeight(words.contains("small") ? 800 : 1000);
        window.show();
        var scene = stage.getScene();
        if (words.contains("edit")) {
            selection.targetProperty().set(new Target.Slot(Orchestrator.EKS, 3));
            presentations.inspector().fleet().rows().getFirst().enis().field().commit("4");
            presentations.inspector().workloads().rows().get(1).replicas().commit("lots");
            ((TextField) scene.lookup("#replicas-1")).setText("lots");
            ((ToggleButton) scene.lookup("#more-workload-0")).setSelected(true);
        }
        if (words.contains("groups")) {
            presentations.inspector().fleet().add();
            presentations.inspector().fleet().rows().get(1).instanceType().commit("m5a.large");
            presentations.inspector().fleet().rows().get(1).vcpus().field().commit("0");
            presentations.inspector().zones().add();
            presentations.inspector().zones().rows().get(3).subnet().commit("10.0.16.0/24");
            presentations.timeline().choose(LocalDate.of(2020, 8, 19));
        }
        if (words.contains("today")) {
            presentations.timeline().choose(presentations.timeline().last());
        }
        if (words.contains("picker")) {
            scene.lookup("#instance-type-0").requestFocus();
            ((TextField) scene.lookup("#instance-type-0")).setText("m5");
        }
    }

    /// Plays nothing.
    static final class StillPlayback implements PlaybackPresentation {

        private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
        private final ObjectProperty<Double> speed = new SimpleObjectProperty<>(1.0);

        @Override
        public ReadOnlyBooleanProperty playingProperty() {
            return playing.getReadOnlyProperty();
        }

        @Override
        public void toggle() {
            playing.set(!playing.get());
        }

        @Override
        public void step() {
            playing.set(false);
        }

        @Override
        public ObjectProperty<Double> speedProperty() {
            return speed;
        }

        @Override
        public List<Double> speeds() {
            return List.of(0.25, 0.5, 1.0, 2.0, 4.0);
        }
    }
}
