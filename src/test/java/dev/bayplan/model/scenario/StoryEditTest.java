package dev.bayplan.model.scenario;

import static dev.bayplan.model.scenario.SmallScenario.SMALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.offering.NotOfferedException;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PodAddresses;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryEditTest {

    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);

    private static StoryStep step(String title, LocalDate asOf, @Nullable Carried carried) {
        return new StoryStep(
                title, "", asOf, SMALL.eks(), SMALL.ecs(), Lens.SECURITY_GROUPS, false, Camera.WHOLE, null,
                carried, 0, 0);
    }

    private static StoryStep step(String title) {
        return step(title, SMALL.asOf(), null);
    }

    private static Scenario told(StoryStep... steps) {
        Scenario scenario = SMALL;
        for (StoryStep each : steps) {
            scenario = new Edit.AddStoryStep(each).applyTo(scenario);
        }
        return scenario;
    }

    @Test
    void stepsAreAddedReplacedMovedAndRemoved() {
        Scenario scenario = told(step("a"), step("b"), step("c"));

        assertThat(new Edit.MoveStoryStep(0, 2).applyTo(scenario).story()).extracting(StoryStep::title)
                .containsExactly("b", "c", "a");
        assertThat(new Edit.MoveStoryStep(2, 0).applyTo(scenario).story()).extracting(StoryStep::title)
                .containsExactly("c", "a", "b");
        assertThat(new Edit.ReplaceStoryStep(1, step("B")).applyTo(scenario).story()).extracting(StoryStep::title)
                .containsExactly("a", "B", "c");
        assertThat(new Edit.RemoveStoryStep(1).applyTo(scenario).story()).extracting(StoryStep::title)
                .containsExactly("a", "c");
    }

    @Test
    void aStepShowsItsDayAndSettingsOverTheFleetAsItIsNow() {
        var prefixes = SMALL.eks().networking().withAddresses(PodAddresses.PREFIX_DELEGATION);
        StoryStep step = step("then", LATER, null).withEks(SMALL.eks().withNetworking(prefixes));
        Scenario grown = new Edit.AddGroup(SMALL.fleet().getFirst())
                .applyTo(new Edit.SetEcs(SMALL.ecs().withNetworkMode(NetworkMode.HOST)).applyTo(told(step)));

        Scenario shown = grown.story().getFirst().applyTo(grown);

        assertThat(shown.title()).isEqualTo("then");
        assertThat(shown.asOf()).isEqualTo(LATER);
        assertThat(shown.eks().networking().addresses()).isEqualTo(PodAddresses.PREFIX_DELEGATION);
        assertThat(shown.ecs()).isEqualTo(SMALL.ecs());
        assertThat(shown.view().lens()).isEqualTo(Lens.SECURITY_GROUPS);
        assertThat(shown.fleet()).hasSize(SMALL.fleet().size() + 1);
    }

    @Test
    void aStepOfADayThatLacksWhatTheScenarioHasCannotBeShown() {
        Workload daemon = SMALL.workloads().getFirst().withDaemon(true);
        Scenario scenario = new Edit.ReplaceWorkload(0, daemon)
                .applyTo(new Edit.SetAsOf(LATER).applyTo(told(step("first", Offering.FIRST_DAY, null))));

        assertThatThrownBy(() -> scenario.story().getFirst().applyTo(scenario))
                .isInstanceOf(NotOfferedException.class);
    }

    @Test
    void newNamesAreFollowed() {
        SecurityGroup group = SMALL.securityGroups().getFirst();
        IamRole role = SMALL.roles().getFirst();
        Scenario scenario = told(
                step("a", SMALL.asOf(), new Carried.Group(group.name())),
                step("b", SMALL.asOf(), new Carried.Role(role.name())));

        Scenario renamed = new Edit.ReplaceRole(0, new IamRole("other-role", role.hue())).applyTo(
                new Edit.ReplaceSecurityGroup(0, new SecurityGroup("other-group", group.hue())).applyTo(scenario));

        assertThat(renamed.story()).extracting(StoryStep::carried)
                .containsExactly(new Carried.Group("other-group"), new Carried.Role("other-role"));
    }

    @Test
    void aStepHasATitleAndACaptionThatFits() {
        assertThatThrownBy(() -> step(" ")).isInstanceOf(InvalidValueException.class).hasMessageContaining("title");
        assertThatThrownBy(() -> step("a").withCaption("x".repeat(601)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("caption must be at most 600 characters long but is 601 long");
        assertThatThrownBy(() -> new Camera(0.5, 0.5, Double.NaN)).isInstanceOf(InvalidValueException.class);
    }
}
