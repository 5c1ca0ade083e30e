package dev.bayplan.drawing.paint;

import static dev.bayplan.drawing.paint.Drawn.FONTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.paint.RecordingSurface.Kind;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.Lives;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.scenario.Lens;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What pods and tasks go through is seen, and without a colour.
class LifePainterTest {

    private static final int HUE = 0xFF56B4E9;

    /// {@return what was drawn, but for its colours}
    private static List<String> shapes(Consumer<LifePainter> painting) {
        var surface = new RecordingSurface(FONTS);
        var pen = new Pen(FONTS);
        var view = new Viewport();
        view.show(0, 0, 1, 200, 200);
        pen.take(surface, view, Palette.LIGHT);
        painting.accept(new LifePainter(pen));
        return surface.calls().stream()
                .map(call -> call.kind() + " " + call.box() + " " + call.dash())
                .toList();
    }

    @Test
    void statesDifferInShapeNearAndFar() {
        Set<List<String>> near = new HashSet<>();
        Set<List<String>> far = new HashSet<>();
        for (Lives.State state : Lives.State.values()) {
            near.add(shapes(life -> life.box(state, 1, 0, 0, 90, 40, HUE)));
            far.add(shapes(life -> life.flat(state, 1, 0, 0, 9, 6, HUE)));
        }
        assertThat(near).hasSameSizeAs(Lives.State.values());
        assertThat(far).hasSameSizeAs(Lives.State.values());
    }

    @Test
    void versionsDifferInPatternNearAndFar() {
        assertThat(Stream.of(1, 2, 3, 4).map(version -> shapes(
                life -> life.box(Lives.State.READY, version, 0, 0, 90, 40, HUE)))).doesNotHaveDuplicates();
        assertThat(Stream.of(1, 2, 3, 4).map(version -> shapes(
                life -> life.flat(Lives.State.READY, version, 0, 0, 9, 6, HUE)))).doesNotHaveDuplicates();
    }

    @Test
    void updateAndLossAreSeen() {
        Scene scene = Drawn.scene(Lived.amidTrouble(), Lens.LIFECYCLE);
        ClusterScene eks = scene.eks();
        Lives lives = Objects.requireNonNull(eks.lives());
        assertThat(IntStream.range(0, eks.side().plan().instances()).filter(lives::isLost)).containsExactly(5);
        assertThat(IntStream.range(0, eks.side().plan().slots())
                .filter(s -> eks.side().plan().workload(s) >= 0)
                .mapToObj(lives::state)).contains(Lives.State.READY, Lives.State.STARTING);
        RecordingSurface surface = Drawn.paint(scene, 3, new Overlay());
        assertThat(surface.calls(Kind.LINE)).anyMatch(call -> call.box().width() > 0 && call.box().height() > 0);
        assertThat(surface.texts()).anyMatch(text -> text.endsWith("lost")).anyMatch(text -> text.equals("version 2"));
    }

    @Test
    void withoutScriptAllOfThemAnswer() {
        Scene scene = Drawn.scene(AnyOutcome.of(SomeOutcomes.twoSecurityGroups(4)), Lens.LIFECYCLE);
        int placed = scene.eks().side().plan().placed();
        assertThat(scene.eks().text().subtitle()).isEqualTo(placed + " ready");
    }

    @Test
    void anAddressThatCoolsDownIsNeitherFreeNorTaken() {
        List<String> near = shapes(life -> life.cooling(0, 0, 90, 40));
        assertThat(near).isNotEmpty().first().asString().startsWith("OUTLINE");
        assertThat(Stream.of(Lives.State.values()).map(state -> shapes(
                life -> life.box(state, 1, 0, 0, 90, 40, HUE)))).doesNotContain(near);
        assertThat(Stream.of(Lives.State.values()).map(state -> shapes(
                life -> life.flat(state, 1, 0, 0, 9, 6, HUE))))
                .doesNotContain(shapes(life -> life.flatCooling(0, 0, 9, 6)));
    }
}
