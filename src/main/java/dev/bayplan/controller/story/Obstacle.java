package dev.bayplan.controller.story;

import dev.bayplan.controller.document.Refusal;
import dev.bayplan.controller.document.UnknownTypes;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.offering.NotOfferedException;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;

/// Says why a step cannot be shown of the scenario as it is by now.
final class Obstacle {

    private Obstacle() {}

    /// {@return a sentence; empty where the step can be shown}
    static String to(StoryStep step, Scenario scenario, Catalogs catalogs) {
        try {
            Scenario shown = step.applyTo(scenario);
            String unknown = UnknownTypes.on(step.asOf(), shown, catalogs);
            if (!unknown.isEmpty()) {
                return Messages.text("problem.notOn", Numbers.day(step.asOf()), unknown);
            }
            var _ = shown.typesFrom(catalogs.on(step.asOf()));
            return "";
        } catch (NotOfferedException early) {
            return Refusal.text(early);
        } catch (InvalidValueException refused) {
            return Messages.text(
                    "story.doesNotFit", refused.field(), refused.allowed(), refused.found());
        }
    }
}
