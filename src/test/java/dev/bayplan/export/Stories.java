package dev.bayplan.export;

import dev.bayplan.controller.document.Samples;
import dev.bayplan.model.scenario.Camera;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.model.scenario.Target;
import java.time.LocalDate;

/// The article's scenario with a story.
public final class Stories {

    public static final Scenario ARTICLE = Samples.article();

    private Stories() {}

    /// {@return a step that shows everything as the article has it}
    public static StoryStep step(String title, String caption, Lens lens) {
        return new StoryStep(
                title, caption, ARTICLE.asOf(), ARTICLE.eks(), ARTICLE.ecs(), lens, false, Camera.WHOLE, null, null,
                0, 0);
    }

    /// {@return a step that uses trunking, on a day that may not have it}
    public static StoryStep trunking(LocalDate day) {
        return new StoryStep(
                "Trunking", "", day, ARTICLE.eks(), ARTICLE.ecs().withTrunking(true), Lens.NETWORK, false,
                Camera.WHOLE, null, null, 0, 0);
    }

    /// {@return one of everything that a step can ask for}
    public static Scenario all() {
        return with(
                step("Three steps & two", "kube-proxy picks a pod, <often> on another instance.", Lens.TRAFFIC),
                new StoryStep(
                        "Up to the first step", "", ARTICLE.asOf(), ARTICLE.eks(), ARTICLE.ecs(), Lens.TRAFFIC, true,
                        Camera.WHOLE, null, null, 1, 0),
                new StoryStep(
                        "From close by", "An instance.", ARTICLE.asOf(), ARTICLE.eks(), ARTICLE.ecs(), Lens.NETWORK,
                        false, new Camera(0.2, 0.3, 3), new Target.Instance(Orchestrator.EKS, 0), null, 0, 0),
                new StoryStep(
                        "Who carries it", "", ARTICLE.asOf(), ARTICLE.eks(), ARTICLE.ecs(), Lens.SECURITY_GROUPS,
                        false, Camera.WHOLE, null, new Carried.Group("sg-web"), 0, 0),
                new StoryStep(
                        "After a minute", "", ARTICLE.asOf(), ARTICLE.eks(), ARTICLE.ecs(), Lens.LIFECYCLE, false,
                        Camera.WHOLE, null, null, 0, 60));
    }

    public static Scenario with(StoryStep... steps) {
        Scenario told = ARTICLE;
        for (StoryStep step : steps) {
            told = new Edit.AddStoryStep(step).applyTo(told);
        }
        return told;
    }
}
