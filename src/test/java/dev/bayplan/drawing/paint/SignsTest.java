package dev.bayplan.drawing.paint;

import static dev.bayplan.drawing.paint.Drawn.FONTS;
import static dev.bayplan.drawing.paint.Drawn.paint;
import static dev.bayplan.drawing.paint.Drawn.scene;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bayplan.drawing.paint.RecordingSurface.Call;
import dev.bayplan.drawing.paint.RecordingSurface.Kind;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.Boxes;
import dev.bayplan.drawing.scene.Grant;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.drawing.scene.Symbol;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.EvenScenario;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.settings.CrossZone;
import dev.bayplan.model.settings.ExternalTrafficPolicy;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.RequestSource;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What names, marks and the legend say.
class SignsTest {

    @Test
    void alertsAndTheAddressesOfASubnetLeadToTheirSums() {
        Scene scene = scene(AnyOutcome.of(SomeOutcomes.podsWithoutAddress()), Lens.NETWORK);
        RecordingSurface painted = paint(scene, 1, new Overlay());
        assertThat(figureAt(scene, painted, "pods without address")).contains("withoutAddress");
        assertThat(figureAt(scene, painted, "taken")).contains("addresses");
        assertThat(scene.figureAt(-1, -1)).isEmpty();
    }

    /// {@return what the first text that ends like that leads to}
    private static Optional<String> figureAt(Scene scene, RecordingSurface painted, String ending) {
        Call text = painted.calls(Kind.TEXT).stream()
                .filter(call -> call.text().endsWith(ending))
                .findFirst()
                .orElseThrow();
        return scene.figureAt(text.box().centerX(), text.box().centerY());
    }

    /// At this size the cells of large instances are flat, and their types still can be read.
    @ParameterizedTest
    @CsvSource({"c5.18xlarge, 3, 1000, 760", "m5.4xlarge, 6, 1280, 800", "m5.large, 100, 3200, 1800"})
    void instancesAreNamedWhereThereIsRoom(String type, int instances, int width, int height) {
        Outcome outcome = AnyOutcome.of(EvenScenario.of(
                3, List.of(EvenScenario.instances(type, instances)), List.of(EvenScenario.workload("web", 50, 10))));
        for (Lens lens : Lens.values()) {
            Scene scene = SceneLayout.forPicture(outcome, lens, FONTS);
            var view = new Viewport();
            view.fit(scene.width(), scene.height(), width, height);
            RecordingSurface surface = paint(scene, view, new Overlay());
            assertThat(surface.texts().stream().filter(type::equals)).as("%s", lens).hasSize(2 * instances);
        }
    }

    @Test
    void wholeTypeIsWrittenBesideShorterFiguresAndMarkedWhereItsLimitsAreEdited() {
        List<String> texts = paint(scene(AnyOutcome.of(SomeOutcomes.longNames()), Lens.NETWORK), 1, new Overlay())
                .texts();
        assertThat(texts).contains("c5.18xlarge*", "limits edited by hand");
    }

    @Test
    void legendExplainsOnlyWhatIsThere() {
        Outcome one = AnyOutcome.of(EvenScenario.of(
                1, List.of(EvenScenario.instances("m5.large", 1)), List.of(EvenScenario.workload("web", 2, 1))));
        assertThat(paint(scene(one, Lens.TRAFFIC), 1, new Overlay()).texts())
                .contains("one dot is one request", "stays in its zone")
                .doesNotContain("crosses zones", "refused: nobody to answer", "limits edited by hand");
        Outcome none = AnyOutcome.of(EvenScenario.of(3, List.of(), List.of(EvenScenario.workload("web", 2, 1))));
        assertThat(paint(scene(none, Lens.TRAFFIC), 1, new Overlay()).texts())
                .contains("refused: nobody to answer")
                .doesNotContain("crosses zones");
        assertThat(paint(scene(none, Lens.NETWORK), 1, new Overlay()).texts())
                .doesNotContain("interface not attached", "free address, kept warm");
    }

    @Test
    void idleInstancesAreShownAsPaidFor() {
        Outcome outcome = Outcome.of(
                EvenScenario.of(
                        1, List.of(EvenScenario.instances("m5.large", 3)),
                        List.of(EvenScenario.workload("web", 2, 0))),
                BundledCatalogs.load());
        RecordingSurface surface = paint(scene(outcome, Lens.COST), 1, new Overlay());
        assertThat(surface.texts()).contains(
                "70.08 USD · idle", "idle: paid for, nothing runs on it", "283.24");
        assertThat(surface.texts()).filteredOn(text -> text.endsWith(" a pod")).isNotEmpty();
        assertThat(surface.calls(Kind.BOX)).anyMatch(call -> call.argb() == Palette.LIGHT.dear());
        assertThat(paint(scene(outcome, Lens.TRAFFIC), 1, new Overlay()).calls(Kind.BOX))
                .noneMatch(call -> call.argb() == Palette.LIGHT.dear());
    }

    @Test
    void podsWithoutAddressAreOutlinedApartFromPlacedOnes() {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.podsWithoutAddress());
        Plan plan = outcome.eks().plan();
        assertThat(plan.withoutAddress()).isPositive();
        for (Lens lens : List.of(Lens.NETWORK, Lens.SECURITY_GROUPS)) {
            Scene scene = scene(outcome, lens);
            RecordingSurface surface = paint(scene, 1, new Overlay());
            int shown = 0;
            for (int i = 0; i < plan.instances(); i++) {
                shown += Math.min(plan.unaddressed(i), scene.eks().layout(i).unaddressedCells());
            }
            assertThat(surface.calls(Kind.OUTLINE).stream()
                            .filter(call -> call.dash() > 0 && call.argb() == Palette.LIGHT.hue(Hue.SKY_BLUE)))
                    .as("%s", lens)
                    .hasSize(shown);
            assertThat(surface.texts()).contains("no address left for it")
                    .anyMatch(text -> text.endsWith("without address"));
        }
    }

    @Test
    void captionOfAStepStaysInItsCluster() {
        Scene scene = scene(AnyOutcome.of(SomeOutcomes.sixtyInstances()), Lens.TRAFFIC);
        Request request = new RequestSource(scene.eks().side().traffic(), 1).next(0);
        var overlay = new Overlay();
        overlay.motion(Orchestrator.EKS).follow(request, 1, "said of a step ".repeat(40));
        assertThat(paint(scene, 1, overlay).calls(Kind.TEXT))
                .filteredOn(call -> call.text().contains("said of"))
                .hasSize(2)
                .allMatch(call -> call.box().right() <= scene.eks().bounds().right());
    }

    @Test
    void markOfASelectedPodLiesOverItsRing() {
        Scene scene = scene(AnyOutcome.of(SomeOutcomes.twoSecurityGroups(4)), Lens.SECURITY_GROUPS);
        Plan plan = scene.eks().side().plan();
        int tooWide = IntStream.range(0, plan.slots())
                .filter(s -> plan.workload(s) >= 0)
                .filter(s -> Grant.of(
                                scene.eks().side(), plan.group(plan.instanceOfSlot(s)), plan.workload(s), scene.lens())
                        == Grant.TOO_WIDE)
                .findFirst()
                .orElseThrow();
        var overlay = new Overlay();
        overlay.select(new Target.Slot(Orchestrator.EKS, tooWide));
        List<Call> calls = paint(scene, 1, overlay).calls();
        Call ring = calls.stream().filter(call -> call.kind() == Kind.OUTLINE
                && call.argb() == Palette.LIGHT.selection()).findFirst().orElseThrow();
        assertThat(calls.subList(calls.indexOf(ring), calls.size()))
                .anyMatch(call -> call.kind() == Kind.DIAMOND && Boxes.overlap(call.box(), ring.box()));
    }

    @Test
    void loadIsSeenInTheColourAndReadInTheCell() {
        Scenario even = EvenScenario.of(
                2, List.of(EvenScenario.instances("m5.large", 3)), List.of(EvenScenario.workload("web", 3, 300)));
        Outcome plain = AnyOutcome.of(even
                .withEks(even.eks().withTraffic(even.eks().traffic().withCrossZone(CrossZone.OFF)
                        .withExternalTrafficPolicy(ExternalTrafficPolicy.LOCAL)))
                .withEcs(even.ecs().withCrossZone(CrossZone.OFF)));
        Outcome hot = plain.lookedAt(plain.scenario().view().withHeat(true));
        Scene scene = Drawn.scene(hot, Lens.TRAFFIC);
        RecordingSurface drawn = Drawn.paint(scene, 1, new Overlay());
        // Two share a zone and answer a quarter each: three quarters of an even share. The third answers a half.
        int calm = Palette.LIGHT.heat(0.75 / 2);
        int busy = Palette.LIGHT.heat(1.5 / 2);
        assertThat(drawn.calls(Kind.BOX).stream().filter(call -> call.argb() == calm)).hasSize(4);
        assertThat(drawn.calls(Kind.BOX).stream().filter(call -> call.argb() == busy)).hasSize(2);
        assertThat(drawn.texts()).contains("25 %", "50 %").contains(Messages.name(Symbol.Mark.HEAT));
        assertThat(Drawn.paint(Drawn.scene(plain, Lens.TRAFFIC), 1, new Overlay()).texts())
                .doesNotContain(Messages.name(Symbol.Mark.HEAT));
    }

    @Test
    void aBarIsAsFullAsItsInstanceInTheColoursOfItsCells() {
        Scenario even = EvenScenario.of(
                1, List.of(EvenScenario.instances("m5.large", 1)),
                List.of(EvenScenario.workload("web", 18, 1), EvenScenario.workload("api", 6, 1).withHue(Hue.ORANGE)));
        Scene scene = Drawn.scene(AnyOutcome.of(even), Lens.NETWORK);
        double zoom = 0.9 / scene.eks().layout(0).cellHeight();
        List<Call> ground = Drawn.paint(scene, zoom, new Overlay()).calls(Kind.GROUND);
        Box web = ground.stream().filter(call -> call.argb() == Palette.LIGHT.hue(Hue.BLUE)).findFirst().orElseThrow()
                .box();
        Box api = ground.stream().filter(call -> call.argb() == Palette.LIGHT.hue(Hue.ORANGE)).findFirst()
                .orElseThrow().box();
        assertThat(web.width() / api.width()).isCloseTo(3, within(0.01));
        double whole = scene.eks().layout(0).height() * zoom;
        assertThat(web.height() / whole).isCloseTo(24.0 / scene.eks().limit(0), within(0.01));
    }
}
