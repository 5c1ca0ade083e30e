package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One view of a talk. A step keeps the day and the settings of both orchestrators that it was made with; fleet and
/// workloads are always those of the scenario.
///
/// Whether a step can be shown depends on the scenario as it is by then: [#applyTo] says.
///
/// @param title    what it says; stands where a picture has its title
/// @param caption  a sentence or two for the audience; at most [#LONGEST_CAPTION] characters, may be empty
/// @param asOf     the day whose AWS is shown
/// @param eks      how the EKS cluster is set up then
/// @param ecs      how the ECS cluster is set up then
/// @param lens     how it is looked at
/// @param heat     whether load is shown where requests are looked at
/// @param camera   from where
/// @param selected what is pointed at; null = nothing. Where the plan has no such thing any more, nothing
/// @param carried  the security group or role whose carriers stand out; null = none
/// @param flowStep up to which of its steps one request is followed, from 1; 0 = none is
/// @param at       the time of the script that is shown, in seconds
public record StoryStep(
        String title,
        String caption,
        LocalDate asOf,
        EksSettings eks,
        EcsSettings ecs,
        Lens lens,
        boolean heat,
        Camera camera,
        @Nullable Target selected,
        @Nullable Carried carried,
        int flowStep,
        int at) {

    public static final int LONGEST_CAPTION = 600;

    private static final int MOST_FLOW_STEPS = 20;

    public StoryStep {
        Check.name("title", title);
        Check.text("caption", caption, LONGEST_CAPTION);
        Scenario.checkDay(asOf);
        Check.between("flowStep", flowStep, 0, MOST_FLOW_STEPS);
        Check.between("at", at, 0, ScriptEntry.LATEST);
    }

    /// {@return the scenario as this step shows it, with its title and the view it asks for}
    ///
    /// @throws dev.bayplan.model.InvalidValueException where the scenario as it is now cannot be shown so: it has
    ///         something that the day of the step did not offer
    public Scenario applyTo(Scenario scenario) {
        return scenario.forStep(this);
    }

    public StoryStep withTitle(String other) {
        return new StoryStep(
                other, caption, asOf, eks, ecs, lens, heat, camera, selected, carried, flowStep, at);
    }

    public StoryStep withCaption(String other) {
        return new StoryStep(title, other, asOf, eks, ecs, lens, heat, camera, selected, carried, flowStep, at);
    }

    StoryStep withEks(EksSettings other) {
        return new StoryStep(
                title, caption, asOf, other, ecs, lens, heat, camera, selected, carried, flowStep, at);
    }

    StoryStep withCarried(@Nullable Carried other) {
        return new StoryStep(title, caption, asOf, eks, ecs, lens, heat, camera, selected, other, flowStep, at);
    }
}
