package dev.bayplan.controller.story;

import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.stream.Stream;

/// What is said beside the drawing of a step.
///
/// @param title    large
/// @param caption  a sentence or two; may be empty
/// @param asOf     the day, as `AWS as of 6 June 2018`
/// @param time     of the script; empty where none is looked at
/// @param position as `3 / 7`; empty where there is one page alone
/// @param obstacle why there is no drawing; empty where there is one
public record Page(String title, String caption, String asOf, String time, String position, String obstacle) {

    /// Before there is any.
    static final Page BLANK = new Page("", "", "", "", "", "");

    /// @param index of the step, from 0
    /// @param count how many steps there are; 0 where the view is shown as it is
    static Page of(StoryStep step, int index, int count, String obstacle) {
        return new Page(
                step.title(), step.caption(), Messages.text("drawing.asOf", Numbers.wholeDay(step.asOf())),
                step.lens() == Lens.LIFECYCLE || step.at() > 0
                        ? Messages.text("present.time", Numbers.clock(step.at()))
                        : "",
                count == 0 ? "" : Messages.text("present.position", index + 1, count), obstacle);
    }

    /// {@return the whole of it, for who cannot see it}
    public String spoken() {
        return String.join(". ", Stream.of(position, title, caption, asOf, time, obstacle)
                .filter(part -> !part.isEmpty())
                .toList());
    }
}
