package dev.bayplan.controller.story;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Refusal;
import dev.bayplan.controller.inspector.Field;
import dev.bayplan.drawing.scene.SceneText;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Edit.AddStoryStep;
import dev.bayplan.model.scenario.Edit.MoveStoryStep;
import dev.bayplan.model.scenario.Edit.RemoveStoryStep;
import dev.bayplan.model.scenario.Edit.ReplaceStoryStep;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The steps of the story in a list: made from the view, put in order, titled, taken out. One of them is selected.
public final class StoryPresentation {

    /// For [#selectedProperty]: no step is.
    public static final int NONE = -1;

    private final Document document;
    private final Catalogs catalogs;
    private final Capture capture;
    private final Talk talk;
    private final ObservableList<StepRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", NONE);
    private final Field title = Field.text(typed -> change(step -> step.withTitle(typed)));
    private final Field caption = Field.text(typed -> change(step -> step.withCaption(typed)));
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private boolean listed;

    public StoryPresentation(Document document, Catalogs catalogs, Capture capture, Talk talk) {
        this.document = document;
        this.catalogs = catalogs;
        this.capture = capture;
        this.talk = talk;
        document.scenarioProperty().subscribe(this::show);
    }

    private void show(Scenario scenario) {
        problem.set("");
        summary.set(Messages.text("story.summary", scenario.story().size()));
        if (listed) {
            list(scenario);
        }
        select(selected.get());
    }

    private void list(Scenario scenario) {
        List<StoryStep> story = scenario.story();
        for (int n = 0; n < story.size(); n++) {
            StoryStep step = story.get(n);
            var row = new StepRow(
                    n + 1, step.title(),
                    Messages.text("story.about", Numbers.day(step.asOf()), Messages.name(step.lens())),
                    Obstacle.to(step, scenario, catalogs));
            if (n == rows.size()) {
                rows.add(row);
            } else if (!row.equals(rows.get(n))) {
                rows.set(n, row);
            }
        }
        rows.remove(story.size(), rows.size());
    }

    /// Selects a step; one that is not there counts as the last.
    public void select(int index) {
        selected.set(Math.clamp(index, NONE, size() - 1));
        if (selected.get() == NONE) {
            title.show("");
            caption.show("");
            obstacle.set("");
        } else {
            StoryStep step = step();
            title.show(step.title());
            caption.show(step.caption());
            obstacle.set(Obstacle.to(step, document.scenario(), catalogs));
        }
    }

    private int size() {
        return document.scenario().story().size();
    }

    private StoryStep step() {
        return document.scenario().story().get(selected.get());
    }

    private void change(UnaryOperator<StoryStep> by) {
        if (selected.get() != NONE) {
            document.apply(new ReplaceStoryStep(selected.get(), by.apply(step())));
        }
    }

    /// Takes the view of the window as a new last step, and selects it.
    public void add() {
        try {
            document.apply(new AddStoryStep(capture.step(
                    SceneText.title(document.scenario().view().lens()), "")));
            select(size() - 1);
        } catch (InvalidValueException refused) {
            problem.set(Refusal.text(refused, "story.problem.howMany"));
        }
    }

    /// Lets the selected step show what the window shows; its words stay.
    public void replaceByView() {
        change(step -> capture.step(step.title(), step.caption()));
    }

    /// Takes the selected step out.
    public void remove() {
        if (selected.get() != NONE) {
            document.apply(new RemoveStoryStep(selected.get()));
        }
    }

    /// Moves the selected step so many places down, or up for a negative `by`; not past an end.
    public void move(int by) {
        int from = selected.get();
        int to = Math.clamp(from + by, 0, Math.max(0, size() - 1));
        if (from != NONE && to != from) {
            // First, so that its words stay where they are while the list is shown anew.
            selected.set(to);
            document.apply(new MoveStoryStep(from, to));
        }
    }

    /// Shows the story from its first step, or from the selected one.
    public void present(boolean fromSelected) {
        talk.begin(fromSelected ? Math.max(0, selected.get()) : 0);
    }

    /// {@return the steps, in order; made when they are first asked for}
    public ObservableList<StepRow> rows() {
        if (!listed) {
            listed = true;
            list(document.scenario());
        }
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// {@return which step is selected, from 0, or [#NONE]}
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// {@return the title of the selected step}
    public Field title() {
        return title;
    }

    /// {@return the caption of the selected step}
    public Field caption() {
        return caption;
    }

    /// {@return how many steps there are, in words}
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// {@return why the selected step cannot be shown; empty where it can}
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /// {@return why no step could be added}
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
