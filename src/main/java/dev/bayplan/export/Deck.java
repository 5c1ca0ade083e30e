package dev.bayplan.export;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.text.Messages;
import java.util.List;

/// The story of a scenario as pages. Each of its steps can be shown; what it comes to is computed when its page is
/// drawn, and not kept.
public final class Deck {

    private final Scenario scenario;
    private final Catalogs catalogs;

    private Deck(Scenario scenario, Catalogs catalogs) {
        this.scenario = scenario;
        this.catalogs = catalogs;
    }

    /// {@return the story of a scenario}
    ///
    /// @throws StoryException where there is no story, or one of its steps cannot be shown: which, why, and what is
    ///         allowed
    public static Deck of(Scenario scenario, Catalogs catalogs) throws StoryException {
        if (scenario.story().isEmpty()) {
            throw new StoryException(Messages.text("story.none"));
        }
        for (int s = 0; s < scenario.story().size(); s++) {
            StoryStep step = scenario.story().get(s);
            try {
                step.applyTo(scenario).typesFrom(catalogs.on(step.asOf()));
            } catch (InvalidValueException refused) {
                throw new StoryException(
                        Messages.text("story.refused", s + 1, step.title(), String.valueOf(refused.getMessage())));
            }
        }
        return new Deck(scenario, catalogs);
    }

    /// {@return what is shown, page by page}
    public List<StoryStep> steps() {
        return scenario.story();
    }

    /// {@return the page of a step, laid out}
    ///
    /// @param page    from 0
    /// @param picture its theme, size and parts; lens and step of the flow are those of the step
    Sheet sheet(int page, Picture picture, Fonts fonts) {
        StoryStep step = steps().get(page);
        Outcome outcome = Outcome.of(step.applyTo(scenario), catalogs);
        // As a window has it: the start of the script is shown where time is looked at.
        if (step.lens() == Lens.LIFECYCLE || step.at() > 0) {
            outcome = outcome.at(step.at(), catalogs);
        }
        Picture seen = picture.withLens(step.lens());
        return new Sheet(
                outcome, step.lens() == Lens.TRAFFIC && step.flowStep() > 0 ? seen.withStep(step.flowStep()) : seen,
                step, fonts);
    }

    Pages pages(Picture picture, Fonts fonts) {
        return new Pages() {
            @Override
            public String title() {
                return scenario.title().isEmpty() ? steps().getFirst().title() : scenario.title();
            }

            @Override
            public int count() {
                return steps().size();
            }

            @Override
            public Sheet sheet(int page) {
                return Deck.this.sheet(page, picture, fonts);
            }
        };
    }
}
