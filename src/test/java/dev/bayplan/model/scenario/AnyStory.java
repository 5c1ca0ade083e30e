package dev.bayplan.model.scenario;

import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A scenario with a story of some steps, each of them something that a file must keep.
///
/// @param scenario what it is told of
public record AnyStory(RandomGenerator random, Scenario scenario) {

    private static final int MOST_STEPS = 3;
    private static final int MOST_INDEX = 50;

    /// {@return the scenario with its story}
    public Scenario told() {
        List<StoryStep> steps = new ArrayList<>();
        for (int i = random.nextInt(MOST_STEPS + 1); i > 0; i--) {
            steps.add(step(i));
        }
        return scenario.withStory(steps);
    }

    private StoryStep step(int i) {
        boolean own = random.nextBoolean();
        return new StoryStep(
                "step " + i,
                random.nextBoolean() ? "" : "<“caption”> & more",
                own ? scenario.asOf() : Offering.FIRST_DAY,
                own ? scenario.eks() : EksSettings.DEFAULT,
                own ? scenario.ecs() : EcsSettings.DEFAULT,
                any(Lens.values()), random.nextBoolean(),
                random.nextBoolean() ? Camera.WHOLE : new Camera(random.nextDouble(), random.nextDouble(), 2.5),
                selected(), carried(), random.nextInt(3), random.nextInt(1_000));
    }

    private @Nullable Target selected() {
        Orchestrator orchestrator = any(Orchestrator.values());
        int index = random.nextInt(MOST_INDEX);
        return switch (random.nextInt(4)) {
            case 0 -> new Target.Instance(orchestrator, index);
            case 1 -> new Target.NetworkInterface(orchestrator, index);
            case 2 -> new Target.Slot(orchestrator, index);
            default -> null;
        };
    }

    private @Nullable Carried carried() {
        return switch (random.nextInt(3)) {
            case 0 -> new Carried.Group(scenario.securityGroups().getFirst().name());
            case 1 -> new Carried.Role(scenario.roles().getFirst().name());
            default -> null;
        };
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
