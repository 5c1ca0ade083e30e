package dev.bayplan.drawing.scene;

import static dev.bayplan.drawing.scene.Boxes.assertApart;
import static dev.bayplan.drawing.scene.Boxes.assertInside;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.SomeOutcomes.Named;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws that hold for the layout of every scene, in every lens, as a picture and in windows of many sizes.
class SceneLawsTest {

    private static final Fonts FONTS = new Fonts();

    static Stream<Named> outcomes() {
        return SomeOutcomes.all(30);
    }

    /// {@return two pictures, one of them without some of its parts, and a window for each lens}
    private static List<Scene> scenes(Named drawn) {
        var random = new SplittableRandom(drawn.name().hashCode());
        List<Scene> scenes = new ArrayList<>();
        for (Lens lens : Lens.values()) {
            scenes.add(SceneLayout.forPicture(drawn.outcome(), lens, FONTS));
            scenes.add(SceneLayout.forPicture(drawn.outcome(), lens, anyParts(random), FONTS));
            scenes.add(SceneLayout.forWindow(
                    drawn.outcome(), lens, FONTS, random.nextInt(300, 2_600), random.nextInt(200, 1_500)));
        }
        return scenes;
    }

    private static PictureParts anyParts(SplittableRandom random) {
        Orchestrator[] all = Orchestrator.values();
        Set<Orchestrator> shown = random.nextBoolean() ? Set.of(all) : Set.of(all[random.nextInt(all.length)]);
        return new PictureParts(
                shown, random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
    }

    /// {@return those that are drawn}
    private static List<ClusterScene> clusters(Scene scene) {
        return Stream.of(scene.eks(), scene.ecs())
                .filter(cluster -> scene.shown().contains(cluster.orchestrator()))
                .toList();
    }

    private static Box instance(ClusterScene cluster, int i) {
        return new Box(
                cluster.instanceX(i), cluster.instanceY(i), cluster.layout(i).width(), cluster.layout(i).height());
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void everythingLiesInWhatItBelongsToAndApartFromItsNeighbours(Named drawn) {
        for (Scene scene : scenes(drawn)) {
            String what = scene.lens() + " " + scene.framing();
            Box whole = new Box(0, 0, scene.width(), scene.height());
            assertApart(what, clusters(scene).stream().map(ClusterScene::bounds).toList());
            for (ClusterScene cluster : clusters(scene)) {
                assertInside(what, whole, cluster.bounds());
                List<List<Box>> inZone = new ArrayList<>();
                List<Box> zones = new ArrayList<>();
                for (int z = 0; z < cluster.zones(); z++) {
                    assertInside(what, cluster.bounds(), cluster.zone(z));
                    zones.add(cluster.zone(z));
                    inZone.add(new ArrayList<>());
                }
                assertApart(what, zones);
                for (int i = 0; i < cluster.side().plan().instances(); i++) {
                    int zone = cluster.side().plan().zone(i);
                    assertInside(what, cluster.zone(zone), instance(cluster, i));
                    inZone.get(zone).add(instance(cluster, i));
                }
                inZone.forEach(each -> assertApart(what, each));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void cellsLieInTheirBlockAndBlocksInTheInstance(Named drawn) {
        for (Scene scene : scenes(drawn)) {
            for (ClusterScene cluster : clusters(scene)) {
                for (int g = 0; g < cluster.groups(); g++) {
                    assertInsideOf(scene.lens() + " " + scene.framing(), cluster.layoutOfGroup(g));
                }
                for (int i = 0; i < cluster.side().plan().instances(); i++) {
                    InstanceLayout layout = cluster.layout(i);
                    int room = IntStream.range(0, layout.blocks()).map(layout::cells).sum();
                    assertThat(cluster.cells(i)).isLessThanOrEqualTo(room);
                    if (!cluster.showsReplicasOnly()) {
                        assertThat(cluster.side().plan().interfaces(i))
                                .isLessThanOrEqualTo(cluster.layout(i).blocks());
                    }
                }
            }
        }
    }

    private static void assertInsideOf(String what, InstanceLayout layout) {
        Box whole = new Box(0, 0, layout.width(), layout.height());
        List<Box> parts = new ArrayList<>();
        parts.add(new Box(InstanceLayout.GUTTER, 0, layout.width() - 2 * InstanceLayout.GUTTER, InstanceLayout.HEADER));
        if (layout.hasProxy()) {
            parts.add(new Box(
                    InstanceLayout.GUTTER, layout.proxyTop(), layout.width() - 2 * InstanceLayout.GUTTER,
                    InstanceLayout.PROXY));
        }
        for (int b = 0; b < layout.blocks(); b++) {
            Box block = new Box(layout.blockX(b), layout.blockY(b), layout.blockWidth(), layout.blockHeight(b));
            parts.add(block);
            List<Box> cells = new ArrayList<>();
            for (int c = 0; c < layout.cells(b); c++) {
                Box cell = new Box(layout.cellX(b, c), layout.cellY(b, c), layout.cellWidth(), layout.cellHeight());
                assertInside(what, block, cell);
                cells.add(cell);
            }
            assertApart(what + ", cells", cells);
        }
        if (layout.unaddressedCells() > 0) {
            int last = layout.unaddressedBlock();
            Box block = new Box(
                    layout.blockX(last), layout.blockY(last), layout.blockWidth(), layout.blockHeight(last));
            parts.add(block);
            for (int n = 0; n < layout.unaddressedCells(); n++) {
                assertInside(what, block, new Box(
                        layout.cellX(last, n), layout.cellY(last, n), layout.cellWidth(), layout.cellHeight()));
            }
        }
        if (layout.hasRest()) {
            int rest = layout.blocks();
            parts.add(new Box(
                    layout.blockX(rest), layout.blockY(rest), layout.blockWidth(), layout.blockHeight(rest)));
        }
        parts.forEach(part -> assertInside(what, whole, part));
        assertApart(what + ", parts of an instance", parts);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void sameInstanceStandsInTheSameColumnUnderBoth(Named drawn) {
        for (Scene scene : scenes(drawn)) {
            assertThat(scene.eks().bounds().width()).isEqualTo(scene.ecs().bounds().width());
            for (int i = 0; i < scene.eks().side().plan().instances(); i++) {
                assertThat(scene.eks().instanceX(i) - scene.eks().bounds().x())
                        .as("%s, instance %d", scene.lens(), i)
                        .isCloseTo(
                                scene.ecs().instanceX(i) - scene.ecs().bounds().x(), within(Boxes.ROUNDING));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void whatStandsAtItsMiddleIsFoundThere(Named drawn) {
        for (Scene scene : scenes(drawn)) {
            for (ClusterScene cluster : clusters(scene)) {
                Plan plan = cluster.side().plan();
                for (int i = 0; i < plan.instances(); i++) {
                    // The middle of an instance may be a cell; its header is nothing but the instance.
                    Target target = new Target.Instance(cluster.orchestrator(), i);
                    assertThat(cluster.boxOf(target)).contains(instance(cluster, i));
                    assertThat(scene.at(instance(cluster, i).centerX(), instance(cluster, i).y() + 8)).contains(target);
                }
                for (int j = 0; j < plan.interfaces(); j++) {
                    Target target = new Target.NetworkInterface(cluster.orchestrator(), j);
                    Optional<Box> box = cluster.boxOf(target);
                    assertThat(box.isPresent()).isNotEqualTo(cluster.showsReplicasOnly());
                    box.ifPresent(
                            place -> assertThat(scene.at(place.centerX(), place.y() + 8)).contains(target));
                }
                for (int s = 0; s < plan.slots(); s++) {
                    Target target = new Target.Slot(cluster.orchestrator(), s);
                    Optional<Box> box = cluster.boxOf(target);
                    assertThat(box.isPresent()).isEqualTo(!cluster.showsReplicasOnly() || plan.workload(s) >= 0);
                    box.ifPresent(
                            place -> assertThat(scene.at(place.centerX(), place.centerY())).contains(target));
                }
            }
            assertThat(scene.at(-1, -1)).isEmpty();
            assertThat(scene.at(scene.width() - 1, scene.height() - 1)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void picturesAreSixteenToNine(Named drawn) {
        for (Scene scene : scenes(drawn)) {
            assertThat(scene.width()).isPositive().isFinite();
            assertThat(scene.height()).isPositive().isFinite();
            if (scene.framing() == Framing.PICTURE) {
                assertThat(scene.width() * 9).isCloseTo(scene.height() * 16, within(Boxes.ROUNDING));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void captionsLieInsideAndApartFromClustersAndEachOther(Named drawn) {
        for (Scene scene : scenes(drawn)) {
            String what = scene.lens() + " " + scene.framing();
            Box whole = new Box(0, 0, scene.width(), scene.height());
            List<Box> boxes = captions(scene.captions());
            boxes.forEach(each -> assertInside(what, whole, each));
            clusters(scene).forEach(cluster -> boxes.add(cluster.bounds()));
            assertApart(what, boxes);
        }
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void costBarsStandAboveTheZonesOnOneScale(Named drawn) {
        for (Scene scene : scenes(drawn)) {
            for (ClusterScene cluster : clusters(scene)) {
                CostBar bar = cluster.costBar();
                assertThat(bar != null).isEqualTo(scene.lens() == Lens.COST);
                if (bar != null) {
                    assertStandsAbove(scene, cluster, bar);
                }
            }
        }
    }

    private static void assertStandsAbove(Scene scene, ClusterScene cluster, CostBar bar) {
        String what = scene.lens() + " " + scene.framing();
        double unit = cluster.unit();
        Box bounds = cluster.bounds();
        Box above = new Box(bounds.x(), bounds.y(), bounds.width(), cluster.zone(0).y() - bounds.y());
        List<Box> boxes = new ArrayList<>(List.of(bar.room()));
        for (CostBar.Entry entry : bar.entries()) {
            boxes.add(text(
                    entry.name(), CostBar.nameX(entry, unit), entry.nameY(), Typeface.REGULAR,
                    unit * CostBar.NAME_SIZE));
            boxes.add(text(
                    entry.amount(), entry.x(), entry.amountY(), Typeface.BOLD, unit * CostBar.AMOUNT_SIZE));
        }
        boxes.forEach(each -> assertInside(what, above, each));
        assertApart(what, boxes);
        bar.segments().forEach(each -> assertInside(what, bar.room(), each.box()));
        assertApart(what, bar.segments().stream().map(CostBar.Segment::box).toList());
        double usd = cluster.side().bill().perMonth().total().value().doubleValue();
        double dearer = Math.max(
                scene.eks().side().bill().perMonth().total().value().doubleValue(),
                scene.ecs().side().bill().perMonth().total().value().doubleValue());
        assertThat(bar.segments().stream().mapToDouble(each -> each.box().width()).sum() * dearer)
                .isCloseTo(bar.room().width() * usd, within(Math.max(1, dearer) * Boxes.ROUNDING));
        for (int i = 0; i < cluster.side().plan().instances(); i++) {
            assertThat(cluster.dearness(i)).isBetween(0.0, 1.0);
        }
    }

    private static List<Box> captions(Captions captions) {
        double unit = captions.unit();
        List<Box> boxes = new ArrayList<>();
        for (Captions.Line line : captions.lines()) {
            boxes.add(text(line.text(), line.x(), line.y(), line.style().typeface(), unit * line.style().size()));
        }
        for (Captions.Figure figure : captions.figures()) {
            boxes.add(text(figure.number(), figure.x(), figure.y(), Typeface.BOLD, unit * Captions.NUMBER_SIZE));
            boxes.add(text(
                    figure.label(), figure.x(), figure.y() + unit * 22, Typeface.REGULAR, unit * Captions.LABEL_SIZE));
        }
        for (Captions.LegendEntry entry : captions.legend()) {
            double symbol = unit * (Captions.SYMBOL + Captions.SYMBOL_GAP);
            double wide = symbol + FONTS.width(entry.label(), Typeface.REGULAR, unit * Captions.LEGEND_SIZE);
            boxes.add(new Box(entry.x(), entry.y() - unit * 7, wide, unit * 14));
        }
        return boxes;
    }

    private static Box text(String text, double x, double baseline, Typeface typeface, double size) {
        return Boxes.ofText(x, baseline, FONTS.width(text, typeface, size), size);
    }
}
