package dev.bayplan.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.scene.Carried;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.drawing.scene.Target;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.traffic.RequestFlow;
import dev.bayplan.model.traffic.RequestSource;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A frame allocates nothing, near or far, with everything in motion.
class FrameAllocationTest {

    private static final Fonts FONTS = new Fonts();
    private static final int WARM_UP = 200;
    private static final int FRAMES = 100;
    private static final int FEW_BYTES = 64;

    @ParameterizedTest
    @CsvSource(textBlock = """
            NETWORK,         1
            NETWORK,         0.15
            NETWORK,         0.02
            SECURITY_GROUPS, 1
            SECURITY_GROUPS, 0.15
            IAM,             1
            IAM,             0.15
            TRAFFIC,         1
            TRAFFIC,         0.15
            LIFECYCLE,       1
            LIFECYCLE,       0.15
            LIFECYCLE,       0.02
            """)
    void frameAllocatesNothing(Lens lens, double zoom) {
        Outcome outcome = lens == Lens.LIFECYCLE
                ? Lived.amidTrouble()
                : AnyOutcome.of(SomeOutcomes.sixtyInstances());
        Scene scene = SceneLayout.forWindow(outcome, lens, FONTS, 1_600, 900);
        var view = new Viewport();
        view.show(0, 0, zoom, scene.width() * zoom, scene.height() * zoom);
        Overlay overlay = inMotion(outcome);
        var painter = new ScenePainter(FONTS);
        for (int frame = 0; frame < WARM_UP; frame++) {
            painter.paint(Nowhere.INSTANCE, view, scene, Palette.LIGHT, overlay);
            painter.paintFlow(Nowhere.INSTANCE, view, scene, Palette.LIGHT, overlay);
        }
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int frame = 0; frame < FRAMES; frame++) {
            painter.paint(Nowhere.INSTANCE, view, scene, Palette.LIGHT, overlay);
            painter.paintFlow(Nowhere.INSTANCE, view, scene, Palette.LIGHT, overlay);
        }
        long perFrame = (threads.getCurrentThreadAllocatedBytes() - before) / FRAMES;
        assertThat(perFrame).as("bytes for each frame").isLessThan(FEW_BYTES);
    }

    private static Overlay inMotion(Outcome outcome) {
        var overlay = new Overlay();
        for (Orchestrator orchestrator : Orchestrator.values()) {
            var traffic = outcome.side(orchestrator).traffic();
            var flow = new RequestFlow(traffic, 1);
            for (int step = 0; step < 600; step++) {
                flow.step();
            }
            assertThat(flow.live()).isPositive();
            overlay.motion(orchestrator).show(flow);
            overlay.motion(orchestrator).follow(new RequestSource(traffic, 1).next(0), traffic.steps(), "");
        }
        overlay.select(new Target.Instance(Orchestrator.EKS, 5));
        overlay.emphasise(new Carried.Group("default"));
        return overlay;
    }
}
