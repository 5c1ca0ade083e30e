package dev.bayplan.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.scene.Found;
import dev.bayplan.drawing.scene.Query;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Target;
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
            NETWORK,         1,    false
            NETWORK,         0.15, false
            NETWORK,         0.02, false
            SECURITY_GROUPS, 1,    false
            SECURITY_GROUPS, 0.15, false
            IAM,             1,    false
            IAM,             0.15, false
            TRAFFIC,         1,    false
            TRAFFIC,         0.15, false
            LIFECYCLE,       1,    false
            LIFECYCLE,       0.15, false
            LIFECYCLE,       0.02, false
            NETWORK,         1,    true
            NETWORK,         0.15, true
            NETWORK,         0.02, true
            TRAFFIC,         1,    true
            """)
    void frameAllocatesNothing(Lens lens, double zoom, boolean found) {
        Outcome outcome = lens == Lens.LIFECYCLE
                ? Lived.amidTrouble()
                : AnyOutcome.of(SomeOutcomes.sixtyInstances());
        Scene scene = SceneLayout.forWindow(outcome, lens, FONTS, 1_600, 900);
        var view = new Viewport();
        view.show(0, 0, zoom, scene.width() * zoom, scene.height() * zoom);
        Overlay overlay = inMotion(outcome);
        overlay.find(found ? Found.in(outcome, Query.of("eth1")) : null);
        var painter = new ScenePainter(FONTS);
        for (int frame = 0; frame < WARM_UP; frame++) {
            painter.paint(Nowhere.INSTANCE, view, scene, Palette.LIGHT, overlay);
            painter.paintFlow(Nowhere.INSTANCE, view, scene, Palette.LIGHT, overlay);
            painter.paintBadges(Nowhere.INSTANCE, view, scene, Palette.LIGHT, overlay);
        }
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int frame = 0; frame < FRAMES; frame++) {
            painter.paint(Nowhere.INSTANCE, view, scene, Palette.LIGHT, overlay);
            painter.paintFlow(Nowhere.INSTANCE, view, scene, Palette.LIGHT, overlay);
            painter.paintBadges(Nowhere.INSTANCE, view, scene, Palette.LIGHT, overlay);
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
