/// The story of a scenario: its steps as they are made and edited, and the talk that shows them one after the other.
/// May import `document`, `drawing` and `inspector` of the controllers.
///
/// Start reading at [dev.bayplan.controller.story.StoryPresentation] and [dev.bayplan.controller.story.Talk].
@NullMarked
package dev.bayplan.controller.story;

import org.jspecify.annotations.NullMarked;
