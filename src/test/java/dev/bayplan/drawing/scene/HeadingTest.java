package dev.bayplan.drawing.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.scene.Heading.Block;
import dev.bayplan.drawing.scene.Heading.Role;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.StoryStep;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What stands above a drawing can be read, is whole, and nothing lies on anything else.
class HeadingTest {

    private static final Outcome OUTCOME = AnyOutcome.of(SomeOutcomes.longNames());
    private static final Fonts FONTS = new Fonts();

    static Stream<String> captions() {
        return Stream.of(
                "", "One sentence.", "word ".repeat(StoryStep.LONGEST_CAPTION / 5).strip(),
                "W".repeat(StoryStep.LONGEST_CAPTION), "🚀".repeat(StoryStep.LONGEST_CAPTION / 2));
    }

    private static Heading heading(String caption) {
        return Heading.of(OUTCOME, PictureParts.ALL, caption, FONTS);
    }

    @ParameterizedTest
    @MethodSource("captions")
    void captionsAreWholeAndLieOnNothing(String caption) {
        Heading heading = heading(caption);
        double bottom = 0;
        var said = new StringBuilder();
        for (Block block : heading.blocks()) {
            assertThat(block.y() - block.size()).isGreaterThanOrEqualTo(bottom - block.size() / 2);
            bottom = block.lastBaseline();
            for (String line : block.lines()) {
                assertThat(FONTS.width(line, block.typeface(), block.size()))
                        .isLessThanOrEqualTo(SceneLayout.PICTURE_WIDTH - 2 * Heading.MOST_LEFT);
                said.append(block.role() == Role.CAPTION ? line.replace(" ", "") : "");
            }
        }
        assertThat(said).hasToString(caption.replace(" ", ""));
        assertThat(heading.height()).isLessThan(SceneLayout.PICTURE_HEIGHT / 2);
    }

    @Test
    void shortCaptionsAreLargeAndBalanced() {
        Block caption = heading("Under EKS the load balancer sends a request to any instance; kube-proxy there picks "
                + "a pod, often on another one.").blocks().get(1);
        assertThat(caption.size()).isGreaterThanOrEqualTo(28);
        assertThat(caption.lines()).hasSize(2);
        double first = FONTS.width(caption.lines().getFirst(), caption.typeface(), caption.size());
        double last = FONTS.width(caption.lines().getLast(), caption.typeface(), caption.size());
        assertThat(last).isGreaterThan(first / 2);
    }

    @Test
    void withoutTitleThereIsTheDayAlone() {
        var dayOnly = new PictureParts(PictureParts.ALL.clusters(), false, true, true, true);
        assertThat(Heading.of(OUTCOME, dayOnly, "said", FONTS).blocks()).hasSize(1);
        assertThat(Heading.of(OUTCOME, PictureParts.ALL.headed(), "said", FONTS)).isEqualTo(Heading.NONE);
    }
}
