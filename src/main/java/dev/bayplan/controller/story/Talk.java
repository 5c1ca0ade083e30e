package dev.bayplan.controller.story;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Latest;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.drawing.scene.SceneText;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Shows the steps of the story one after the other, or where there is none the view as it is. What a step shows is
/// computed in the background, the next one ahead. The open document, its view and its undo stay as they are.
public final class Talk {

    private static final int NONE = -1;

    private final Document document;
    private final Catalogs catalogs;
    private final Capture capture;
    private final Latest<Prepared> latest;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", false);
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", Page.BLANK);
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper(this, "hint", "");
    private final Map<Integer, Prepared> prepared = new HashMap<>();
    private @Nullable Projection projection;
    private Scenario told;
    private List<StoryStep> steps = List.of();
    private int wanted;
    private int underway = NONE;
    private boolean begins;

    public Talk(Document document, Catalogs catalogs, Capture capture, Recomputation recomputation) {
        this.document = document;
        this.catalogs = catalogs;
        this.capture = capture;
        this.latest = recomputation.other();
        this.told = document.scenario();
    }

    /// Begins with a step, from 0.
    public void begin(int first) {
        if (open.get()) {
            return;
        }
        told = document.scenario();
        boolean hasStory = !told.story().isEmpty();
        steps = hasStory
                ? told.story()
                : List.of(capture.step(SceneText.title(told, told.view().lens()), ""));
        hint.set(Messages.text(hasStory ? "present.keys" : "present.noStory"));
        page.set(Page.BLANK);
        prepared.clear();
        begins = true;
        open.set(true);
        go(first);
    }

    /// Begins with the first step, or ends.
    public void toggle() {
        if (open.get()) {
            end();
        } else {
            begin(0);
        }
    }

    /// Ends, and leaves everything as it was before.
    public void end() {
        if (open.get()) {
            open.set(false);
            hint.set("");
            prepared.clear();
            projection().clear();
        }
    }

    /// Goes on by one step. Where there is no story, follows a request by one more step.
    public void next() {
        hint.set("");
        if (told.story().isEmpty()) {
            projection().playback().step();
        } else {
            go(wanted + 1);
        }
    }

    /// Goes back by one step.
    public void back() {
        hint.set("");
        if (told.story().isEmpty()) {
            projection().playback().back();
        } else {
            go(wanted - 1);
        }
    }

    public void first() {
        go(0);
    }

    public void last() {
        go(steps.size() - 1);
    }

    private void go(int to) {
        int before = wanted;
        wanted = Math.clamp(to, 0, steps.size() - 1);
        Prepared known = prepared.get(wanted);
        if (!open.get() || (wanted == before && !begins)) {
            return;
        }
        if (known != null) {
            show(known);
        } else if (underway != wanted || begins) {
            request(wanted);
        }
    }

    private void request(int index) {
        StoryStep step = steps.get(index);
        Scenario of = told;
        underway = index;
        latest.request(
                () -> Prepared.of(step, of, catalogs), answer -> arrived(index, answer), failure -> {
                    throw new IllegalStateException("the step cannot be computed", failure);
                });
    }

    private void arrived(int index, Prepared answer) {
        underway = NONE;
        if (open.get()) {
            prepared.put(index, answer);
            if (index == wanted) {
                show(answer);
            }
        }
    }

    private void show(Prepared shown) {
        switch (shown) {
            case Prepared.Ready ready -> {
                projection().show(ready, begins);
                page.set(pageOf(ready, ""));
            }
            case Prepared.Refused(var _, String why) -> {
                projection().clear();
                page.set(pageOf(shown, why));
                prepareNext();
            }
        }
        begins = false;
        prepared.keySet().removeIf(index -> Math.abs(index - wanted) > 1);
    }

    /// Comes when a page is drawn, so that the next one does not hold it up.
    private void prepareNext() {
        int next = wanted + 1;
        if (open.get() && underway == NONE && next < steps.size() && !prepared.containsKey(next)) {
            request(next);
        }
    }

    private Page pageOf(Prepared shown, String obstacle) {
        return Page.of(shown.step(), wanted, told.story().size(), obstacle);
    }

    /// {@return the drawing that the audience sees; made when it is first asked for}
    public Projection projection() {
        Projection made = projection;
        if (made == null) {
            made = new Projection(told, catalogs, capture.drawing(), capture.playback().moves());
            projection = made;
            made.drawing().sceneProperty().subscribe((_, _) -> prepareNext());
        }
        return made;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// {@return what is said beside the drawing}
    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// {@return the captions of all its steps, so that the page can leave room for the longest}
    public List<String> captions() {
        return steps.stream().map(StoryStep::caption).toList();
    }

    /// {@return what is told at the beginning, for some seconds; empty once one has gone on}
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }
}
